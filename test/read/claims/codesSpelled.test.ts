import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const values = (...rows: readonly (readonly Typed[])[]) =>
  valuesOf(
    sheetOf([
      [1, "项目名称", "甲平台"],
      [2, "单位名称", "长春甲机械有限公司"],
      ...rows.map((row, n) => [n + 3, ...row]),
      [rows.length + 3, "项目总投资（万元）", 500],
      [rows.length + 4, "邮政编码", "130011"],
    ]),
  );

describe("an answer by its code beside a label that lists what the codes mean", () => {
  test.each<[string, string, Typed, string, unknown]>([
    [
      "circled",
      "项目类别（填代码）\n①行业级工业互联网平台项目  ②企业级工业互联网平台项目  ③制造业服务化项目",
      "③",
      "project.category",
      "servitization",
    ],
    [
      "several",
      "自主可控（可多选）\n①芯片级  ②服务器级  ③数据库级  ④平台级",
      "①④",
      "situation.autonomyLevels",
      ["chip", "platform"],
    ],
    [
      "letters",
      "6.提供服务类型：A.研发设计协同 B.定制化服务 C.供应链管理",
      "A、C",
      "project.serviceTypes",
      ["designCollaboration", "supplyChain"],
    ],
    ["a number", "是否具有完整的云计算架构（1.是 2.否）", 1, "capability.fullCloudArchitecture", true],
    [
      "numbers",
      "提供服务类型（填序号）\n1.研发设计协同 2.定制化服务 3.供应链管理",
      "3,2",
      "project.serviceTypes",
      ["customization", "supplyChain"],
    ],
  ])("%s: is its words", (_, label, answer, field, value) => {
    const read = values([label, answer]);
    const found = read[field];
    expect(Array.isArray(found) ? [...found].sort() : found).toEqual(value);
    expect(read).toMatchObject({ "situation.totalInvestment": 500, "applicant.postcode": "130011" });
  });

  test("also of a field without options of its own", () => {
    const read = values(["项目责任人姓名", "韩明"], ["项目责任人性别（①男 ②女）", "②"]);
    expect(read["responsiblePerson.sex"]).toBe("女");
  });
});

test("a count is no code, nor is a number that the list does not have", () => {
  expect(values(["拥有专利、软件著作权（1.专利 2.软件著作权）", 2])["situation.patentsAndCopyrights"]).toBe(
    2,
  );
  expect(values(["项目类别\n①制造业服务化项目 ②公共服务项目", "⑤"])["project.category"]).toBeNull();
});

const categories = "1.行业级工业互联网平台项目 2.企业级工业互联网平台项目 3.制造业服务化项目 4.公共服务项目";

test("in a list with a project a row the head says what the codes below it mean", () => {
  const heads = ["序号", "项目名称", "申报单位", "统一社会信用代码", `项目类别（${categories}）`];
  const sheet = sheetOf([
    ["项目申报汇总表"],
    [...heads, "总投资（万元）", "完成时间", "联系人", "手机"],
    [
      1,
      "铸造智能工厂项目",
      "白城东盛铸造公司",
      "91220802871246903T",
      3,
      321.5,
      "2021年7月",
      "孙晓红",
      "18640131539",
    ],
    [
      2,
      "标识解析节点项目",
      "四平华翔锻造公司",
      "912203023911756088",
      4,
      777.7,
      "2021年7月",
      "邹鹏",
      "13993535543",
    ],
  ]);
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
  expect(applications.map((each) => valueOf(each, "project.category"))).toEqual([
    "servitization",
    "publicService",
  ]);
});

test.each([
  ["below it", [[`项目类别（${categories}）`], ["3"]]],
  ["behind it", [[`项目类别（${categories}）：3`]]],
])("where the answer stands %s, the label says it as well", (_, rows) => {
  const sheet = sheetOf([
    ["项目名称"],
    ["甲平台"],
    ["单位名称"],
    ["长春甲机械有限公司"],
    ...rows,
    ["项目总投资（万元）"],
    [500],
  ]);
  expect(valuesOf(sheet)).toMatchObject({
    "project.category": "servitization",
    "situation.totalInvestment": 500,
  });
});
