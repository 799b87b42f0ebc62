import type { Edition } from "../../form/edition";
import { classify } from "./classify";
import { sortOutDoubles } from "./doubles";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import { ledgerEntry } from "./ledgerEntry";
import { matchFiled } from "./matchFiled";
import { matchRows } from "./matchRows";
import type { MergePreview } from "./preview";
import type { MergeState } from "../own/state";
import { summaryCells } from "../own/summaryTable";

export interface MergeInput {
  readonly filed: readonly FiledApplication[];
  /** Files that were read in this run, also those in which no form was found any more. */
  readonly files: readonly string[];
  /** Whether `files` are all there are, so that what they do not hold has been taken back. */
  readonly complete: boolean;
  /** Open findings of a form; `before` is its project's entry of the last merge. */
  readonly openFindings: (filed: FiledApplication, before: LedgerEntry | null) => number;
  /** Open findings of a project that was not read again. */
  readonly openUnread: (before: LedgerEntry) => number;
}

/** A project after this merge, before it is known which row of 汇总表 shows it. */
interface Gathered {
  readonly before: LedgerEntry | null;
  readonly after: LedgerEntry;
  readonly readAgain: boolean;
}

/** An entry read again; where nothing changed it stays as it was but for the findings, which rules may see anew. */
function renewed(before: LedgerEntry, filed: FiledApplication, open: number): LedgerEntry {
  const after = { ...ledgerEntry(filed, open), extra: before.extra, state: before.state };
  const samePlace = before.file === after.file && before.sheets.join("/") === after.sheets.join("/");
  const same = samePlace && before.fingerprint === after.fingerprint;
  return same ? { ...after, readAt: before.readAt } : after;
}

/** Without a name of its own or of its enterprise a project can be neither listed nor known again. */
function isNameless(filed: FiledApplication): boolean {
  return (filed.values["project.name"] ?? "") === "" && (filed.values["applicant.name"] ?? "") === "";
}

/** The projects after this merge: those of the ledger, read again or not, then those that are new. */
function gatherProjects(
  kept: readonly FiledApplication[],
  state: MergeState,
  edition: Edition,
  { openFindings, openUnread }: MergeInput,
): readonly Gathered[] {
  const forms = new Map(matchFiled(kept, state.ledger, edition).map(([form, entry]) => [entry, form]));
  const known = state.ledger.map((before, index): Gathered => {
    const filed = kept[forms.get(index) ?? -1];
    const after = filed
      ? renewed(before, filed, openFindings(filed, before))
      : { ...before, openFindings: openUnread(before) };
    return { before, after, readAgain: filed !== undefined };
  });
  const matched = new Set(forms.values());
  const fresh = kept
    .filter((_, index) => !matched.has(index))
    .map((filed): Gathered => {
      return { before: null, after: ledgerEntry(filed, openFindings(filed, null)), readAgain: true };
    });
  return [...known, ...fresh];
}

/**
 * Compares three states: the ledger (what the last merge put in), the forms as read now (theirs), and 汇总表 (the
 * bureau's). Pure; nothing is written. The order of `filed` has no influence.
 */
export function previewMerge(state: MergeState, input: MergeInput, edition: Edition): MergePreview {
  const named = input.filed.filter((filed) => !isNameless(filed));
  const { kept, doubles } = sortOutDoubles(named, edition);
  const projects = gatherProjects(kept, state, edition, input);
  const rows = state.summary?.rows ?? [];
  const pairs = matchRows(
    rows.map((row) => row.cells),
    projects.map(({ before, after }) => summaryCells((before ?? after).values)),
    edition,
  );
  const rowOf = new Map(pairs.map(([row, project]) => [project, row]));
  const files = new Set(input.files);
  const gone = (file: string): boolean => input.complete || files.has(file);
  const found = projects.map((project, index) =>
    classify({ ...project, row: rowOf.get(index) ?? null, id: `p${index}` }, state.summary, gone),
  );
  const shown = new Set(rowOf.values());
  return {
    state,
    added: found.flatMap((each) => each.added ?? []),
    changed: found.flatMap((each) => each.changed ?? []),
    unchanged: found.flatMap((each) => each.unchanged ?? []),
    missing: found.flatMap((each) => each.missing ?? []),
    conflicts: found.flatMap((each) => each.conflicts ?? []),
    corrections: found.flatMap((each) => each.corrections ?? []),
    leftOut: [
      ...doubles.map((double) => ({ kind: "double" as const, ...double })),
      ...input.filed.filter(isNameless).map((left) => ({ kind: "nameless" as const, left })),
      ...found.flatMap((each) => each.leftOut ?? []),
    ],
    ownRows: rows.filter((_, index) => !shown.has(index)),
  };
}
