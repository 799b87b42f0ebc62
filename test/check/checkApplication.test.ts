import { checkApplication } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { wordFinding } from "../../src/report/wording";
import { applicationWith, blank, none, unread } from "./applicationWith";
import { soundValues } from "./soundValues";

const messages = (...args: Parameters<typeof applicationWith>) =>
  checkApplication(applicationWith(...args), edition2020).map(
    (finding) => `${finding.rule} ${wordFinding(finding, edition2020).message}`,
  );

test("a sound form has no finding at all", () => {
  expect(messages()).toEqual([]);
});

test("another year's form is said once and not checked further", () => {
  const application = { ...applicationWith({ "contact.mobile": blank }), edition: "2021" };
  const findings = checkApplication(application, edition2020);
  expect(findings.map((finding) => wordFinding(finding, edition2020).message)).toEqual([
    "这是2021年度的申报书，本次申报应使用2020年度的申报书。",
  ]);
});

test("another year in the form's title is said once, with the title's cell", () => {
  const titleYear = { year: 2019, cell: { sheet: "申报书", row: 0, col: 0 } };
  const application = { ...applicationWith({ "contact.mobile": blank }), titleYear };
  const [finding, ...more] = checkApplication(application, edition2020);
  expect(finding!.cells).toEqual([titleYear.cell]);
  expect(wordFinding(finding!, edition2020).message).toMatch(/^申报书的标题是2019年度，本次申报为2020年度/);
  // The table has this edition's years: the rest is checked.
  expect(more.map(({ rule }) => rule)).toEqual(["STR-18"]);
  const figures = Object.keys(soundValues).filter((id) => id.startsWith("finance."));
  const older = applicationWith(Object.fromEntries(figures.map((id) => [id, null])));
  const [whole, ...further] = checkApplication({ ...older, titleYear }, edition2020);
  expect(further).toEqual([]);
  expect(wordFinding(whole!, edition2020).message).toBe(
    "这是2019年度的申报书，本次申报应使用2020年度的申报书。",
  );
  const inYear = { ...applicationWith(), titleYear: { ...titleYear, year: 2020 } };
  expect(checkApplication(inYear, edition2020)).toEqual([]);
});

test("a table without most of its labels is said once and not checked further", () => {
  const kept = ["project.name", "applicant.name", "project.category"];
  const gone = Object.keys(soundValues).filter((field) => !kept.includes(field));
  expect(messages(Object.fromEntries(gone.map((field) => [field, null])))).toEqual([
    "STR-05 申报书的大部分栏目没有找到，缺少 63 个必填栏目：“项目技术负责人”、“项目年限（起）”、“项目年限（止）”、“填报日期”、" +
      "“预计完成时间”、“单位性质”、“通讯地址”、“邮政编码”、“所在地区”、“联系电话”、“组织机构代码/统一社会信用代码”、" +
      "“单位成立时间”等 63 项。",
  ]);
});

test("a blank cell has one finding, whatever else could be said of it", () => {
  expect(messages({ "applicant.creditCode": blank })).toEqual([
    "USC-01 “组织机构代码/统一社会信用代码”没有填写。",
  ]);
  expect(messages({ "finance.profit.2019": blank })).toEqual(["FIN-01 2019年“利润（万元）”没有填写。"]);
  expect(messages({ "responsiblePerson.idNumber": blank })).toEqual([
    "STR-18 “证件号码”为必填项，现在是空的。",
  ]);
});

test("a value that is wrong by itself is not compared with others", () => {
  expect(messages({ "project.periodEnd": "2017-03" })).toEqual([
    "CVR-06 项目年限的终止时间（2017年3月）早于起始时间（2019年5月）。",
  ]);
  expect(messages({ "applicant.establishedOn": "2021-05-06" })).toEqual([
    "UNT-10 单位成立时间（2021年5月6日）晚于填报日期（2020年6月15日）。",
  ]);
  expect(messages({ "finance.mainBusinessRevenue.2018": 0 })).toEqual([
    "FIN-07 2018年“主营业务收入（万元）”为 0。",
  ]);
});

test("the two mistakes of one form are two findings, in the order of the gates", () => {
  expect(
    messages({
      "contact.mobile": none("无"),
      "finance.debtRatio.2018": unread("暂无", { kind: "notANumber" }),
    }),
  ).toEqual([
    "STR-16 2018年“负债率”应填数字，现填“暂无”。",
    "STR-18 项目联系人信息“移动电话”为必填项，不能填“无”。",
  ]);
});

test("no finding carries any part of an identity number", () => {
  const number = "220102197506150017";
  const [finding] = checkApplication(applicationWith({ "responsiblePerson.idNumber": number }), edition2020);
  expect(wordFinding(finding!, edition2020).message).toBe(
    "“证件号码”填的身份证号码最后一位校验码不符，有填错的数字。",
  );
  expect(JSON.stringify(finding)).not.toContain("1975");
});
