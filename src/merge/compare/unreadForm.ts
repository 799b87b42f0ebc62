import { comparedFields } from "../../check/across/comparedFields";
import type { Edition } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import type { FiledApplication } from "../filed/filed";
import { printedApplication } from "../filed/printedApplication";
import type { LedgerEntry } from "../own/ledger";
import { askedColumns } from "../own/askedColumns";

function cellsByField({ cells }: LedgerEntry, part: Edition): Readonly<Record<string, string>> {
  const known = askedColumns(part).flatMap(({ id, source }): [string, string][] =>
    cells[id] === undefined ? [] : [[source, cells[id]]],
  );
  return Object.fromEntries(known);
}

/**
 * A project of the ledger that this run did not read again, as a form, so that those read now can be compared with it. Of
 * its cells only what the entry says is known, and of its values those that are compared are made readings: of thousands of
 * projects most were not read again.
 */
export function unreadForm(entry: LedgerEntry, edition: Edition): FiledApplication {
  const { values, file, sheets, fingerprint, readAt } = entry;
  const cell = { sheet: sheets[0] ?? "", row: 0, col: 0 };
  const application = printedApplication(values, sheets, () => cell, edition, comparedFields(edition));
  const known = { file, sheets, application, findings: [], values, fingerprint, readAt };
  return { ...known, unread: cellsByField(entry, partOf(edition, entry.edition)) };
}
