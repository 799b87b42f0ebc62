import { sheetOf, valuesOf } from "../sheetOf";

test("a column for each person below their headings", () => {
  const rows = [
    ["人员信息", "项目责任人", "项目联系人"],
    ["姓名", "陈国博", "孙霞"],
    ["性别", "男", null],
    ["工作单位", "天合公司", "天合公司二部"],
    ["移动电话", "18600458273", "15929281220"],
    [null, null, null],
    ["项目基本情况", "项目总投资（万元）", 7654.9],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "responsiblePerson.name": "陈国博",
    "contact.name": "孙霞",
    "responsiblePerson.sex": "男",
    "responsiblePerson.employer": "天合公司",
    "contact.employer": "天合公司二部",
    "responsiblePerson.mobile": "18600458273",
    "contact.mobile": "15929281220",
    "situation.totalInvestment": 7654.9,
  });
});

test("a row for each person, among them one of whom only the name is asked", () => {
  const rows = [
    ["人员类别", "姓名", "性别", "工作单位", "移动电话"],
    ["项目责任人", "陈国博", "男", "天合公司", "18600458273"],
    ["项目技术负责人", null, "女", "天合公司", "13963275623"],
    ["项目联系人", "孙霞", null, "天合公司", "15929281220"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "responsiblePerson.name": "陈国博",
    "contact.name": "孙霞",
    "responsiblePerson.sex": "男",
    "responsiblePerson.employer": "天合公司",
    "contact.employer": "天合公司",
    "responsiblePerson.mobile": "18600458273",
    "contact.mobile": "15929281220",
  });
  rows[2]![1] = "高明军";
  expect(valuesOf(sheetOf(rows))).toMatchObject({ "project.technicalLead": "高明军" });
});

test("通讯地址： | 邮政编码：133012 — the next field in a cell of its own is not the value of the one before", () => {
  const rows = [
    ["项目责任单位信息"],
    ["单位名称：天合公司", "单位性质：有限责任公司"],
    ["通讯地址：", "邮政编码：133012"],
    ["项目联系人信息"],
    ["姓名：高志丽    工作单位：    移动电话："],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "applicant.name": "天合公司",
    "applicant.nature": "有限责任公司",
    "applicant.postcode": "133012",
    "contact.name": "高志丽",
  });
});

test("a table of persons ends where labels over two columns begin", () => {
  const rows = [
    ["类别", "姓名", "性别", "工作单位", "职务", "移动电话"],
    ["联系人", "孙霞", "女", "天合公司二部", "主任", "15929281220"],
    ["法定代表人", "陈国博", "男", "天合公司", "董事长", "18600458273"],
    [null],
    ["项目1"],
    ["项目名称", null, "智能工厂建设项目"],
    ["项目类别", null, "制造业服务化项目"],
    ["项目技术负责人", null, "赵建"],
  ];
  expect(
    valuesOf(sheetOf(rows, { merges: ["A6:B6", "C6:F6", "A7:B7", "C7:F7", "A8:B8", "C8:F8"] })),
  ).toMatchObject({
    "project.name": "智能工厂建设项目",
    "project.technicalLead": "赵建",
    "contact.name": "孙霞",
    "responsiblePerson.name": "陈国博",
  });
});

describe("labels that two persons share, below other labels", () => {
  const unit = [
    ["单位名称", "天合公司", "邮政编码", "133012"],
    ["电子信箱", "th@163.com", "传真号码", "0431-81234567"],
  ];
  const said = {
    "contact.name": "孙霞",
    "contact.mobile": "15929281220",
    "contact.email": "lx@qq.com",
    "responsiblePerson.name": "陈国博",
    "responsiblePerson.mobile": "18600458273",
    "responsiblePerson.email": "gm@163.com",
    "applicant.email": "th@163.com",
  };
  const figures = [
    ["指标", "2017年", "2018年", "2019年"],
    ["总资产（万元）", 7654.9, 8012.3, 8233.1],
  ];

  test.each([
    ["nothing over the labels", null],
    ["a word over the labels", "栏目"],
  ])("left of both: %s", (_, word) => {
    const rows = [
      ...unit,
      [word, "项目责任人", "项目联系人"],
      ["姓名", "陈国博", "孙霞"],
      ["移动电话", "18600458273", "15929281220"],
      ["电子信箱", "gm@163.com", "lx@qq.com"],
      ...figures,
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject(said);
  });

  test.each([
    ["项目责任人", "项目联系人"],
    ["项目责任人信息", "项目联系人信息"],
  ])("between them: %s", (left, right) => {
    const rows = [
      ...unit,
      [left, null, right],
      ["陈国博", "姓名", "孙霞"],
      ["18600458273", "移动电话", "15929281220"],
      ["gm@163.com", "电子信箱", "lx@qq.com"],
      ...figures,
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject(said);
  });
});
