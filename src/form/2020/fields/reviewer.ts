import type { Field } from "../../edition";

const outline = [
  "项目简介",
  "建设单位概况",
  "建设需求分析",
  "建设内容",
  "已有成效",
  "实施进度及组织安排",
  "经济及社会效益",
  "项目发展意愿",
  "结论与建议",
  "附件",
];

/** What the reviewer ticks from paper: the outline of 附件4-2 and the signed commitment 附件4-4. */
export const reviewerFields: readonly Field[] = [
  {
    id: "plan.sections",
    label: "项目建设方案编制大纲",
    type: "choices",
    mandatory: "always",
    choices: outline.map((label, index) => ({ id: `item${index + 1}`, label })),
    places: [],
    mayBePassedOn: true,
  },
  {
    id: "commitment",
    label: "真实性承诺书（签章、公章、日期）",
    type: "yesNo",
    mandatory: "always",
    places: [],
    mayBePassedOn: true,
  },
];
