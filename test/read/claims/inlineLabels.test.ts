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

test("the bracket behind a list's number closes none: 57）…（注：…） is a label with a note, and no answer", () => {
  const sheet = sheetOf([
    ["57）平台开发者数量（名）\n(注：至少上传过1个微服务或1个工业 APP)", 88],
    ["58）平台注册用户数（名）", 415],
  ]);
  expect(valuesOf(sheet)).toEqual({ "capability.developers": 88, "capability.registeredUsers": 415 });
});

test("an answer with its label typed once more, beyond an empty cell, is the label's", () => {
  const sheet = sheetOf([
    ["合作云平台服务商", null, "合作云平台服务商：某某云有限公司"],
    [
      "牵头承担信息通信、云计算、大数据、物联网、人工智能、信息物理系统、工业信息安全、互联网应用、工业互联网相关领域的省部级项目",
      null,
      "牵头承担信息通信、云计算、大数据、物联网、人工智能、信息物理系统、工业信息安全、互联网应用、工业互联网相关领域的省部级项目：牵头项目2项：1.某项目；2.某工程",
    ],
    ["1.26职称/职务", null, "1.26职称/职务：总经理"],
  ]);
  expect(valuesOf(sheet)).toEqual({
    "situation.cloudPartner": "某某云有限公司",
    "situation.ledProvincialProjects": "牵头项目2项：1.某项目；2.某工程",
    "responsiblePerson.title": "总经理",
  });
});

test.each(["38 E-mail", "1.38 E-mail", "38 Email："])(
  "a number with a blank before Latin letters: %s",
  (label) => {
    const sheet = sheetOf([
      ["37 项目联系人姓名", "孙霞"],
      [label, "lx@126.com"],
    ]);
    expect(valuesOf(sheet)).toMatchObject({ "contact.name": "孙霞", "contact.email": "lx@126.com" });
  },
);

test.each(["1.45*通讯地址", "45 ★通讯地址", "*45.通讯地址", "（4）*通讯地址"])(
  "a star behind a label's number: %s",
  (label) => {
    const address = "长春市人民大街1号";
    expect(valuesOf(sheetOf([[label, address]]))).toEqual({ "applicant.address": address });
  },
);
