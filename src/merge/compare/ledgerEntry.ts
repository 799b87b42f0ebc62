import { readingOf } from "../../read/application";
import { refName } from "../../sheet/address";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import { columnSources, dataColumns, type DataColumn } from "../own/summaryTable";

/** The entry of 项目台账 for a form that was read now; what findings say of it is still to come. */
export function ledgerEntry(filed: FiledApplication): LedgerEntry {
  const cells: Partial<Record<DataColumn, string>> = {};
  for (const column of dataColumns) {
    const reading = readingOf(filed.application, columnSources[column]);
    if (reading) cells[column] = maskNumbers(refName(reading.cell));
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
