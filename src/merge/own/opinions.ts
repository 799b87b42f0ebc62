import type { Severity } from "../../check/finding";
import type { Printed } from "../filed/printed";

/** One row of 审核意见: a finding with the enterprise's explanation and the bureau's answer. */
export interface Opinion {
  /** As 项目台账 shows them: by these two the row is tied to its project. */
  readonly projectName: string;
  readonly applicant: string;
  readonly severity: Severity;
  readonly rule: string;
  /** Titles of the fields concerned, joined by 、. */
  readonly fields: string;
  /** What is filled in there. An explanation holds for this content only (rule EXP-02). */
  readonly content: string;
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
  /** A value offered for a cell, "E22 改为 4231.5"; empty where the rule offers none. */
  readonly suggestion: string;
  /** File, sheet and cell, "长春启明.xlsx › 申报书!D11". */
  readonly place: string;
  readonly explanation: string;
  /** An explanation given for another content, kept to be read. */
  readonly formerExplanation: string;
  /** 认可 or 不认可, for an error 放行, as the bureau writes it. */
  readonly answer: string;
  /** The bureau's word with its answer. */
  readonly note: string;
  /** Who answered, and when: local time, "2020-06-22 09:30". */
  readonly reviewer: string;
  readonly answeredAt: string;
  /** What the bureau noted in columns of its own, by their header. */
  readonly extra: Readonly<Record<string, Printed>>;
}

/** What nobody has written yet behind a new finding: no explanation, no answer, no note. */
export const unanswered = {
  explanation: "",
  formerExplanation: "",
  answer: "",
  note: "",
  reviewer: "",
  answeredAt: "",
  extra: {},
} as const;

export type OpinionStatus = "mend" | "waived" | "explain" | "answer" | "accepted" | "rejected" | "hint";

/**
 * What a finding waits for: mending, an explanation, the bureau's answer, or nothing any more. The bureau may let a
 * project through with an error where it writes down why (rule SUM-05).
 */
export function statusOf(opinion: Opinion): OpinionStatus {
  if (opinion.severity === "hint") return "hint";
  if (/^(?:不|拒|退|否)/.test(opinion.answer)) return "rejected";
  if (opinion.severity === "error") return isWaived(opinion) ? "waived" : "mend";
  if (opinion.explanation === "") return "explain";
  return opinion.answer === "" ? "answer" : "accepted";
}

/** 认可 alone does not do: it may have been given when the finding was still a question. */
function isWaived({ answer, note }: Opinion): boolean {
  return answer.startsWith("放行") && note.trim() !== "";
}

/** Whether the finding still waits for someone. An error does until it is mended, or let through with a reason. */
export function isOpen(opinion: Opinion): boolean {
  return !["accepted", "waived", "hint"].includes(statusOf(opinion));
}

/** Whether the enterprise has still to do something: mend, explain, or explain again. */
export function waitsForEnterprise(opinion: Opinion): boolean {
  return ["mend", "explain", "rejected"].includes(statusOf(opinion));
}

export const statusTexts: Readonly<Record<OpinionStatus, string>> = {
  mend: "待修改",
  waived: "市局已写明理由，放行",
  explain: "待说明",
  answer: "已说明，待审核",
  accepted: "已认可",
  rejected: "不认可，退回",
  hint: "提示",
};

/** The words by which the bureau answers. */
export const answers = ["认可", "不认可", "放行"] as const;
