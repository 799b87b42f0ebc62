import { sheetOf, valuesOf } from "../sheetOf";

const said = {
  "project.name": "基于5G的协同制造平台建设项目",
  "applicant.name": "天合机械有限公司",
  "contact.name": "孙霞",
  "contact.mobile": "15929281220",
  "finance.totalAssets.2018": 8012.3,
};
const pairs = [
  ["项目名称", "基于5G的协同制造平台建设项目"],
  ["单位名称", "天合机械有限公司"],
  ["项目联系人姓名", "孙霞"],
  ["项目联系人手机", "15929281220"],
  ["2018年总资产（万元）", "8012.3"],
] as const;

test.each([
  ["framed", (label: string, value: string) => `【${label}】${value}`],
  ["framed, with a colon", (label: string, value: string) => `【${label}】：${value}`],
  ["with an equals sign", (label: string, value: string) => `${label}=${value}`],
  ["with a tab", (label: string, value: string) => `${label}\t${value}`],
])("labels in one cell with their answers: %s", (_, of) => {
  expect(valuesOf(sheetOf(pairs.map(([label, value]) => [of(label, value)])))).toEqual(said);
});

test("several framed labels in one line", () => {
  const line = pairs.map(([label, value]) => `【${label}】${value}`).join("");
  expect(valuesOf(sheetOf([[line]]))).toEqual(said);
});

test("how a figure is reckoned is no answer", () => {
  const rows = [
    ["项目名称", "基于5G的协同制造平台建设项目"],
    ["指标", "2017年", "2018年", "2019年"],
    ["总资产（万元）", 7654.9, 8012.3, 8233.1],
    ["资产负债率=负债总额/资产总额×100%"],
  ];
  expect(Object.keys(valuesOf(sheetOf(rows)))).not.toContain("finance.debtRatio.2017");
});

test("what is framed at the beginning of a name is part of it", () => {
  const rows = [["项目名称", "【星火】协同制造平台建设项目"]];
  expect(valuesOf(sheetOf(rows))).toEqual({ "project.name": "【星火】协同制造平台建设项目" });
});

test("通讯地址：? asks, and answers nothing itself", () => {
  const sheet = sheetOf([
    ["通讯地址：?", "长春市人民大街1号"],
    ["单位主管部门：？", "长春市工业和信息化局"],
    ["联系电话：", "0431-81234567"],
  ]);
  expect(valuesOf(sheet)).toMatchObject({
    "applicant.address": "长春市人民大街1号",
    "applicant.supervisor": "长春市工业和信息化局",
  });
});

test.each(["_", "＿＿", "___"])("answers that stand on printed lines (%s), several in one cell", (line) => {
  const on = (value: string) => `${line}${value}${line}`;
  const rows = [
    [`单位名称：${on("天合机械有限公司")}`],
    [`通讯地址：${on("人民大街1号")}邮政编码：${on("130022")}`],
    [`联系电话：${on("0431-85484581")}传真号码：${on("0431-86493028")}电子信箱：${on("jl_683@163.com")}`],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "applicant.name": "天合机械有限公司",
    "applicant.address": "人民大街1号",
    "applicant.postcode": "130022",
    "applicant.phone": "0431-85484581",
    "applicant.fax": "0431-86493028",
    "applicant.email": "jl_683@163.com",
  });
});
