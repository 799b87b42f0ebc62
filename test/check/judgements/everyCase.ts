import { ticks } from "./bases";
import type { Judgement } from "./judgement";
import { ask, hint, must, on, row } from "./judgement";

/** Cases of the rules that the tables by subject leave out, so that each has its judgement. */

const at = (name: string, year = 2019) => `finance.${name}.${year}`;
const years = [2017, 2018, 2019];
const rowOf = (name: string, ...values: readonly (string | number | null)[]) =>
  Object.fromEntries(values.map((value, i) => [at(name, years[i]!), value]));
const cells = (name: string) => years.map((year) => at(name, year));
const code = "applicant.creditCode";
const id = "responsiblePerson.idNumber";
const total = "situation.totalInvestment";
const person = ["name", "sex", "idType", "idNumber", "employer", "title", "education", "mobile"].map(
  (name) => `responsiblePerson.${name}`,
);
const institutes = "institute";
const cover = ["project.technicalLead", "project.periodStart", "project.periodEnd", "project.filledOn"];
const counted = [
  ...["industrialProtocols", "cloudSoftware", "industrialApps", "modelsAndMicroservices"],
  ...["registeredUsers", "developers", "industrialDataTB", "securityLibraries", "newTechFunctions"],
].map((name) => `capability.${name}`);

export const everyCase: readonly Judgement[] = [
  row(
    { "project.expectedCompletion": { kind: "number", value: 2021.1, text: "2021.1" } },
    ask("STR-15", "project.expectedCompletion", "可能是1月，也可能是10月"),
  ),
  row(Object.fromEntries(person.map((field) => [field, null])), must("STR-18", person, "整栏没有填写")),
  row({ "project.technicalLead": "无" }, must("CVR-01", "project.technicalLead", "不能填“无”")),
  row(
    Object.fromEntries(
      cover.map((field) => [field.startsWith("project.period") ? "project.period" : field, null]),
    ),
    must("CVR-01", cover, "封面没有填写"),
  ),
  row(
    Object.fromEntries(counted.map((field) => [field, null])),
    must("CAP-01", counted, "已具备能力的指标没有填写"),
  ),
  row({ "project.filledOn": "2020年" }, must("CVR-08", "project.filledOn", "没有写明月和日")),
  row(
    { "project.serviceTypes": "全部" },
    ask("PRJ-05", "project.serviceTypes", "看不出提供服务类型选的是哪些"),
  ),
  row(
    { "project.serviceTypes": ticks("project.serviceTypes", ["supplyChain"], { other: "检验检测" }) },
    ask("PRJ-06", ["project.serviceTypeOther", "project.serviceTypes"], "没有勾选“其他”"),
  ),
  row(
    { "applicant.postcode": "139999" },
    hint("UNT-04", ["applicant.postcode", "applicant.region"], "不像“长春市南关区”的邮政编码"),
  ),
  ...(
    [
      ["applicant.phone", "UNT-08"],
      ["applicant.fax", "UNT-09"],
      ["responsiblePerson.landline", "PER-12"],
      ["contact.landline", "CTC-04"],
    ] as const
  ).map(([field, rule]) =>
    row(
      { "applicant.region": "高新区", [field]: "88901234" },
      ask("UNT-05", "applicant.region", "没有写明在哪个市（州）"),
      ask(rule, field, "没有区号"),
    ),
  ),
  ...(
    [
      ["responsiblePerson.landline", "PER-12"],
      ["contact.landline", "CTC-04"],
    ] as const
  ).flatMap(([field, rule]) => [
    row({ [field]: "12345" }, ask(rule, field, "写法有误")),
    row({ [field]: "88901236" }, ask(rule, field, "没有区号", "0431-88901236")),
    row({ [field]: "431-88901236" }, ask(rule, field, "少了开头的 0", "0431-88901236")),
  ]),
  row(
    { "responsiblePerson.email": "lx13#126.com" },
    ask("PER-12", "responsiblePerson.email", "可能应为", "lx13@126.com"),
  ),
  row(
    { "applicant.establishedOn": "2021年3月1日", "project.filledOn": null },
    must("CVR-01", "project.filledOn", "没有填写"),
    must("UNT-10", "applicant.establishedOn", "尚未到来"),
  ),

  // 统一社会信用代码
  row({ [code]: "9122A102MA0T3K5Q93" }, must("USC-02", code, "第3至8位应为数字")),
  row({ [code]: "91220102MAOT3K5Q9Z" }, must("USC-03", code, "有字母 O、Z")),
  row({ [code]: "91220102MA0T3K5Q80" }, ask("USC-05", code, "组织机构代码）的校验码不符")),
  row({ [code]: "92220102MA0T3K5Q90" }, must("USC-06", code, "是个体工商户")),
  row({ [code]: "12220102MA0T3K5Q98" }, ask("USC-06", code, "不是企业")),
  row({ [code]: "11220102MA0T3K5Q9B" }, ask("USC-06", code, "不是企业")),
  on(
    institutes,
    {
      [code]: "12220102MA0T3K5Q98",
      "project.category": ticks("project.category", ["industryPlatform"], { industryPlatform: "汽车" }),
    },
    hint("USC-06", code, "核对项目类别"),
  ),
  // A public institution or a private one that applies as what it is.
  on(institutes, { [code]: "12220102MA0T3K5Q98" }),
  on(institutes, { [code]: "52220102MA0T3K5Q94" }),
  row({ [code]: "91210102MA0T3K5Q9Y" }, must("USC-07", code, "登记地区为 21")),
  row({ [code]: "91100000MA0T3K5Q92" }, hint("USC-07", code, "由国家机关登记")),

  // 财务
  row({ [at("debtRatio")]: "99999999%" }, must("FIN-05", at("debtRatio"), "超过 1000%")),
  row({ [at("debtRatio")]: "4800%" }, must("FIN-05", at("debtRatio"), "小数点可能有误", 0.48)),
  row(
    rowOf("debtRatio", null, null, 0.48),
    must("FIN-01", at("debtRatio", 2017), "没有填写"),
    must("FIN-01", at("debtRatio", 2018), "没有填写"),
    hint("FIN-06", at("debtRatio"), "没有百分号"),
  ),
  row(
    { [at("taxes")]: 18500 },
    ask("FIN-09", [at("taxes"), at("mainBusinessRevenue")], "大于当年主营业务收入 18,000"),
  ),
  row(
    { [at("taxes")]: 24500 },
    must("FIN-09", [at("taxes"), at("mainBusinessRevenue")], "也大于总资产 24,000"),
  ),
  row(
    { [at("mainBusinessRevenue")]: -1, [at("profit")]: 17000 },
    must("FIN-07", at("mainBusinessRevenue"), "不能为负"),
    ask("FIN-11", [at("profit"), at("mainBusinessRevenue", 2018)], "大于2018年的主营业务收入 16,500"),
  ),
  row(
    { [at("profit")]: 24500, [at("mainBusinessRevenue")]: 40000 },
    ask("FIN-11", [at("profit"), at("totalAssets")], "大于当年总资产 24,000"),
    ask("FIN-12", [at("profit"), at("mainBusinessRevenue")], "61.25%"),
    hint("FIN-20", [at("mainBusinessRevenue"), at("mainBusinessRevenue", 2018)], "增长 142.4%"),
  ),
  row(
    rowOf("totalAssets", 1_900_000, 2_000_000, 2_100_000),
    must("FIN-15", cells("totalAssets"), "都除以 100", 19000),
  ),
  row(
    { "situation.plannedServiceValue": 6_000_000 },
    ask("FIN-16", "situation.plannedServiceValue", "可能是按“元”填写", 600),
  ),
  row(
    {
      ...rowOf("totalAssets", 20000.11, 22000.22, 24000.33),
      ...rowOf("mainBusinessRevenue", 15000.11, 16500.22, 18000.33),
      ...rowOf("taxes", 800.11, 850.22, 910.33),
      ...rowOf("profit", 6000, 6600, 7200),
    },
    ask("FIN-16", cells("profit"), "都是整数"),
  ),
  row(
    {
      ...rowOf("totalAssets", 54964.66, 48198.59, 59045.72),
      ...rowOf("mainBusinessRevenue", 54188.58, 58401.56, 64834.74),
      ...rowOf("taxes", 4453.14, 4460.09, 1712.92),
      ...rowOf("profit", 257.3197, 240.993, 252.1033),
    },
    hint("FIN-21", cells("profit"), "小数超过 2 位"),
    ask("FIN-16", cells("profit"), "小数比其他金额多", 25731.97),
  ),
  row(
    {
      ...rowOf("totalAssets", 2_000_000, 2_200_000, 2_400_000),
      ...rowOf("mainBusinessRevenue", 1_500_000, 1_650_000, 1_800_000),
      ...rowOf("taxes", 80_000, 85_000, 91_000),
      ...rowOf("profit", 90_000, 100_000, 120_000),
      [total]: 100_000,
      "performance.plannedInvestment": 100_000,
      "situation.plannedServiceValue": 60_000,
    },
    ask("FIN-17", [...cells("totalAssets"), ...cells("mainBusinessRevenue")], "折合 200 亿元"),
  ),
  row({ "situation.plannedServiceValue": 0.0004 }, ask("FIN-16", "situation.plannedServiceValue", "不到")),
  row(
    { [total]: 71_000, "performance.plannedInvestment": 71_000, [at("mainBusinessRevenue")]: 9_000 },
    ask("BAS-03", [total, at("totalAssets"), at("mainBusinessRevenue")], "之和 33,000 万元的 2 倍"),
  ),
  row(
    {
      [total]: 100_001,
      "performance.plannedInvestment": 100_001,
      ...rowOf("totalAssets", 200_000, 220_000, 240_000),
    },
    ask("BAS-03", total, "超过 100,000 万元"),
  ),
  row({ "situation.plannedServiceValue": "无" }, must("BAS-06", "situation.plannedServiceValue", "应填数字")),
  row(
    { "situation.plannedServiceValue": 180_001 },
    ask("BAS-06", ["situation.plannedServiceValue", at("mainBusinessRevenue")], "18,000 万元的 10 倍"),
  ),

  // 人员
  row(
    { "responsiblePerson.name": "王志远、李明", "responsiblePerson.name@cover": "王志远、李明" },
    must("PER-01", "responsiblePerson.name", "填了 2 个人"),
  ),
  row({ [id]: "220102201506150015" }, must("PER-06", id, "只有 5 岁")),
  row({ [id]: "220102200306150016" }, ask("PER-06", id, "年纪过轻")),
  row({ [id]: "220102193506150018" }, ask("PER-06", id, "年纪较大")),
  row({ "contact.name": "赵敏220102197506150016" }, must("SUM-13", "contact.name", "已把它隐去")),

  // Words where a tick is asked for
  row({ "situation.autonomyLevels": "全部" }, ask("BAS-08", "situation.autonomyLevels", "看不出")),
  row({ "capability.dataStorage": "两者都有" }, ask("CAP-09", "capability.dataStorage", "看不出")),
  row(
    { "capability.thirdPartyCollection": "华测自动化有限公司" },
    ask("CAP-10", "capability.thirdPartyCollection", "看不出"),
  ),
  row(
    { "capability.fullCloudArchitecture": "部分" },
    ask("CAP-11", "capability.fullCloudArchitecture", "看不出"),
  ),
  row({ "capability.deploymentModel": "本地部署" }, ask("CAP-12", "capability.deploymentModel", "看不出")),
  row(
    Object.fromEntries(
      [1, 2, 3].flatMap((n) =>
        ["name", "value"].map((part) => [`performance.quantitative.${n}.${part}`, n === 1 ? "无" : null]),
      ),
    ),
    must("PFM-01", "performance.quantitative", "填的是“无”"),
    hint("PFM-04", "performance.quantitative", "只有 1 项"),
  ),
];
