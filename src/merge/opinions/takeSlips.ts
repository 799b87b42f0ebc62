import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import { statusOf, type Opinion } from "../own/opinions";
import type { ReturnedSlip, SlipRow } from "../own/readSlip";
import { sameContent, type Explained } from "./sameContent";

/** A slip that came back, and the file that it came in. */
export interface SlipSource {
  readonly file: string;
  readonly slip: ReturnedSlip;
}

/**
 * Why an explanation was not put beside a finding. changed: something else is filled in by now · gone: the form has the finding no more ·
 * unknown: the workbook has no such project · accepted: the bureau has accepted another explanation · newer: a later
 * slip explains the same · materials: papers are looked up elsewhere.
 */
export type Refusal = "changed" | "gone" | "unknown" | "accepted" | "newer" | "materials";

export interface RefusedRow {
  readonly row: SlipRow;
  readonly why: Refusal;
  /** What is filled in by now. */
  readonly now: string;
}

/** What became of a slip that came back. */
export interface Receipt extends SlipSource {
  /** Explanations that stand in 审核意见 after the merge, and how many of them stood there before. */
  readonly taken: number;
  readonly known: number;
  readonly refused: readonly RefusedRow[];
}

const sameProject = (
  one: Pick<Opinion, "projectName" | "applicant">,
  other: Pick<Opinion, "projectName" | "applicant">,
): boolean =>
  foldText(one.projectName) === foldText(other.projectName) &&
  foldText(one.applicant) === foldText(other.applicant);

/** The rows of 审核意见 that a slip's row is about, whatever is filled in; without its rule it is known by its words. */
function meant({ slip }: SlipSource, row: SlipRow, opinions: readonly Opinion[]): readonly Opinion[] {
  const isMeant = (opinion: Opinion): boolean =>
    opinion.fields === row.fields &&
    (row.rule === "" ? opinion.message === row.message : opinion.rule === row.rule);
  return opinions.filter((opinion) => sameProject(opinion, slip) && isMeant(opinion));
}

/** Findings of the same rule on some of the same fields: what a slip's row has become when its form was changed. */
function become({ slip }: SlipSource, row: SlipRow, opinions: readonly Opinion[]): readonly Opinion[] {
  const titles = row.fields.split("、");
  return opinions.filter(
    (opinion) =>
      opinion.rule === row.rule &&
      sameProject(opinion, slip) &&
      opinion.fields.split("、").some((title) => titles.includes(title)),
  );
}

const explainedRows = ({ slip }: SlipSource): readonly SlipRow[] =>
  slip.rows.filter(({ explanation }) => explanation !== "");

/** The latest slip first; one whose number was cut off last. */
function latestFirst(slips: readonly SlipSource[]): readonly SlipSource[] {
  return [...slips].sort(({ slip: one }, { slip: other }) =>
    one.number === other.number ? 0 : one.number > other.number ? -1 : 1,
  );
}

/** The explanations in slips, for the findings that they are about; one that was accepted is not written over. */
export function explanationsOf(
  slips: readonly SlipSource[],
  previous: readonly Opinion[],
): readonly Explained[] {
  return latestFirst(slips).flatMap((source) =>
    explainedRows(source).flatMap((row): Explained[] => {
      const stands = meant(source, row, previous);
      const same = stands.filter((opinion) => sameContent(opinion, row));
      if (same.some((opinion) => statusOf(opinion) === "accepted")) return [];
      const { projectName, applicant } = stands[0] ?? source.slip;
      const rule = row.rule || (stands[0]?.rule ?? "");
      const { fields, content, explanation } = row;
      return [{ projectName, applicant, rule, fields, content, explanation }];
    }),
  );
}

/** `same` is the finding as it was sent, `others` what it has become; `isHere`: the workbook has the project. */
function whyNot(
  row: SlipRow,
  same: Opinion | undefined,
  others: readonly Opinion[],
  isHere: boolean,
  isPaper: boolean,
): Refusal {
  if (same) return statusOf(same) === "accepted" ? "accepted" : "newer";
  if (others.length > 0) return "changed";
  if (isPaper) return "materials";
  return isHere ? "gone" : "unknown";
}

/** What became of each slip: `before` and `after` are the rows of 审核意见 before and after its explanations came in. */
export function receiptsOf(
  slips: readonly SlipSource[],
  before: readonly Opinion[],
  after: readonly Opinion[],
  projects: readonly Pick<Opinion, "projectName" | "applicant">[],
  { checklist }: Edition,
): readonly Receipt[] {
  const papers = new Set(checklist.map(({ id }) => id));
  return slips.map((source) => {
    let taken = 0;
    let known = 0;
    const refused: RefusedRow[] = [];
    for (const row of explainedRows(source)) {
      const stands = meant(source, row, after);
      const same = stands.filter((opinion) => sameContent(opinion, row));
      const is = ({ explanation }: Opinion): boolean => explanation === row.explanation;
      if (same.some(is)) {
        taken += 1;
        if (meant(source, row, before).some((opinion) => sameContent(opinion, row) && is(opinion)))
          known += 1;
        continue;
      }
      const others = stands.length > 0 ? stands : become(source, row, after);
      const isHere = projects.some((project) => sameProject(project, source.slip));
      refused.push({
        row,
        why: whyNot(row, same[0], others, isHere, papers.has(row.rule)),
        now: others[0]?.content ?? "",
      });
    }
    return { ...source, taken, known, refused };
  });
}
