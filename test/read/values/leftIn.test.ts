import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readValue } from "../../../src/read/values/readValue";
import { moneyUnitIn } from "../../../src/read/values/units";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const read = (id: string, text: string) => {
  const field = edition.fields.find((each) => each.id === id)!;
  const context = { label: field.label, money: moneyUnitIn(field.label), others: [] };
  const { value, notes } = readValue(field, { kind: "text", value: text, text }, context);
  return [value, ...notes.map(({ kind }) => kind).filter((kind) => kind !== "normalised")];
};

test.each([
  [
    "applicant.name",
    "松原北鸿科技股份有限公司（曾用名：松原机械厂）",
    ["松原北鸿科技股份有限公司", "remark"],
  ],
  ["project.name", "智能制造协同平台项目（原名：智能工厂项目）", ["智能制造协同平台项目", "remark"]],
  ["project.name", "《智能制造协同平台项目》", ["智能制造协同平台项目"]],
  ["project.name", "《智能》与《制造》平台", ["《智能》与《制造》平台"]],
  ["applicant.name", "“松原北鸿科技股份有限公司”", ["松原北鸿科技股份有限公司"]],
  ["applicant.name", "松原北鸿科技股份有限公司，", ["松原北鸿科技股份有限公司"]],
  ["applicant.name", "，", ["，"]],
  ["applicant.postcode", "原130000 现138012", ["原130000现138012", "severalValues"]],
  [
    "applicant.creditCode",
    "组织机构代码：MA0T3K5Q-9 统一社会信用代码：91220102MA0T3K5Q93",
    ["组织机构代码:MA0T3K5Q9统一社会信用代码:91220102MA0T3K5Q93"],
  ],
  ["applicant.creditCode", "91220302473169818D（三证合一）", ["91220302473169818D", "remark"]],
  ["applicant.establishedOn", "成立时间：2011年12月1日", ["2011-12-01"]],
  ["project.expectedCompletion", "时间：2021年7月", ["2021-07"]],
  ["situation.totalInvestment", "总投资：4460万元", [4460]],
  ["finance.profit.2019", "盈利2575.47万元", [2575.47]],
  ["finance.profit.2019", "盈亏平衡", [null, "notANumber"]],
])("%s: %s", (id, text, expected) => {
  expect(read(id, text)).toEqual(expected);
});

describe("a prompt left before the answer", () => {
  const form = (of: (answer: string) => string, name: string, code: string, mobile: string): Typed[][] => [
    ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
    ["项目名称", of(name)],
    ["申报单位", "白城东盛铸造股份有限公司"],
    ["统一社会信用代码", code],
    ["通讯地址", "吉林省白城市洮北区工业园区1号"],
    ["邮政编码", "137000"],
    ["联系电话", "0436-8094000"],
    ["项目联系人", "韦晓红"],
    ["联系人手机", mobile],
    ["项目总投资（万元）", 321.5],
    ["合作云平台服务商", "华为软件技术有限公司"],
    ["平台注册用户数（名）", 1018],
    ["工业APP数量（个）", 8],
  ];
  const readForm = (rows: Typed[][]) => {
    const { applications } = readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows)] }, edition);
    const ids = ["project.name", "applicant.creditCode", "contact.mobile"];
    return ids.map((id) => valueOf(applications[0]!, id));
  };
  const answers = ["铸造智能工厂建设项目", "91220802871246903T", "18640131539"] as const;

  test("the answer is read without it", () => {
    const rows = form(
      (name) => `（请填写项目全称）${name}`,
      answers[0],
      `（18位）${answers[1]}`,
      `请输入11位手机号：${answers[2]}`,
    );
    expect(readForm(rows)).toEqual(answers);
  });

  test("a prompt with more of a prompt behind it is none", () => {
    const rows = form(() => "（请填写全称）与立项文件一致", "", answers[1], "请填写手机号：如有变动请注明");
    expect(readForm(rows)).toEqual([null, answers[1], null]);
  });
});
