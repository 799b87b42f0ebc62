import { checkApplication, rules, rulesOf, type Finding } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { wordFinding, wordingTable } from "../../../src/report/wording";
import { applicationWith, blank, cellOf, type Givens } from "../../check/applicationWith";

const worded = (given: Givens) =>
  checkApplication(applicationWith(given), edition2020).map((finding) => wordFinding(finding, edition2020));

test("a loss is worded with its figure, the guide's sentence and the next step", () => {
  expect(worded({ "finance.profit.2019": -5290.27 })).toEqual([
    {
      message: "2019年“利润（万元）”为 -5,290.27，当年亏损，不符合“非亏损企业”的条件。",
      basis: "申报指南 二（一）“经营状况、总体财务状况和纳税信誉良好的非亏损企业”",
      advice: "请核对是否填错正负号；确系亏损的，不能申报。",
    },
  ]);
});

test("a blank code is worded with 填写说明 四", () => {
  expect(worded({ "applicant.creditCode": blank })).toEqual([
    {
      message: "“组织机构代码/统一社会信用代码”没有填写。",
      basis:
        "填写说明 四“组织机构代码或统一社会信用代码是指项目责任单位组织机构代码证或登记证书上的标识代码，它是由登记管理部门所赋予的唯一法人标识代码。”",
      advice: "请对照营业执照填写18位统一社会信用代码。",
    },
  ]);
});

test("an amount in 元 is worded with the amount to take instead", () => {
  expect(worded({ "finance.mainBusinessRevenue.2019": 180_000_000 })).toEqual([
    {
      message:
        "2019年“主营业务收入（万元）”应是按“元”填写的：填 180,000,000，约为2018年“主营业务收入（万元）”的 11,000 倍。",
      basis: "附件4-1 财务数据（表中栏目）；判断界限为本程序的经验值",
      advice: "本表单位为万元，请除以 10000；可采用建议值（如 18,000）。",
    },
  ]);
});

test("of two ways to mend an amount each is worded with its cell", () => {
  const [found] = worded({ "finance.mainBusinessRevenue.2019": 18 });
  const cell = cellOf("finance.mainBusinessRevenue.2019");
  expect(found!.message).toContain("约为2019年“税金（万元）”的 1/50，两者不相称：可能是");
  expect(found!.advice).toBe(
    `请按审计报告核对，改正填错的一种（${cell} 改为 18,000，或 ${cell} 改为 180,000）；如都无误，请说明原因。`,
  );
});

test("an amount that is odd by itself is not said to be unlike another", () => {
  const years = edition2020.financeYears;
  const small = Object.fromEntries(
    Object.entries({ totalAssets: 24, mainBusinessRevenue: 18, taxes: 0.9, profit: 1.2 }).flatMap(
      ([row, value]) => years.map((year) => [`finance.${row}.${year}`, value]),
    ),
  );
  const given = { ...small, "situation.totalInvestment": 0.05, "performance.plannedInvestment": 0.05 };
  const [found] = checkApplication(applicationWith(given), edition2020).filter(
    ({ variant }) => variant === "either",
  );
  const { message, advice } = wordFinding(found!, edition2020);
  expect(message).toMatch(/^“项目总投资（万元）”填 0.05：可能是.*，也可能是/);
  expect(advice).toMatch(/（[A-Z]+\d+ 改为 [\d,]+ 等 \d+ 处，或 [A-Z]+\d+ 改为 [\d,]+ 等 \d+ 处）/);
});

test("how many there are of a kind is said only of several", () => {
  const messages = worded({
    "finance.totalAssets.2017": 800_000,
    "finance.totalAssets.2018": 900_000,
    "finance.totalAssets.2019": 1_000_000,
    "finance.mainBusinessRevenue.2017": 600_000,
    "finance.mainBusinessRevenue.2018": 700_000,
    "finance.mainBusinessRevenue.2019": 800_000,
    "finance.taxes.2017": 20_000,
    "finance.taxes.2018": 21_000,
    "finance.taxes.2019": 22_000,
    "finance.profit.2017": 30_000,
    "finance.profit.2018": 31_000,
    "finance.profit.2019": 32_000,
  }).map(({ message }) => message);
  expect(messages).toContain("2019年“总资产（万元）”填 1,000,000 万元，折合 100 亿元，数额过大。");
});

test("registration elsewhere is worded with what settles it", () => {
  const [words] = worded({ "applicant.creditCode": "91210102MA0T3K5Q9Y" });
  expect(words).toEqual({
    message:
      "统一社会信用代码“91210102MA0T3K5Q9Y”的登记地区为 21，不是吉林省（22），单位可能不在吉林省注册。",
    basis:
      "申报指南 二（一）“申报单位必须是在吉林省行政区域内注册的制造业企业或新一代信息技术类企业，企业需为独立法人单位”",
    advice: "请对照营业执照改正代码；由外省迁入的，请附迁入登记证明，由推荐单位核实后放行。",
  });
});

test("a private value is not shown", () => {
  const [words] = worded({
    "responsiblePerson.idNumber": { state: "unread", raw: "2.20102E+17", notes: [{ kind: "digitsLost" }] },
  });
  expect(words!.message).toBe("“证件号码”是按数字存储的，Excel 只保留前 15 位，后面的数字已经丢失。");
  const [none] = worded({ "responsiblePerson.mobile": { state: "none", raw: "无" } });
  expect(none!.message).toBe("项目责任人信息“移动电话”为必填项，不能填“无”。");
});

test("cells of two sheets are named with their sheets", () => {
  const finding: Finding = {
    rule: "CVR-02",
    severity: "error",
    fields: ["performance.projectName", "project.name"],
    cells: [
      { sheet: "绩效目标", row: 2, col: 1 },
      { sheet: "申报书", row: 4, col: 2 },
    ],
    values: { found: "甲项目", other: "乙项目", at: "performance", otherAt: "project" },
  };
  expect(wordFinding(finding, edition2020).message).toBe(
    "项目名称不一致：绩效目标表“申报项目名称”（绩效目标!B3）填“甲项目”，项目基本信息表“项目名称”（申报书!C5）填“乙项目”。",
  );
});

test("a rule without words is a mistake of the program", () => {
  const finding: Finding = { rule: "ABC-99", severity: "error", fields: [], cells: [], values: {} };
  expect(() => wordFinding(finding, edition2020)).toThrow("no wording for ABC-99");
});

const keys = Object.keys(wordingTable);

test.each([...new Set(rules.map(({ id }) => id))])("%s has words", (id) => {
  expect(keys.filter((key) => key === id || key.startsWith(`${id}.`))).not.toEqual([]);
});

test.each(rulesOf(edition2020).map(({ id, clause }) => [id, clause] as const))(
  "%s comes from the edition's %s",
  (_, clause) => {
    expect(edition2020.clauses[clause]).toBeDefined();
  },
);

const clauseTexts = Object.values(edition2020.clauses).map(({ text }) => text);

test.each(keys)("%s is a sentence with a next step, and quotes a clause as it stands", (key) => {
  const { message, advice } = wordingTable[key]!;
  const quote = edition2020.quotes[key];
  expect(message).toMatch(/。$/);
  expect(advice).toMatch(/。$/);
  const quoted = (quote ?? "").replace("{formYear}", "2020").replace("{lastYear}", "2019");
  expect(clauseTexts.some((text) => text.includes(quoted))).toBe(true);
});
