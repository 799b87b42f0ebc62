import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import { printedApplication } from "../filed/printedApplication";
import type { LedgerEntry } from "../own/ledger";
import { columnSources, dataColumns } from "../own/summaryTable";
import { matchFiled } from "./matchFiled";
import type { Answers } from "./questions";

/** A project of the ledger as if its form had been read. */
export interface UnreadForm {
  readonly entry: LedgerEntry;
  readonly form: FiledApplication;
}

function cellsByField({ cells }: LedgerEntry): Readonly<Record<string, string>> {
  const known = dataColumns.flatMap((column): [string, string][] =>
    cells[column] === undefined ? [] : [[columnSources[column], cells[column]]],
  );
  return Object.fromEntries(known);
}

/**
 * Projects of the ledger that this run did not read again, as forms, so that those read now can be compared with them.
 * Of their cells only what the entry says is known.
 */
export function unreadForms(
  filed: readonly FiledApplication[],
  ledger: readonly LedgerEntry[],
  edition: Edition,
  answers: Answers = {},
): readonly UnreadForm[] {
  const again = new Set(matchFiled(filed, ledger, edition, answers).pairs.map(([, entry]) => entry));
  return ledger
    .filter((entry, index) => !again.has(index) && entry.state === "listed")
    .map((entry) => {
      const { values, file, sheets, fingerprint, readAt } = entry;
      const cell = { sheet: sheets[0] ?? "", row: 0, col: 0 };
      const application = printedApplication(values, sheets, () => cell, edition);
      const known = { file, sheets, application, findings: [], values, fingerprint, readAt };
      return { entry, form: { ...known, unread: cellsByField(entry) } };
    });
}
