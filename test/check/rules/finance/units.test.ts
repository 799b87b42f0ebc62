import { cellOf } from "../../applicationWith";
import { describeRule } from "../../describeRule";
import { cells, row } from "./table";

const inYuan2018 = {
  "finance.totalAssets.2018": 220_000_000,
  "finance.mainBusinessRevenue.2018": 165_000_000,
  "finance.taxes.2018": 8_500_000,
  "finance.profit.2018": 10_000_000,
};

describeRule(
  "FIN-15",
  {
    "a year in 元": {
      given: inYuan2018,
      severity: "error",
      at: Object.keys(inYuan2018),
      says: "2018年的多项数据与其他年份相差约1万倍（如2018年“总资产（万元）”填 220,000,000），应是按“元”填写的。",
      offers: [22000, 16500, 850, 1000],
    },
    "two rows of a year in 元": {
      given: { "finance.taxes.2019": 9_100_000, "finance.profit.2019": 12_000_000 },
      severity: "error",
      at: ["finance.taxes.2019", "finance.profit.2019"],
      says: "2019年的多项数据与其他年份相差约1万倍（如2019年“税金（万元）”填 9,100,000），应是按“元”填写的。",
      offers: [910, 1200],
    },
    "two years in 元, one in 万元": {
      given: {
        ...row("totalAssets", 20_000, 220_000_000, 240_000_000),
        ...row("mainBusinessRevenue", 15_000, 165_000_000, 180_000_000),
      },
      severity: "error",
      at: [
        "finance.totalAssets.2018",
        "finance.mainBusinessRevenue.2018",
        "finance.totalAssets.2019",
        "finance.mainBusinessRevenue.2019",
      ],
      says: "2018、2019年的多项数据与其他年份相差约1万倍（如2018年“总资产（万元）”填 220,000,000），应是按“元”填写的。",
      offers: [22000, 16500, 24000, 18000],
    },
  },
  {
    "growth by a hundred": { "finance.profit.2019": 90_000, "finance.taxes.2019": 80_000 },
    "one row alone": { "finance.totalAssets.2018": 220_000_000 },
  },
);

describeRule(
  "FIN-16",
  {
    "one figure in 元": {
      given: { "finance.mainBusinessRevenue.2019": 180_000_000 },
      severity: "query",
      at: ["finance.mainBusinessRevenue.2019"],
      says: "2019年“主营业务收入（万元）”填 180,000,000，是其他年份的约 12,000 倍，可能按“元”填写。",
      offers: [18000],
    },
    "a whole row in 元": {
      given: row("mainBusinessRevenue", 150_000_000, 165_000_000, 180_000_000),
      severity: "query",
      at: cells("mainBusinessRevenue", 2017, 2018, 2019),
      says: "2017年“主营业务收入（万元）”填 150,000,000，是当年总资产的约 7500 倍（2018、2019年也是），可能按“元”填写。",
      offers: [15000, 16500, 18000],
    },
    "assets in 元 against the revenue": {
      given: row("totalAssets", 200_000_000, 220_000_000, 240_000_000),
      severity: "query",
      at: cells("totalAssets", 2017, 2018, 2019),
      says: "2017年“总资产（万元）”填 200,000,000，是当年主营业务收入的约 13,300 倍（2018、2019年也是），可能按“元”填写。",
      offers: [20000, 22000, 24000],
    },
    "small taxes in 元, still below a large revenue": {
      given: {
        ...row("mainBusinessRevenue", 150_000, 165_000, 180_000),
        ...row("taxes", 2.5, 3, 31_000),
      },
      severity: "query",
      at: ["finance.taxes.2019"],
      says: "2019年“税金（万元）”填 31,000，是其他年份的约 12,400 倍，可能按“元”填写。",
      offers: [3.1],
    },
    "revenue in 元 against the taxes": {
      given: {
        ...row("mainBusinessRevenue", 150_000, 165_000, 180_000),
        ...row("taxes", 0.1, 0.11, 0.12),
        ...row("profit", 9_000, 10_000, 12_000),
      },
      severity: "query",
      at: cells("mainBusinessRevenue", 2017, 2018, 2019),
      says: "2017年“主营业务收入（万元）”填 150,000，是当年税金的约 1,500,000 倍（2018、2019年也是），可能按“元”填写。",
      offers: [15, 16.5, 18],
    },
    "a profit in 元": {
      given: { "finance.profit.2018": 10_000_000 },
      severity: "query",
      at: ["finance.profit.2018"],
      says: "2018年“利润（万元）”填 10,000,000，是其他年份的约 11,100 倍，可能按“元”填写。",
      offers: [1000],
    },
  },
  {
    "a profit that began near zero": row("profit", 0.5, 620, 700),
    "taxes that began near zero": row("taxes", 0.3, 450, 500),
    "revenue eightfold": { "finance.mainBusinessRevenue.2017": 2_200 },
  },
);

/** Three sound years of an enterprise with assets of so many 亿元. */
const groupOf = (size: number) => ({
  ...row("totalAssets", size * 10_000, size * 10_000 + 1, size * 10_000 + 20_000),
  ...row("mainBusinessRevenue", size * 10_000 - 250_000, size * 10_000 - 249_999, size * 10_000 - 220_000),
  ...row("taxes", 48_000, 48_500, 49_100),
  ...row("profit", 59_000, 60_000, 62_000),
});
const inName = (name: string) => ({
  "applicant.name": name,
  "performance.applicant": name,
  "responsiblePerson.employer": name,
  "contact.employer": name,
});
const largeCells = [
  ...cells("totalAssets", 2017, 2018, 2019),
  ...cells("mainBusinessRevenue", 2017, 2018, 2019),
];

describeRule(
  "FIN-17",
  {
    "an investment in 元 in both places": {
      given: { "situation.totalInvestment": 50_000_000, "performance.plannedInvestment": 50_000_000 },
      severity: "query",
      at: ["situation.totalInvestment", "performance.plannedInvestment"],
      says: "“项目总投资（万元）”填 50,000,000 万元，折合 5000 亿元，数额过大（同类共2处）。",
      offers: [5000, 5000],
    },
    "the whole table in 元": {
      given: {
        ...row("totalAssets", 200_000_000, 220_000_000, 240_000_000),
        ...row("mainBusinessRevenue", 150_000_000, 165_000_000, 180_000_000),
        ...row("taxes", 8_000_000, 8_500_000, 9_100_000),
        ...row("profit", 9_000_000, 10_000_000, 12_000_000),
      },
      severity: "error",
      at: [...cells("totalAssets", 2017, 2018, 2019), ...cells("mainBusinessRevenue", 2017, 2018, 2019)],
      says: "2017年“总资产（万元）”填 200,000,000 万元，折合 20,000 亿元，没有企业达到这样的数额（同类共6处）。",
      offers: [20000, 22000, 24000, 15000, 16500, 18000],
    },
    "an enterprise of this size by the table alone": {
      given: { ...groupOf(130), "situation.totalInvestment": 500, "performance.plannedInvestment": 500 },
      severity: "query",
      at: largeCells,
      says: "2017年“总资产（万元）”填 1,300,000 万元，折合 130 亿元，数额过大（同类共6处）。",
      offers: [130, 130, 132, 105, 105, 108],
    },
    "a group whose investment would be next to nothing": {
      given: {
        ...groupOf(800),
        ...inName("长春远航集团有限公司"),
        "situation.totalInvestment": 300,
        "performance.plannedInvestment": 300,
      },
      severity: "query",
      at: largeCells,
      says: "2017年“总资产（万元）”填 8,000,000 万元，折合 800 亿元，数额过大（同类共6处）。",
      offers: [800, 800, 802, 775, 775, 778],
    },
  },
  {
    "a group of the province, with an investment in proportion": {
      ...groupOf(480),
      ...inName("长春一汽远航汽车零部件有限公司"),
    },
    "a large enterprise": {
      ...row("totalAssets", 900_000, 950_000, 999_999),
      ...row("mainBusinessRevenue", 500_000, 550_000, 600_000),
      ...row("taxes", 8_000, 8_500, 9_100),
      ...row("profit", 9_000, 10_000, 12_000),
    },
  },
);

describeRule(
  "FIN-18",
  {
    "taxes with cents": {
      given: {
        ...row("totalAssets", 9_000_000, 9_500_000, 9_999_999),
        ...row("mainBusinessRevenue", 8_000_000, 8_500_000, 8_600_000),
        ...row("taxes", { value: 1_000_000.25, raw: "1000000.25" }, 250_000, 260_000),
        ...row("profit", 100_000, 110_000, 120_000),
      },
      severity: "hint",
      at: ["finance.taxes.2017"],
      says: "2017年“税金（万元）”填 1,000,000.25，位数像是按“元”填写的。",
      offers: [100],
      besides: ["FIN-17"],
    },
  },
  { "taxes of six digits": { "finance.taxes.2019": { value: 9100.25, raw: "9100.25" } } },
);

const total = cellOf("situation.totalInvestment");
const planned = cellOf("performance.plannedInvestment");

describeRule(
  "BAS-02",
  {
    "one of the two in 元": {
      given: { "situation.totalInvestment": 50_000_000 },
      severity: "error",
      at: ["situation.totalInvestment", "performance.plannedInvestment"],
      says: `总投资单位不一致：“项目总投资（万元）”（${total}）填 50,000,000，“项目计划总投资”（${planned}）填 5,000，正好相差1万倍。`,
      offers: [5000],
    },
    "another sum": {
      given: { "performance.plannedInvestment": 6500 },
      severity: "error",
      at: ["performance.plannedInvestment", "situation.totalInvestment"],
      says: `总投资不一致：“项目计划总投资”（${planned}）填 6,500，“项目总投资（万元）”（${total}）填 5,000。`,
    },
    "another sum beside one in 元": {
      given: { "situation.totalInvestment": 50_000_000, "performance.plannedInvestment": 6500 },
      severity: "error",
      at: ["performance.plannedInvestment", "situation.totalInvestment"],
      says: `总投资不一致：“项目计划总投资”（${planned}）填 6,500，“项目总投资（万元）”（${total}）填 50,000,000。`,
      besides: ["FIN-17"],
    },
  },
  { "a difference by rounding": { "performance.plannedInvestment": 5000.01 } },
);
