import { describeRule } from "../../describeRule";
import { row, year } from "./table";

describeRule(
  "FIN-09",
  {
    "taxes above the revenue": {
      given: { "finance.taxes.2019": 18_100 },
      severity: "query",
      at: ["finance.taxes.2019", "finance.mainBusinessRevenue.2019"],
      says: "2019年“税金（万元）”为 18,100，大于当年主营业务收入 18,000。",
    },
    "taxes above the assets too": {
      given: { "finance.taxes.2019": 25_000 },
      severity: "error",
      at: ["finance.taxes.2019", "finance.mainBusinessRevenue.2019"],
      says: "2019年“税金（万元）”为 25,000，大于当年主营业务收入 18,000，也大于总资产 24,000。",
    },
  },
  { "a high share": { "finance.taxes.2019": 5_000 } },
);

describeRule(
  "FIN-10",
  {
    "a third of the revenue": {
      given: { "finance.taxes.2019": 6_000 },
      severity: "query",
      at: ["finance.taxes.2019", "finance.mainBusinessRevenue.2019"],
      says: "2019年“税金（万元）”为 6,000，占当年主营业务收入 18,000 的 33.33%，偏高。",
    },
  },
  {
    "a distillery": { "finance.taxes.2019": 6_000, "project.industry": "酒制造" },
    "thirty percent": { "finance.taxes.2019": 5_400 },
  },
);

describeRule(
  "FIN-11",
  {
    "a profit above the revenue": {
      given: { "finance.profit.2018": 20_000 },
      severity: "query",
      at: ["finance.profit.2018", "finance.mainBusinessRevenue.2018"],
      says: "2018年“利润（万元）”为 20,000，大于当年主营业务收入 16,500。",
    },
    "a profit above the assets, where the revenue is not known": {
      given: { "finance.profit.2018": 23_000, "finance.mainBusinessRevenue.2018": 0 },
      severity: "query",
      at: ["finance.profit.2018", "finance.totalAssets.2018"],
      says: "2018年“利润（万元）”为 23,000，大于当年总资产 22,000。",
      besides: ["FIN-07"],
    },
    "a profit above the revenue of every other year, where the year's own is not known": {
      given: { "finance.profit.2018": 19_000, "finance.mainBusinessRevenue.2018": 0 },
      severity: "query",
      at: ["finance.profit.2018", "finance.mainBusinessRevenue.2019"],
      says: "2018年“利润（万元）”为 19,000，当年主营业务收入无法比较，但它大于2019年的主营业务收入 18,000。",
      besides: ["FIN-07"],
    },
  },
  { "a loss, which FIN-14 asks about": { "finance.profit.2018": -30_000 } },
);

describeRule(
  "FIN-12",
  {
    "more than half of the revenue": {
      given: { "finance.profit.2018": 9_000 },
      severity: "query",
      at: ["finance.profit.2018", "finance.mainBusinessRevenue.2018"],
      says: "2018年“利润（万元）”为 9,000，是当年主营业务收入 16,500 的 54.55%，利润率偏高。",
    },
  },
  {
    "half of it": { "finance.profit.2018": 8_250 },
    "more than all of it": { "finance.profit.2018": 20_000 },
  },
);

describeRule(
  "FIN-19",
  {
    "one figure in all years": {
      given: row("taxes", 850, 850, 850),
      severity: "query",
      at: Object.keys(row("taxes", 0, 0, 0)),
      says: "“税金（万元）”三年数据完全相同，都是 850。",
    },
    "two figures in the same two years": {
      given: { ...row("taxes", 850, 850, 910), ...row("profit", 1_200, 1_200, 1_300) },
      severity: "query",
      at: ["finance.taxes.2017", "finance.taxes.2018", "finance.profit.2017", "finance.profit.2018"],
      says: "2017、2018年有 2 个科目的数据完全相同。",
    },
    "one figure in two rows": {
      given: { "finance.profit.2018": 850 },
      severity: "query",
      at: ["finance.profit.2018", "finance.taxes.2018"],
      says: "2018年“利润（万元）”与2018年“税金（万元）”的数据相同，都是 850。",
    },
  },
  { "one figure in two years": row("taxes", 850, 850, 910) },
);

describeRule(
  "FIN-20",
  {
    "growth to more than the threefold": {
      given: { ...row("mainBusinessRevenue", 5_000, 16_500, 18_000) },
      severity: "query",
      at: ["finance.mainBusinessRevenue.2018", "finance.mainBusinessRevenue.2017"],
      says: "2018年“主营业务收入（万元）”为 16,500，比上年的 5,000 增长 230%。",
    },
    "a fall to less than a third": {
      given: { "finance.mainBusinessRevenue.2019": 4_000 },
      severity: "query",
      at: ["finance.mainBusinessRevenue.2019", "finance.mainBusinessRevenue.2018"],
      says: "2019年“主营业务收入（万元）”为 4,000，比上年的 16,500 下降 75.76%。",
    },
    "more than double": {
      given: row("mainBusinessRevenue", 7_000, 16_500, 18_000),
      severity: "hint",
      at: ["finance.mainBusinessRevenue.2018", "finance.mainBusinessRevenue.2017"],
      says: "2018年“主营业务收入（万元）”为 16,500，比上年的 7,000 增长 135.7%。",
    },
    "the year after the founding": {
      given: { ...row("mainBusinessRevenue", 5_000, 16_500, 18_000), "applicant.establishedOn": "2017-09" },
      severity: "hint",
      at: ["finance.mainBusinessRevenue.2018", "finance.mainBusinessRevenue.2017"],
      says: "2018年“主营业务收入（万元）”为 16,500，比上年的 5,000 增长 230%。",
    },
    "a profit many times that of each other year": {
      given: row("profit", 90, 100, 2_600),
      severity: "query",
      at: ["finance.profit.2019", "finance.profit.2018"],
      says: "2019年“利润（万元）”为 2,600，是2018年“利润（万元）” 100 的 26 倍，其余年份也相差悬殊。",
    },
  },
  {
    double: row("mainBusinessRevenue", 8_250, 16_500, 18_000),
    "a profit beside losses": row("profit", -40, 20, 1_200),
  },
);

describeRule(
  "FIN-22",
  {
    "net assets that grow without a profit": {
      given: { "finance.totalAssets.2019": 40_000, "finance.debtRatio.2019": 0.1 },
      severity: "hint",
      at: ["finance.totalAssets.2019", "finance.debtRatio.2019", "finance.profit.2019"],
      says: "2019年净资产（总资产×（1－负债率））比上年变动 25,000 万元，与当年利润 1,200 万元相差较大。",
    },
  },
  { "capital paid in": { "finance.totalAssets.2019": 30_000 }, "no year to compare": year(2018, null) },
);
