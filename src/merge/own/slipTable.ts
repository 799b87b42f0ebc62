/** What stands on a 退回单, by which it is read back when the enterprise returns it filled in. */
export const slipLines = {
  number: "编号",
  issued: "退回日期",
  applicant: "申报单位",
  projectName: "项目名称",
} as const;

/** Stands where a form does not say its enterprise's or its project's name. */
export const notFilled = "（未填写）";

/** Columns of its table behind 序号. */
export const slipColumns = {
  demand: "要求",
  fields: "栏目",
  content: "现填内容",
  message: "问题",
  basis: "依据",
  advice: "处理要求",
  suggestion: "建议",
  explanation: "企业说明",
  rule: "规则编号",
} as const;

export type SlipColumn = keyof typeof slipColumns;
