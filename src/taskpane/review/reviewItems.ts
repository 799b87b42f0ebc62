import type { Edition } from "../../form/edition";
import type { Verdict } from "../../merge/opinions/ownOpinions";
import type { Opinion } from "../../merge/own/opinions";
import { checkExplanation } from "../../work/opinions/explanation";
import { projectOf, standOf } from "../../work/opinions/review";
import type { ReviewRow, ReviewStand } from "../../work/opinions/review";
import type { Choice, Decision, ReasonAsked } from "../decisions/decision";
import { answerText } from "../explain/Explanation";

export const standTitles: Readonly<Record<ReviewStand, string>> = {
  answer: "待审核",
  accepted: "已认可",
  rejected: "不认可",
  mend: "可放行",
  waived: "已放行",
};

const reasonsToReject = [
  "没有写清原因，请写明何时、何事、多少万元。",
  "请附证明材料，如审计报告相应页。",
  "与报送的材料不一致，请核对后改正。",
  "请直接改正所填内容。",
];

const rejecting = (note: string): ReasonAsked => ({
  label: "不认可的理由（企业会在退回单上看到）",
  start: note,
  offers: reasonsToReject,
  fault: (reason) => (reason.trim() === "" ? "请写明为什么不认可，企业会在退回单上看到。" : null),
});

const waiving = (note: string, edition: Edition): ReasonAsked => ({
  label: "放行理由",
  start: note,
  offers: ["已核对原件，情况特殊："],
  fault: (reason) =>
    checkExplanation(reason, edition)
      ? `请写明放行的理由（不少于 ${edition.thresholds.explanationMin!.value} 个字），如“由辽宁迁入，已核对迁入登记证明”。`
      : null,
});

function choicesOf({ severity, note }: Opinion, edition: Edition): readonly Choice[] {
  if (severity === "error") return [{ value: "放行", label: "放行", reason: waiving(note, edition) }];
  return [
    { value: "认可", label: "认可" },
    { value: "不认可", label: "不认可", reason: rejecting(note) },
  ];
}

/** A row of 审核意见 as the list shows it: the project, the question, the figures, what the enterprise says to it. */
export function reviewItem(
  { key, row }: ReviewRow,
  edition: Edition,
  take: (verdict: Verdict, note: string) => void,
): Decision {
  const stand = standOf(row);
  const waits = stand === "answer" || stand === "mend";
  return {
    key,
    title: projectOf(row),
    said: [row.message, ...(row.explanation ? [`企业说明：“${row.explanation}”`] : [])],
    notes: [
      ...(row.content ? [`现填内容（${row.fields}）：${row.content}`] : []),
      ...(waits ? [] : [answerText(row)]),
    ],
    choices: choicesOf(row, edition),
    open: waits,
    take: (value, reason) => take(value as Verdict, reason),
  };
}
