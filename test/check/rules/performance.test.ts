import { blank, none } from "../applicationWith";
import { describeRule } from "../describeRule";

const quantitative = (...pairs: [string, string][]) => ({ "performance.quantitative": pairs });

describeRule(
  "PFM-01",
  {
    "no indicator": {
      given: { "performance.quantitative": blank },
      severity: "error",
      at: ["performance.quantitative"],
      says: "绩效目标表没有填写定量指标。",
    },
    none: {
      given: { "performance.quantitative": none("无") },
      severity: "error",
      at: ["performance.quantitative"],
      says: "定量指标填的是“无”。",
    },
    "no number in any of them": {
      given: quantitative(["生产效率", "持续提升"], ["服务企业", "覆盖全省"]),
      severity: "error",
      at: ["performance.quantitative"],
      says: "定量指标的指标值都没有数字：生产效率：持续提升、服务企业：覆盖全省。",
    },
  },
  {
    "a Chinese numeral": quantitative(["服务企业", "五十家"], ["设备", "3台"], ["人才", "十名"]),
    "full width": quantitative(["服务企业", "５０家"], ["设备", "3台"], ["人才", "十名"]),
  },
);

describeRule(
  "PFM-02",
  {
    "no indicator": {
      given: { "performance.qualitative": blank },
      severity: "error",
      at: ["performance.qualitative"],
      says: "绩效目标表没有填写定性指标。",
    },
    none: {
      given: { "performance.qualitative": none("/") },
      severity: "error",
      at: ["performance.qualitative"],
      says: "定性指标填的是“/”。",
    },
    "values a line further down than their names": {
      given: {
        ...quantitative(["服务企业数量", "4596台"], ["设备", "3台"], ["人才", "10名"]),
        "performance.qualitative": [
          ["促进智能化", "88家"],
          ["绿色化发展", "推动行业智能化改造"],
        ],
      },
      severity: "query",
      at: ["performance.qualitative", "performance.quantitative"],
      says: "绩效目标像是错了行：“促进智能化”——“88家”。",
    },
    "定性指标 a line too low": {
      given: {
        ...quantitative(["服务企业数量", "88家"], ["设备", "3台"], ["促进智能化", "提供精准服务"]),
        "performance.qualitative": [["绿色化发展", "降低单位产值能耗"]],
      },
      severity: "query",
      at: ["performance.qualitative", "performance.quantitative"],
      says: "绩效目标像是错了行：“促进智能化”——“提供精准服务”。",
      besides: ["PFM-01"],
    },
  },
  {
    one: { "performance.qualitative": [["绿色化发展", "降低单位产值能耗"]] },
    "a figure among words": { "performance.qualitative": [["绿色化发展", "单位产值能耗降低10%"]] },
  },
);

describeRule(
  "PFM-03",
  {
    "no goal": {
      given: { "performance.overallGoal": blank },
      severity: "error",
      at: ["performance.overallGoal"],
      says: "绩效目标表没有填写总体目标。",
    },
    none: {
      given: { "performance.overallGoal": none("无") },
      severity: "error",
      at: ["performance.overallGoal"],
      says: "总体目标填的是“无”。",
    },
    "an amount of money": {
      given: { "performance.overallGoal": "7443.6万元，其中自筹3722万元" },
      severity: "query",
      at: ["performance.overallGoal"],
      says: "总体目标填的是金额“7443.6万元，其中自筹3722万元”，没有写目标。",
    },
  },
  { "a goal": { "performance.overallGoal": "建成质量追溯平台" } },
);

describeRule(
  "PFM-04",
  {
    "two indicators": {
      given: quantitative(["服务企业", "50家"], ["接入设备", "500台"]),
      severity: "hint",
      at: ["performance.quantitative"],
      says: "定量指标只有 2 项，少于 3 项。",
    },
  },
  { three: quantitative(["服务企业", "50家"], ["接入设备", "500台"], ["工业APP", "30个"]) },
);

describeRule(
  "PFM-05",
  {
    "one without a name": {
      given: {
        "performance.quantitative": [
          ["接入设备", "500台"],
          ["服务企业", "50家"],
          ["", "若干台"],
        ],
      },
      severity: "query",
      at: ["performance.quantitative"],
      says: "定量指标“第3项”的指标值含有模糊表述“若干”。",
      besides: ["PFM-01"],
    },
    "words that cannot be measured": {
      given: quantitative(["服务企业", "50家左右"], ["接入设备", "若干台"], ["工业APP", "30个"]),
      severity: "query",
      at: ["performance.quantitative"],
      says: "定量指标“服务企业、接入设备”的指标值含有模糊表述“左右、若干”。",
    },
  },
  { numbers: quantitative(["显著提升效率", "6%"], ["接入设备", "500台"], ["工业APP", "30个"]) },
);
