import type { Edition } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import { readingOf } from "../../read/application";
import { refName } from "../../sheet/address";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import { askedColumns, type DataColumn } from "../own/askedColumns";

/** The entry of 项目台账 for a form that was read now; what findings say of it is still to come. */
export function ledgerEntry(filed: FiledApplication, edition: Edition): LedgerEntry {
  const cells: Partial<Record<DataColumn, string>> = {};
  for (const { id, source } of askedColumns(partOf(edition, filed.application.edition))) {
    const reading = readingOf(filed.application, source);
    if (reading) cells[id] = maskNumbers(refName(reading.cell));
  }
  const { values, file, sheets, readAt, fingerprint } = filed;
  return {
    edition: filed.application.edition,
    values,
    file,
    sheets,
    cells,
    readAt,
    fingerprint,
    openFindings: 0,
    doubted: [],
    progress: [],
    progressTyped: null,
    state: "listed",
    place: null,
    bureau: {},
    extra: {},
  };
}
