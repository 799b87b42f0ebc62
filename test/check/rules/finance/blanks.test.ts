import { blank, none } from "../../applicationWith";
import { describeRule } from "../../describeRule";
import { year } from "./table";

describeRule(
  "FIN-01",
  {
    "one figure": {
      given: { "finance.taxes.2017": blank },
      severity: "error",
      at: ["finance.taxes.2017"],
      says: "2017年“税金（万元）”没有填写。",
    },
    "a dash in a year in which the unit existed": {
      given: { "finance.taxes.2017": none("—") },
      severity: "error",
      at: ["finance.taxes.2017"],
      says: "2017年“税金（万元）”填的是“—”，不是数字。",
    },
    "a whole year, said once": {
      given: year(2018, blank),
      severity: "error",
      at: Object.keys(year(2018, blank)),
      says: "2018年的财务数据没有填写：2018年“总资产（万元）”、2018年“负债率”、2018年“主营业务收入（万元）”、2018年“税金（万元）”、2018年“利润（万元）”。",
    },
    "a blank of the founding year": {
      given: { ...year(2017, none("—")), "applicant.establishedOn": "2018-03", "finance.profit.2018": blank },
      severity: "error",
      at: ["finance.profit.2018"],
      says: "2018年“利润（万元）”没有填写。",
    },
  },
  {
    "dashes before the founding": { ...year(2017, none("—")), "applicant.establishedOn": "2018-03-01" },
    "blanks before the founding": { ...year(2017, blank), "applicant.establishedOn": "2018-03-01" },
  },
);

describeRule(
  "FIN-02",
  {
    "figures of a year before the founding": {
      given: { "applicant.establishedOn": "2018-03-01" },
      severity: "query",
      at: [...Object.keys(year(2017, blank)), "applicant.establishedOn"],
      says: "单位成立于2018年3月1日，却填写了2017年的财务数据（共 5 处，如2017年“总资产（万元）”填 20,000）。",
    },
    "zeros instead of dashes": {
      given: { ...year(2017, none("—")), "finance.taxes.2017": 0, "applicant.establishedOn": "2018-03-01" },
      severity: "query",
      at: ["finance.taxes.2017", "applicant.establishedOn"],
      says: "单位成立于2018年3月1日，2017年的财务数据填了 0（共 1 处，如2017年“税金（万元）”）。",
    },
  },
  { "founded within the first year": { "applicant.establishedOn": "2017-12-31" } },
);
