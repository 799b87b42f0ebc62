import { typed } from "../../applicationWith";
import { describeRule } from "../../describeRule";
import { cells, row } from "./table";

const inYuan2018 = {
  "finance.totalAssets.2018": 220_000_000,
  "finance.mainBusinessRevenue.2018": 165_000_000,
  "finance.taxes.2018": 8_500_000,
  "finance.profit.2018": 10_000_000,
};

const inYi2019 = {
  "finance.totalAssets.2019": 2.4,
  "finance.mainBusinessRevenue.2019": 1.8,
  "finance.taxes.2019": 0.091,
  "finance.profit.2019": 0.12,
};
const wholeTable = (factor: number) => ({
  ...row("totalAssets", 20_000 * factor, 22_000 * factor, 24_000 * factor),
  ...row("mainBusinessRevenue", 15_000 * factor, 16_500 * factor, 18_000 * factor),
  ...row("taxes", 800 * factor, 850 * factor, 910 * factor),
  ...row("profit", 900 * factor, 1000 * factor, 1200 * factor),
});
const inTable = [20000, 22000, 24000, 15000, 16500, 18000, 800, 850, 910, 900, 1000, 1200];
const fourRows = "“总资产（万元）”“主营业务收入（万元）”“税金（万元）”“利润（万元）”";

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
  "FIN-15",
  {
    "a year in 元": {
      given: inYuan2018,
      severity: "error",
      at: Object.keys(inYuan2018),
      says: `2018年${fourRows}应是按“元”填写的：2018年“总资产（万元）”填 220,000,000，约为2017年“总资产（万元）”的 11,000 倍。`,
      offers: [22000, 16500, 850, 1000],
    },
    "a year in 亿元: its four cells, not the eight right ones": {
      given: inYi2019,
      severity: "error",
      at: Object.keys(inYi2019),
      says: `2019年${fourRows}应是按“亿元”填写的：2019年“总资产（万元）”填 2.4，约为“项目总投资（万元）”的 1/2100。`,
      offers: [24000, 18000, 910, 1200],
    },
    "one cell in 亿元: itself, not the two right ones beside it": {
      given: { "finance.mainBusinessRevenue.2018": 1.65 },
      severity: "error",
      at: ["finance.mainBusinessRevenue.2018"],
      says: "2018年“主营业务收入（万元）”应是按“亿元”填写的：填 1.65，约为2019年“主营业务收入（万元）”的 1/11,000。",
      offers: [16500],
    },
    "one cell in 元": {
      given: { "finance.mainBusinessRevenue.2019": 180_000_000 },
      severity: "error",
      at: ["finance.mainBusinessRevenue.2019"],
      says: "2019年“主营业务收入（万元）”应是按“元”填写的：填 180,000,000，约为2018年“主营业务收入（万元）”的 11,000 倍。",
      offers: [18000],
    },
    "one cell in 元 in a row that is hidden, as by a filter": {
      given: {
        "finance.mainBusinessRevenue.2019": typed(180_000_000, "180000000", { kind: "hidden" }),
      },
      severity: "error",
      at: ["finance.mainBusinessRevenue.2019"],
      says: "2019年“主营业务收入（万元）”应是按“元”填写的：填 180,000,000，约为2018年“主营业务收入（万元）”的 11,000 倍。",
      besides: ["STR-10"],
      offers: [18000],
    },
    "the whole table in 元: all twelve cells": {
      given: wholeTable(10_000),
      severity: "error",
      at: Object.keys(wholeTable(1)),
      says: `2017、2018、2019年${fourRows}应是按“元”填写的：2019年“总资产（万元）”填 240,000,000，约为“项目总投资（万元）”的 48,000 倍。`,
      offers: inTable,
    },
    "the whole table in 亿元": {
      given: wholeTable(0.0001),
      severity: "error",
      at: Object.keys(wholeTable(1)),
      says: `2017、2018、2019年${fourRows}应是按“亿元”填写的：2019年“总资产（万元）”填 2.4，约为“项目总投资（万元）”的 1/2100。`,
      offers: inTable,
    },
    "taxes alone in 元": {
      given: row("taxes", 8_000_000, 8_500_000, 9_100_000),
      severity: "error",
      at: cells("taxes", 2017, 2018, 2019),
      says: "2017、2018、2019年“税金（万元）”应是按“元”填写的：2017年“税金（万元）”填 8,000,000，约为2017年“主营业务收入（万元）”的 530 倍。",
      offers: [800, 850, 910],
    },
    "two rows of a year in 元": {
      given: { "finance.taxes.2019": 9_100_000, "finance.profit.2019": 12_000_000 },
      severity: "error",
      at: ["finance.taxes.2019", "finance.profit.2019"],
      says: "2019年“税金（万元）”“利润（万元）”应是按“元”填写的：2019年“税金（万元）”填 9,100,000，约为2019年“主营业务收入（万元）”的 510 倍。",
      offers: [910, 1200],
    },
    "two years in 元, one in 万元": {
      given: {
        ...row("totalAssets", 20_000, 220_000_000, 240_000_000),
        ...row("mainBusinessRevenue", 15_000, 165_000_000, 180_000_000),
      },
      severity: "error",
      at: [...cells("totalAssets", 2018, 2019), ...cells("mainBusinessRevenue", 2018, 2019)],
      says: "2018、2019年“总资产（万元）”“主营业务收入（万元）”应是按“元”填写的：2019年“总资产（万元）”填 240,000,000，约为“项目总投资（万元）”的 48,000 倍。",
      offers: [22000, 24000, 16500, 18000],
    },
    "the investment in 元 in both places": {
      given: { "situation.totalInvestment": 50_000_000, "performance.plannedInvestment": 50_000_000 },
      severity: "error",
      at: ["situation.totalInvestment", "performance.plannedInvestment"],
      says: "“项目总投资（万元）”、“项目计划总投资”应是按“元”填写的：“项目总投资（万元）”填 50,000,000，约为2019年“总资产（万元）”的 2100 倍。",
      offers: [5000, 5000],
    },
    "万 taken twice": {
      given: { "finance.totalAssets.2018": 2_200_000_000_000 },
      severity: "error",
      at: ["finance.totalAssets.2018"],
      says: "2018年“总资产（万元）”的小数点或单位有误：填 2,200,000,000,000，约为2017年“总资产（万元）”的 110,000,000 倍。",
      offers: [22000],
    },
  },
  {
    "growth by a factor of three": { "finance.profit.2019": 4_000, "finance.taxes.2019": 2_700 },
    "a loss-making year": { "finance.profit.2018": -12_000 },
    "a tiny enterprise": {
      ...wholeTable(0.005),
      "situation.totalInvestment": 50,
      "performance.plannedInvestment": 50,
    },
    "an enterprise that has just begun": {
      ...row("totalAssets", 300, 2_000, 2_600),
      ...row("mainBusinessRevenue", 2, 900, 2_900),
      ...row("taxes", 0.05, 20, 90),
      ...row("profit", -180, -20, 150),
      "applicant.establishedOn": "2017-08",
    },
  },
);

describeRule(
  "FIN-16",
  {
    "a profit that may be in 亿元, or lack three digits": {
      given: { "finance.profit.2019": 0.12 },
      severity: "query",
      at: ["finance.profit.2019"],
      says: "2019年“利润（万元）”填 0.12，约为2018年“利润（万元）”的 1/8300，两者不相称：可能是按“亿元”填写，也可能是少填，应乘以 1000。",
    },
    "planned services in 元": {
      given: { "situation.plannedServiceValue": 6_000_000 },
      severity: "query",
      at: ["situation.plannedServiceValue"],
      says: "“2020年规划为平台使用企业提供的服务总额”可能是按“元”填写的：填 6,000,000，约为2019年“主营业务收入（万元）”的 330 倍。",
      offers: [600],
    },
    "a factor of a thousand or of ten thousand: both are offered": {
      given: { "finance.mainBusinessRevenue.2019": 18 },
      severity: "query",
      at: ["finance.mainBusinessRevenue.2019"],
      says: "2019年“主营业务收入（万元）”填 18，约为2019年“税金（万元）”的 1/50，两者不相称：可能是少填，应乘以 1000，也可能是按“亿元”填写。",
      offers: [18000],
      else: [180_000],
    },
    "a decimal point": {
      given: { "finance.totalAssets.2018": 220 },
      severity: "query",
      at: ["finance.totalAssets.2018"],
      says: "2018年“总资产（万元）”的小数点或单位可能有误：填 220，约为2019年“总资产（万元）”的 1/110。",
      offers: [22000],
    },
    "a group whose investment would be next to nothing beside its table": {
      given: {
        ...groupOf(800),
        ...inName("长春远航集团有限公司"),
        "situation.totalInvestment": 300,
        "performance.plannedInvestment": 300,
      },
      severity: "query",
      at: Object.keys(wholeTable(1)),
      says: `2017、2018、2019年${fourRows}可能是按“元”填写的：2019年“总资产（万元）”填 8,020,000，约为“项目总投资（万元）”的 27,000 倍。`,
      offers: [800, 800.0001, 802, 775, 775.0001, 778, 4.8, 4.85, 4.91, 5.9, 6, 6.2],
    },
    "a profit that fell to next to nothing": {
      given: row("profit", 1_500, 1_685, 1.2),
      severity: "query",
      at: ["finance.profit.2019"],
      says: "2019年“利润（万元）”填 1.2，约为2018年“利润（万元）”的 1/1400，两者不相称：可能是少填，应乘以 1000，也可能是少填，应乘以 100。",
    },
    "a profit that may have lost two digits": {
      given: row("profit", 1_500, 1_685, 30),
      severity: "query",
      at: ["finance.profit.2019"],
      says: "2019年“利润（万元）”的小数点或单位可能有误：填 30，约为2018年“利润（万元）”的 1/56。",
      offers: [3000],
    },
    "taxes next to nothing": {
      given: { "finance.taxes.2019": 1.5 },
      severity: "query",
      at: ["finance.taxes.2019"],
      says: "2019年“税金（万元）”填 1.5，约为2018年“税金（万元）”的 1/560，两者不相称：可能是少填，应乘以 1000，也可能是少填，应乘以 100。",
    },
  },
  {
    "a profit that began near zero, of a young enterprise": {
      ...row("profit", 5, 620, 700),
      "applicant.establishedOn": "2017-02",
    },
    "taxes that began low": row("taxes", 30, 450, 500),
    "revenue sixfold": { "finance.mainBusinessRevenue.2017": 2_800 },
  },
);

describeRule(
  "FIN-17",
  {
    "amounts beyond all enterprises, of a group whose project is in proportion": {
      given: {
        ...groupOf(11_000),
        ...inName("长春远航集团有限公司"),
        ...row("taxes", 480_000, 485_000, 491_000),
        ...row("profit", 590_000, 600_000, 620_000),
        "situation.totalInvestment": 100_000,
        "performance.plannedInvestment": 100_000,
        "situation.plannedServiceValue": 60_000,
      },
      severity: "error",
      at: largeCells,
      says: "2017年“总资产（万元）”填 110,000,000 万元，折合 11,000 亿元，没有企业达到这样的数额（同类共 6 处）。",
    },
    "an enterprise of this size by the table alone": {
      given: { ...groupOf(130) },
      severity: "query",
      at: largeCells,
      says: "2017年“总资产（万元）”填 1,300,000 万元，折合 130 亿元，数额过大（同类共 6 处）。",
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
      besides: ["FIN-17"],
    },
  },
  { "taxes of six digits": { "finance.taxes.2019": { value: 9100.25, raw: "9100.25" } } },
);
