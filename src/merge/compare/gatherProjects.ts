import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import type { MergeState } from "../own/state";
import { ledgerEntry, type Standing } from "./ledgerEntry";
import { matchFiled } from "./matchFiled";
import type { LeftOut } from "./preview";
import type { Answers, IdentityQuestion } from "./questions";

/** A project after a merge, before it is known which row of 汇总表 shows it. */
export interface Gathered {
  readonly before: LedgerEntry | null;
  readonly after: LedgerEntry;
  readonly readAgain: boolean;
}

export interface GatheredProjects {
  /** Those of the ledger, read again or not, then those that are new. */
  readonly projects: readonly Gathered[];
  readonly older: readonly LeftOut[];
  readonly questions: readonly IdentityQuestion[];
}

/** What findings say of the projects. */
export interface Standings {
  /** Of a form; `before` is its project's entry of the last merge. */
  readonly standing: (filed: FiledApplication, before: LedgerEntry | null) => Standing;
  /** Of a project that was not read again. */
  readonly standingUnread: (before: LedgerEntry) => Standing;
}

/** An entry read again; where nothing changed it stays as it was but for the findings, which rules may see anew. */
function renewed(before: LedgerEntry, filed: FiledApplication, standing: Standing): LedgerEntry {
  const { extra, state, place, bureau } = before;
  const after = { ...ledgerEntry(filed, standing), extra, state, place, bureau };
  const samePlace = before.file === after.file && before.sheets.join("/") === after.sheets.join("/");
  const same = samePlace && before.fingerprint === after.fingerprint;
  return same ? { ...after, readAt: before.readAt } : after;
}

const day = /^\d{4}-\d\d-\d\d$/;

/** Whether a form is an earlier copy, in another file, of what the ledger holds: it says so by the day it was filled in. */
function isOlder(filed: FiledApplication, entry: LedgerEntry): boolean {
  const [a, b] = [filed, entry].map(({ values }) => String(values["project.filledOn"] ?? ""));
  return filed.file !== entry.file && day.test(a!) && day.test(b!) && a! < b!;
}

export function gatherProjects(
  kept: readonly FiledApplication[],
  state: MergeState,
  edition: Edition,
  { standing, standingUnread }: Standings,
  answers: Answers,
): GatheredProjects {
  const { pairs, questions } = matchFiled(kept, state.ledger, edition, answers);
  const formOf = new Map(pairs.map(([form, entry]) => [entry, kept[form]!]));
  const older: LeftOut[] = [];
  const known = state.ledger.map((entry, index): Gathered => {
    const filed = formOf.get(index);
    if (filed && !isOlder(filed, entry)) {
      return { before: entry, after: renewed(entry, filed, standing(filed, entry)), readAgain: true };
    }
    if (filed) older.push({ kind: "older", left: filed, entry });
    return { before: entry, after: { ...entry, ...standingUnread(entry) }, readAgain: false };
  });
  const matched = new Set(pairs.map(([form]) => form));
  const fresh = kept
    .filter((_, index) => !matched.has(index))
    .map((filed): Gathered => {
      return { before: null, after: ledgerEntry(filed, standing(filed, null)), readAgain: true };
    });
  return {
    projects: [...known, ...fresh],
    older,
    questions: questions.map(({ id, form, entry, answer }) => ({
      kind: "form",
      id,
      project: state.ledger[entry]!,
      form: ledgerEntry(kept[form]!, standing(kept[form]!, null)),
      answer,
    })),
  };
}
