import type { Edition } from "../../form/edition";
import type { LedgerEntry } from "../own/ledger";
import type { MergeState } from "../own/state";
import { isUnnumbered } from "../own/rowNumbers";
import type { SummaryRow } from "../own/summaryTable";
import { classify } from "./classify";
import type { Gathered } from "./gatherProjects";
import type { MayShow } from "./findAnchors";
import { askedColumns } from "../own/askedColumns";
import { matchRows } from "./matchRows";
import type { MergePreview } from "./preview";
import { entryKey, type Answers, type IdentityQuestion } from "./questions";
import { repeatedRows } from "./repeatedRows";
import { rowProject } from "./rowProject";

export interface ComparedInput {
  readonly projects: readonly Gathered[];
  /** Whether forms are renamed projects of the ledger. */
  readonly questions: readonly IdentityQuestion[];
  readonly answers: Answers;
  /** Whether the source of a project that was not read again no longer holds it. */
  readonly gone: (before: LedgerEntry) => boolean;
  readonly mayShow?: MayShow;
}

/**
 * Whether a row was typed by hand since the last merge, which gave each row its 序号: also where it says what a row said
 * that was taken out, none of its cells came from a merge.
 */
function typedSince(rows: readonly SummaryRow[]): (row: number | null) => boolean {
  const numbered = rows.some(({ sequence }) => sequence !== "");
  return (row) => numbered && row !== null && isUnnumbered(rows[row]!);
}

/** What becomes of each project: which row of the table shows it, and what changes there. */
export function compareProjects(
  state: MergeState,
  { projects, questions, answers, gone, mayShow }: ComparedInput,
  edition: Edition,
): MergePreview {
  const rows = state.summary?.rows ?? [];
  const table = state.summary ?? { asked: askedColumns(edition), columns: {} };
  const { pairs, questions: rowQuestions } = matchRows(
    rows,
    projects.map(({ before, after }) => rowProject(before ?? after, before !== null, table.asked)),
    table,
    edition,
    answers,
    mayShow,
  );
  const isTyped = typedSince(rows);
  const typedOver = new Set(
    rowQuestions.filter(({ answer, inPlace }) => answer === "two" && inPlace).map((each) => each.project),
  );
  const pairOf = new Map(pairs.map((pair) => [pair.project, pair]));
  const found = projects.map((project, index) => {
    const { row = null, sure: known = true } = pairOf.get(index) ?? {};
    const sure = known && !isTyped(row);
    const candidate = { ...project, row, sure, id: entryKey(project.after), typedOver: typedOver.has(index) };
    return classify(candidate, state.summary, gone);
  });
  const shown = new Set(pairs.map(({ row }) => row));
  const preview = {
    state,
    added: found.flatMap((each) => each.added ?? []),
    changed: found.flatMap((each) => each.changed ?? []),
    unchanged: found.flatMap((each) => each.unchanged ?? []),
    missing: found.flatMap((each) => each.missing ?? []),
    conflicts: found.flatMap((each) => each.conflicts ?? []),
    corrections: found.flatMap((each) => each.corrections ?? []),
    leftOut: found.flatMap((each) => each.leftOut ?? []),
    questions: [
      ...rowQuestions.map(({ id, row, project, answer, inPlace }): IdentityQuestion => {
        const { before, after } = projects[project]!;
        return { kind: "row", id, row: rows[row]!, project: before ?? after, answer, inPlace };
      }),
      ...questions,
    ],
    ownRows: rows.filter((_, index) => !shown.has(index)),
  };
  return { ...preview, repeated: repeatedRows(preview, edition) };
}
