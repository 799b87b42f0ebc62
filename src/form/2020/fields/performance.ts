import type { Field } from "../../edition";
import { at } from "./place";

/** 附件4-3 绩效目标. */
export const performanceFields: readonly Field[] = [
  {
    id: "performance.projectName",
    label: "申报项目名称",
    type: "text",
    mandatory: "always",
    places: [at("performance", "申报项目名称", "项目名称")],
    mayBePassedOn: true,
  },
  {
    id: "performance.applicant",
    label: "项目申报单位",
    type: "text",
    mandatory: "always",
    places: [
      at("performance", "项目申报单位", "申报单位", "项目单位", "项目责任单位", "单位名称", "申报单位名称"),
    ],
    mayBePassedOn: true,
  },
  {
    id: "performance.plannedInvestment",
    label: "项目计划总投资",
    type: "amount",
    mandatory: "always",
    places: [
      at(
        "performance",
        "项目计划总投资",
        "计划总投资",
        "项目计划总投资额",
        "项目总投资",
        "项目总投资（万元）",
        "项目总投资额",
        "计划总投资额",
        "计划投资总额",
        "项目计划投资总额",
        "项目计划投资",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "performance.overallGoal",
    label: "总体目标",
    type: "longText",
    mandatory: "always",
    places: [at("performance", "总体目标", "项目总体目标", "绩效总体目标", "总体绩效目标")],
    mayBePassedOn: true,
  },
  {
    id: "performance.quantitative",
    label: "定量指标",
    type: "pairs",
    mandatory: "always",
    places: [at("performance", "定量指标", "定量绩效指标", "定量")],
    mayBePassedOn: true,
  },
  {
    id: "performance.qualitative",
    label: "定性指标",
    type: "pairs",
    mandatory: "always",
    places: [at("performance", "定性指标", "定性绩效指标", "定性")],
    mayBePassedOn: true,
  },
];
