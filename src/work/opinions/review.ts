import { statusOf, type Opinion, type OpinionStatus } from "../../merge/own/opinions";
import { foldText } from "../../text/foldText";

/** What the bureau's review tells apart: explanations by its answer, errors by whether they were let through. */
export const reviewStands = ["answer", "accepted", "rejected", "mend", "waived"] as const;
export type ReviewStand = (typeof reviewStands)[number];

export interface ReviewFilter {
  readonly stand: ReviewStand;
  /** As `projectOf` names it; empty: all. */
  readonly project: string;
  readonly rule: string;
  readonly text: string;
}

/** A row of 审核意见 that the bureau has a word on. */
export interface ReviewRow {
  /** Stays the same while nothing but the answer changes. */
  readonly key: string;
  readonly row: Opinion;
}

const isStand = (status: OpinionStatus): status is ReviewStand =>
  (reviewStands as readonly string[]).includes(status);

/** Where a row stands in the review; null for what waits for an explanation, or is only a hint. */
export function standOf(row: Opinion): ReviewStand | null {
  const status = statusOf(row);
  return isStand(status) ? status : null;
}

/** “远程运维平台（启明公司）”. */
export function projectOf({ projectName, applicant }: Opinion): string {
  return `${projectName || "未填项目名称"}（${applicant || "未填单位名称"}）`;
}

/** All rows that the bureau may answer, in their order; each with a key, also where two say the same. */
export function reviewRows(opinions: readonly Opinion[]): readonly ReviewRow[] {
  const times = new Map<string, number>();
  return opinions
    .filter((row) => standOf(row) !== null)
    .map((row) => {
      const said = [row.projectName, row.applicant, row.rule, row.fields, row.content].join("\n");
      const time = times.get(said) ?? 0;
      times.set(said, time + 1);
      return { key: `${said}\n${time}`, row };
    });
}

/** How many rows stand where. */
export function standCounts(rows: readonly ReviewRow[]): Readonly<Record<ReviewStand, number>> {
  const counts = { answer: 0, accepted: 0, rejected: 0, mend: 0, waived: 0 };
  for (const { row } of rows) counts[standOf(row)!] += 1;
  return counts;
}

const folded = new WeakMap<Opinion, string>();

/** All that a row says, as it is searched. */
function textOf(row: Opinion): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = foldText([projectOf(row), row.fields, row.content, row.message, row.explanation].join(" "));
  folded.set(row, text);
  return text;
}

/** The rows that a filter shows; those of `stays` stay in sight wherever they have come to stand meanwhile. */
export function filterReview(
  rows: readonly ReviewRow[],
  { stand, project, rule, text }: ReviewFilter,
  stays: ReadonlySet<string>,
): readonly ReviewRow[] {
  const sought = foldText(text);
  return rows.filter(
    ({ key, row }) =>
      (standOf(row) === stand || stays.has(key)) &&
      (project === "" || projectOf(row) === project) &&
      (rule === "" || row.rule === rule) &&
      (sought === "" || textOf(row).includes(sought)),
  );
}
