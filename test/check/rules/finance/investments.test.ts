import { cellOf } from "../../applicationWith";
import { describeRule } from "../../describeRule";

const total = cellOf("situation.totalInvestment");
const planned = cellOf("performance.plannedInvestment");

describeRule(
  "BAS-02",
  {
    "one of the two in 元": {
      given: { "situation.totalInvestment": 50_000_000 },
      severity: "error",
      at: ["situation.totalInvestment", "performance.plannedInvestment"],
      says: `总投资单位不一致：“项目总投资（万元）”（${total}）填 50,000,000，“项目计划总投资”（${planned}）填 5,000，数字相同，只差单位或小数点。`,
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
      besides: ["FIN-15"],
    },
    "the one in 附件4-3 in 亿元": {
      given: { "performance.plannedInvestment": 0.5 },
      severity: "error",
      at: ["performance.plannedInvestment", "situation.totalInvestment"],
      says: `总投资单位不一致：“项目计划总投资”（${planned}）填 0.5，“项目总投资（万元）”（${total}）填 5,000，数字相同，只差单位或小数点。`,
      offers: [5000],
    },
  },
  { "a difference by rounding": { "performance.plannedInvestment": 5000.01 } },
);
