import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import type { MergeState } from "../own/state";
import { ledgerEntry } from "./ledgerEntry";
import { matchFiled } from "./matchFiled";
import type { LeftOut } from "./preview";
import type { Answers, IdentityQuestion } from "./questions";

/** A project after a merge, before it is known which row of 汇总表 shows it. */
export interface Gathered {
  readonly before: LedgerEntry | null;
  readonly after: LedgerEntry;
  /** The form as it was read now; null where this run did not read it again. */
  readonly filed: FiledApplication | null;
}

export interface GatheredProjects {
  /** Those of the ledger, read again or not, then those that are new. */
  readonly projects: readonly Gathered[];
  readonly older: readonly LeftOut[];
  readonly questions: readonly IdentityQuestion[];
}

/** An entry read again; where nothing changed it stays as it was. */
function renewed(before: LedgerEntry, filed: FiledApplication, edition: Edition): LedgerEntry {
  const { extra, state, place, bureau, progress, progressTyped } = before;
  const after = { ...ledgerEntry(filed, edition), extra, state, place, bureau, progress, progressTyped };
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
  answers: Answers,
  isOlderCopy: typeof isOlder = isOlder,
): GatheredProjects {
  const { pairs, questions } = matchFiled(kept, state.ledger, edition, answers);
  const formOf = new Map(pairs.map(([form, entry]) => [entry, kept[form]!]));
  const older: LeftOut[] = [];
  const known = state.ledger.map((entry, index): Gathered => {
    const filed = formOf.get(index);
    if (filed && !isOlderCopy(filed, entry)) {
      return { before: entry, after: renewed(entry, filed, edition), filed };
    }
    if (filed) older.push({ kind: "older", left: filed, entry });
    return { before: entry, after: entry, filed: null };
  });
  const matched = new Set(pairs.map(([form]) => form));
  const fresh = kept
    .filter((_, index) => !matched.has(index))
    .map((filed): Gathered => {
      return { before: null, after: ledgerEntry(filed, edition), filed };
    });
  return {
    projects: [...known, ...fresh],
    older,
    questions: questions.map(({ id, form, entry, answer }) => ({
      kind: "form",
      id,
      project: state.ledger[entry]!,
      form: ledgerEntry(kept[form]!, edition),
      answer,
    })),
  };
}
