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
  ["applicant.nature", "有限责任公司；", ["有限责任公司"]],
  ["responsiblePerson.sex", "男。", ["男"]],
  ["responsiblePerson.sex", "1-男", ["男"]],
  ["responsiblePerson.sex", "2女", ["女"]],
  ["responsiblePerson.sex", "A.男", ["男"]],
  ["responsiblePerson.sex", "男（1）", ["男"]],
  ["responsiblePerson.idType", "111 居民身份证", ["居民身份证"]],
  ["responsiblePerson.education", "20：大学本科", ["大学本科"]],
  ["responsiblePerson.education", "A 大学本科、工学学士", ["A 大学本科、工学学士"]],
  ["applicant.nature", "110-国有企业", ["国有企业"]],
  ["applicant.nature", "2人合伙企业", ["2人合伙企业"]],
  ["applicant.region", "220106-长春市绿园区", ["长春市绿园区"]],
  ["applicant.region", "220781 扶余市", ["扶余市"]],
  ["applicant.region", "扶余市（220781）", ["扶余市"]],
  ["project.industry", "C36 汽车制造业", ["汽车制造业"]],
  ["project.name", "5 号车间改造", ["5 号车间改造"]],
  ["responsiblePerson.title", "总经理，", ["总经理"]],
  ["applicant.supervisor", "长春市工业和信息化局*", ["长春市工业和信息化局"]],
  ["applicant.supervisor", "长春市**", ["长春市**"]],
  ["applicant.supervisor", "第一。第二。", ["第一。第二。"]],
  ["situation.platformStatus", "一期已上线，接入设备30台。；", ["一期已上线，接入设备30台。"]],
  ["situation.platformStatus", "一期已上线；二期在建；", ["一期已上线；二期在建；"]],
  ["applicant.address", "长春市友谊大路1号（邮编：130012）", ["长春市友谊大路1号"]],
  ["applicant.address", "长春市友谊大路1号　130012", ["长春市友谊大路1号"]],
  ["applicant.address", "130012 长春市友谊大路1号", ["长春市友谊大路1号"]],
  ["applicant.address", "长春市友谊大路1号，邮编130012", ["长春市友谊大路1号"]],
  ["applicant.address", "长春市友谊大路1号（邮编见下）", ["长春市友谊大路1号"]],
  ["applicant.address", "长春市友谊大路123456号", ["长春市友谊大路123456号"]],
  ["applicant.address", "长春市友谊大路1号（原：人民大街3号）", ["长春市友谊大路1号", "remark"]],
  ["applicant.address", "长春市友谊大路1号（原机械厂院内）", ["长春市友谊大路1号（原机械厂院内）"]],
  ["project.technicalLead", "傅华静，高级工程师", ["傅华静"]],
  ["project.technicalLead", "王涛 总工程师", ["王涛"]],
  ["project.technicalLead", "谢建红（高工）", ["谢建红", "remark"]],
  ["project.technicalLead", "王涛、李静", ["王涛、李静"]],
  ["situation.totalInvestment", "更正：2625", [2625]],
  ["finance.profit.2019", "更正为257.47万元", [257.47]],
  ["project.expectedCompletion", "更正：2020年10月", ["2020-10"]],
  ["project.expectedCompletion", "2020。10", ["2020-10"]],
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

  test.each([
    ["▼", (answer: string) => `${answer} ▼`],
    ["▼ before", (answer: string) => `▼${answer}`],
    ["下拉选择", (answer: string) => `${answer}（下拉选择）`],
    ["请选择", (answer: string) => `请选择：${answer}`],
  ])("what a drop-down left by its answer is no part of it: %s", (_, of) => {
    const rows = [
      ...form((name) => name, ...answers),
      ["项目联系人工作单位", of("白城东盛铸造股份有限公司")],
      ["项目责任人性别", of("男")],
      ["云部署模式", of("私有云")],
    ];
    const { applications } = readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows)] }, edition);
    const ids = ["contact.employer", "responsiblePerson.sex", "capability.deploymentModel"];
    expect(ids.map((id) => valueOf(applications[0]!, id))).toEqual([
      "白城东盛铸造股份有限公司",
      "男",
      "private",
    ]);
  });

  test("（必填） before a name in quotation marks", () => {
    const rows = form(() => "（必填）“启明云”铸造平台建设项目", "", answers[1], answers[2]);
    expect(readForm(rows)[0]).toBe("“启明云”铸造平台建设项目");
  });

  test("请填写： before words, （必填） before an answer of one letter", () => {
    const rows = [
      ...form((name) => `请填写：${name}`, answers[0], `请输入：${answers[1]}`, `请填写：${answers[2]}`),
      ["项目联系人工作单位", "请填写：白城东盛铸造股份有限公司"],
      ["项目责任人性别", "（必填）男"],
    ];
    const { applications } = readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows)] }, edition);
    const said = (id: string) => valueOf(applications[0]!, id);
    expect(["project.name", "applicant.creditCode", "contact.mobile"].map(said)).toEqual(answers);
    expect([said("contact.employer"), said("responsiblePerson.sex")]).toEqual([
      "白城东盛铸造股份有限公司",
      "男",
    ]);
  });

  test("a prompt with more of a prompt behind it is none", () => {
    const rows = form(() => "（请填写全称）与立项文件一致", "", answers[1], "请填写手机号：如有变动请注明");
    expect(readForm(rows)).toEqual([null, answers[1], null]);
  });
});
