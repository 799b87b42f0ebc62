import { severityWords } from "../../form/severity";
import { statusOf, statusTexts, type Opinion } from "./opinions";

export interface OpinionColumn {
  readonly title: string;
  readonly print: (opinion: Opinion) => string;
  /** Characters of the column's width. */
  readonly width: number;
  /** Folded away until somebody opens it, so that what a reader needs fills an A4 page. */
  readonly folded?: boolean;
}

/** Stands before the others: the rows' numbers, written anew at each merge. */
export const opinionNumber = { title: "序号", width: 6 };

/** Columns of 审核意见 in their order; what the program reads back is known by these titles. */
export const opinionColumns = {
  projectName: { title: "项目名称", print: (each) => each.projectName, width: 24 },
  applicant: { title: "依托企业", print: (each) => each.applicant, width: 18 },
  severity: { title: "级别", print: (each) => severityWords[each.severity], width: 10 },
  fields: { title: "栏目", print: (each) => each.fields, width: 20, folded: true },
  content: { title: "现填内容", print: (each) => each.content, width: 20, folded: true },
  message: { title: "问题", print: (each) => each.message, width: 41 },
  basis: { title: "依据", print: (each) => each.basis, width: 32, folded: true },
  advice: { title: "处理要求", print: (each) => each.advice, width: 32, folded: true },
  suggestion: { title: "建议", print: (each) => each.suggestion, width: 18, folded: true },
  place: { title: "位置", print: (each) => each.place, width: 26, folded: true },
  explanation: { title: "企业说明", print: (each) => each.explanation, width: 26 },
  formerExplanation: {
    title: "原说明（内容已改，失效）",
    print: (each) => each.formerExplanation,
    width: 18,
    folded: true,
  },
  answer: { title: "市局意见（认可/不认可）", print: (each) => each.answer, width: 12 },
  note: { title: "市局审核说明", print: (each) => each.note, width: 18 },
  reviewer: { title: "审核人", print: (each) => each.reviewer, width: 10, folded: true },
  answeredAt: { title: "审核时间", print: (each) => each.answeredAt, width: 16, folded: true },
  status: { title: "办理状态", print: (each) => statusTexts[statusOf(each)], width: 14, folded: true },
  rule: { title: "规则编号", print: (each) => each.rule, width: 10, folded: true },
} satisfies Readonly<Record<string, OpinionColumn>>;

export type OpinionColumnId = keyof typeof opinionColumns;
