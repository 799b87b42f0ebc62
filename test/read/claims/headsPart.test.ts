import { readingsOf, sheetOf } from "../sheetOf";

test.each(["1 申报单位", "1、申报单位", "一、申报单位"])(
  "%s alone over its labels heads the enterprise's part",
  (heading) => {
    const sheet = sheetOf([
      [heading],
      ["单位名称", "磐石华安铁合金集团有限公司", "企业性质", "国有企业"],
      ["通信地址", "吉林省磐石市振兴大街486号", "邮编", "132300"],
      [`${heading.slice(0, -4).replace("1", "2").replace("一", "二")}项目`],
      ["申报项目名称", "铁合金冶炼质量追溯系统建设项目", "项目类别", "制造业服务化项目"],
      ["项目总投资（万元）", 1939.38, "填表时间", "2020年6月22日"],
    ]);
    const said = readingsOf(sheet)["applicant.name"]!;
    expect(said.map(({ state, value }) => [state, value])).toEqual([["value", "磐石华安铁合金集团有限公司"]]);
  },
);

test("项目责任人信息（法定代表人） heads his part, and asks for nothing itself", () => {
  const sheet = sheetOf([
    ["单位名称", "单位性质"],
    ["东辽吉源铸造股份有限公司", "股份有限公司"],
    ["项目名称", "项目总投资（万元）"],
    ["面向精密铸造的设备上云应用项目", 28521],
    ["项目责任人信息（法定代表人）"],
    ["项目责任人（法人代表）", "性别"],
    ["刘霞凤", "女"],
    ["移动电话", "电子信箱"],
    ["15077995100", "gca73@126.com"],
  ]);
  const said = readingsOf(sheet)["responsiblePerson.name"]!;
  expect(said.map(({ state, value }) => [state, value])).toEqual([["value", "刘霞凤"]]);
});

test("四、法定代表人 heads a list of labels with numbers of their own", () => {
  const sheet = sheetOf([
    ["三、企业"],
    ["16、单位名称"],
    ["东辽吉源铸造股份有限公司"],
    ["17、邮政编码"],
    ["136600"],
    ["四、法定代表人"],
    ["18、法定代表人"],
    ["叶雨峰"],
    ["19、法定代表人手机"],
    ["15077995100"],
    ["20、项目名称"],
    ["面向精密铸造的设备上云应用项目"],
  ]);
  const said = readingsOf(sheet)["responsiblePerson.name"]!;
  expect(said.map(({ state, value }) => [state, value])).toEqual([["value", "叶雨峰"]]);
});
