import type { Edition } from "../form/edition";
import type { FiledApplication } from "./filed";
import type { LedgerEntry } from "./ledger";
import { matchFiled } from "./matchFiled";
import { printedApplication } from "./printedApplication";

/**
 * Projects of the ledger that this run did not read again, as forms, so that those read now can be compared with them.
 * Of their cells only what the entry says is known.
 */
export function unreadForms(
  filed: readonly FiledApplication[],
  ledger: readonly LedgerEntry[],
  edition: Edition,
): readonly FiledApplication[] {
  const again = new Set(matchFiled(filed, ledger, edition).map(([, entry]) => entry));
  return ledger
    .filter((entry, index) => !again.has(index) && entry.state === "listed")
    .map((entry): FiledApplication => {
      const { values, file, sheets, fingerprint, readAt } = entry;
      const cell = { sheet: sheets[0] ?? "", row: 0, col: 0 };
      const application = printedApplication(values, sheets, () => cell, edition);
      return { file, sheets, application, findings: [], values, fingerprint, readAt, entry };
    });
}
