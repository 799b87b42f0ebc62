import { typed } from "../../applicationWith";
import { describeRule } from "../../describeRule";
import { cells, row } from "./table";

describeRule(
  "FIN-03",
  {
    "no assets": {
      given: { "finance.totalAssets.2018": 0 },
      severity: "error",
      at: ["finance.totalAssets.2018"],
      says: "2018年“总资产（万元）”为 0，总资产应大于 0。",
    },
    "no assets in the founding year": {
      given: {
        "applicant.establishedOn": "2017-12-20",
        "finance.totalAssets.2017": 0,
      },
      severity: "query",
      at: ["finance.totalAssets.2017"],
      says: "2017年“总资产（万元）”为 0（单位当年成立）。",
    },
  },
  { "small assets": row("totalAssets", 20000, 22000, 24000) },
);

describeRule(
  "FIN-04",
  {
    "a negative ratio": {
      given: { "finance.debtRatio.2018": -0.5 },
      severity: "error",
      at: ["finance.debtRatio.2018"],
      says: "2018年“负债率”为 -50%，负债率不能为负。",
    },
    "fractions beside percentages: read as meant, only noted": {
      given: row("debtRatio", typed(0.3193, "0.3193"), typed(0.3466, "34.66"), typed(0.551, "55.1")),
      severity: "hint",
      at: cells("debtRatio", 2017, 2018, 2019),
      says: "三年负债率有的写成小数，有的写成百分数，已统一理解为百分数。",
    },
  },
  {
    fractions: row("debtRatio", typed(0.52, "0.52"), typed(0.5, "0.5"), typed(0.48, "0.48")),
    "percentages with and without their sign": row(
      "debtRatio",
      typed(0.52, "52%"),
      typed(0.5, "50"),
      typed(0.48, "48％"),
    ),
  },
);

describeRule(
  "FIN-05",
  {
    "debts above the assets": {
      given: row("debtRatio", 0.6, 1.2, 1.37),
      severity: "query",
      at: cells("debtRatio", 2018, 2019),
      says: "2018年“负债率”为 120%（2019年也是），超过 100%，已资不抵债。",
    },
    "what is no ratio at all": {
      given: { "finance.debtRatio.2019": typed(480_000, "48000000%") },
      severity: "error",
      at: ["finance.debtRatio.2019"],
      says: "2019年“负债率”为 48,000,000%，超过 1000%，小数点可能有误。",
    },
    "a slipped decimal point": {
      given: { "finance.debtRatio.2019": typed(48.12, "4812") },
      severity: "error",
      at: ["finance.debtRatio.2019"],
      says: "2019年“负债率”填的是 4812，即 4,812%，小数点可能有误。",
      offers: [0.4812],
      else: [0.2005],
    },
    "the liabilities instead, in all years": {
      given: row("debtRatio", typed(104, "10,400"), typed(110, "11,000"), typed(120, "12,000")),
      severity: "error",
      at: cells("debtRatio", 2017, 2018, 2019),
      says: "2017年“负债率”填的是 10,400（2018、2019年也是），像是负债总额（万元）：除以当年总资产 20,000 万元，负债率为 52%。",
      offers: [0.52, 0.5, 0.5],
      else: [1.04, 1.1, 1.2],
    },
    "0.56 in a cell of percentages": {
      given: { "finance.debtRatio.2019": typed(0.0056, "0.56%") },
      severity: "query",
      at: ["finance.debtRatio.2019"],
      says: "2019年“负债率”为 0.56%，低得少见，可能是在百分比格式的单元格里填了小数。",
      offers: [0.56],
    },
    "fractions in a row of percentages": {
      given: row("debtRatio", typed(0.0052, "0.52%"), typed(0.0054, "0.54%"), typed(0.0056, "0.56%")),
      severity: "query",
      at: cells("debtRatio", 2017, 2018, 2019),
      says: "2017年“负债率”为 0.52%（2018、2019年也是），低得少见，可能是在百分比格式的单元格里填了小数。",
      offers: [0.52, 0.54, 0.56],
    },
    "1.2 beside 56 and 52": {
      given: row("debtRatio", typed(0.012, "1.2"), typed(0.56, "56"), typed(0.52, "52")),
      severity: "query",
      at: ["finance.debtRatio.2017"],
      says: "2017年“负债率”为 1.2%，低得少见，可能是在百分比格式的单元格里填了小数。",
    },
    "debts of more than seventy percent, as a hint": {
      given: row("debtRatio", 0.6, 0.7, 0.82),
      severity: "hint",
      at: ["finance.debtRatio.2019"],
      says: "2019年“负债率”为 82%，偏高。",
    },
  },
  {
    "seventy percent": row("debtRatio", 0.7, 0.7, 0.69),
    "hardly any debts": row("debtRatio", 0.03, 0.02, 0.05),
  },
);

describeRule(
  "FIN-06",
  {
    "a fraction with no other year beside it": {
      given: { ...row("debtRatio", null, null, typed(0.56, "0.56")) },
      severity: "hint",
      at: ["finance.debtRatio.2019"],
      says: "2019年“负债率”填的是 0.56，没有百分号，按 56% 理解。",
      besides: ["STR-05"],
    },
  },
  {
    "with its sign": row("debtRatio", null, null, typed(0.56, "56%")),
    "three fractions": row("debtRatio", typed(0.52, "0.52"), typed(0.5, "0.5"), typed(0.48, "0.48")),
  },
);

describeRule(
  "FIN-07",
  {
    "negative revenue": {
      given: { "finance.mainBusinessRevenue.2019": -18000 },
      severity: "error",
      at: ["finance.mainBusinessRevenue.2019"],
      says: "2019年“主营业务收入（万元）”为 -18,000，收入不能为负。",
    },
    "no revenue": {
      given: { "finance.mainBusinessRevenue.2019": 0 },
      severity: "query",
      at: ["finance.mainBusinessRevenue.2019"],
      says: "2019年“主营业务收入（万元）”为 0。",
    },
  },
  { "some revenue": { "finance.mainBusinessRevenue.2019": 17000 } },
);

describeRule(
  "FIN-08",
  {
    "a refund": {
      given: { "finance.taxes.2018": -20 },
      severity: "query",
      at: ["finance.taxes.2018"],
      says: "2018年“税金（万元）”为 -20，税金为负。",
    },
    "no taxes on revenue": {
      given: { "finance.taxes.2018": 0 },
      severity: "query",
      at: ["finance.taxes.2018"],
      says: "当年有主营业务收入，但2018年“税金（万元）”为 0。",
    },
  },
  { "no taxes without revenue": { "finance.taxes.2018": 0, "finance.mainBusinessRevenue.2018": 0 } },
);

describeRule(
  "FIN-13",
  {
    "a loss in the latest year": {
      given: { "finance.profit.2019": -5290.27 },
      severity: "error",
      at: ["finance.profit.2019"],
      says: "2019年“利润（万元）”为 -5,290.27，当年亏损，不符合“非亏损企业”的条件。",
    },
    "neither profit nor loss": {
      given: { "finance.profit.2019": 0 },
      severity: "query",
      at: ["finance.profit.2019"],
      says: "2019年“利润（万元）”为 0。",
    },
  },
  { "a loss before": { "finance.profit.2018": -100 } },
);

describeRule(
  "FIN-14",
  {
    "losses of earlier years, said once": {
      given: row("profit", -300, -100, 200),
      severity: "query",
      at: cells("profit", 2017, 2018),
      says: "2017年“利润（万元）”为 -300（2018年也是），连续亏损。",
    },
    "a loss in the year before the latest": {
      given: { "finance.profit.2018": -100 },
      severity: "hint",
      at: ["finance.profit.2018"],
      says: "2018年“利润（万元）”为 -100，当年亏损。",
    },
    "a loss above the year's revenue": {
      given: { "finance.profit.2018": -17_000 },
      severity: "query",
      at: ["finance.profit.2018", "finance.mainBusinessRevenue.2018"],
      says: "2018年“利润（万元）”为 -17,000，亏损额超过当年主营业务收入 16,500。",
    },
    "a loss that profits have followed": {
      given: { "finance.profit.2017": -100 },
      severity: "hint",
      at: ["finance.profit.2017"],
      says: "2017年“利润（万元）”为 -100，当年亏损。",
    },
  },
  { "a loss of the latest year": { "finance.profit.2019": -100 } },
);

describeRule(
  "FIN-21",
  {
    "more than two decimals": {
      given: row(
        "profit",
        typed(900.123, "900.123"),
        typed(1000.5, "1000.5"),
        typed(1200.1234, "1,200.1234"),
      ),
      severity: "hint",
      at: cells("profit", 2017, 2019),
      says: "有 2 处金额的小数超过 2 位：2017年“利润（万元）”、2019年“利润（万元）”。",
    },
  },
  { "two decimals": { "finance.profit.2019": typed(1200.12, "1,200.12") } },
);
