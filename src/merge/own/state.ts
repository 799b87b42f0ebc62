import type { Edition, SupportedProject } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { Beside } from "./beside";
import type { LedgerEntry } from "./ledger";
import { readLedgerFacts, startingFacts, type LedgerFacts } from "./ledgerFacts";
import { besideLedger, readLedger } from "./readLedger";
import { besideOpinions, readOpinions } from "./readOpinions";
import type { Opinion } from "./opinions";
import type { StandingTables } from "./standing";
import { readSummary } from "./readSummary";
import { ownSheets } from "./ownSheets";
import { readSupported } from "./supportedList";
import type { SummaryTable } from "./summaryTable";

/** What a workbook already holds of earlier merges. */
export interface MergeState {
  /** Null where there is no 汇总表 yet. */
  readonly summary: SummaryTable | null;
  readonly ledger: readonly LedgerEntry[];
  readonly opinions: readonly Opinion[];
  readonly facts: LedgerFacts;
  /** Projects of earlier years that the bureau has listed in a sheet of its own. */
  readonly supported: readonly SupportedProject[];
  /** What people wrote beside the tables of sheets that are made anew. */
  readonly beside?: Beside;
  /** Rows that already stand as they would be written, where the workbook's bytes are edited. */
  readonly standing?: StandingTables;
}

/** A sheet as it stood before it is written again: what was read of it, and which rows stand as they would be written. */
export type Stood<Read extends "ledger" | "opinions"> = Pick<MergeState, Read | "standing">;

export const nothingMerged: MergeState = {
  summary: null,
  ledger: [],
  opinions: [],
  facts: startingFacts,
  supported: [],
};

/**
 * Reads back our sheets from a workbook, by their names first, else by what stands in them: a 汇总表 may have
 * been renamed, or typed by hand.
 */
export function readState(workbook: WorkbookSnapshot, edition: Edition): MergeState {
  const byName = [...workbook.sheets].sort(
    (a, b) => Number(b.name === ownSheets.summary) - Number(a.name === ownSheets.summary),
  );
  let state: MergeState = { ...nothingMerged, supported: readSupported(workbook) };
  for (const sheet of byName) {
    const ledger = readLedger(sheet, edition);
    if (ledger) {
      if (state.ledger.length > 0) continue;
      const beside = { ...state.beside, [sheet.name]: besideLedger(sheet, edition) };
      state = { ...state, ledger, facts: readLedgerFacts(sheet), beside };
      continue;
    }
    const opinions = readOpinions(sheet);
    if (opinions) {
      if (state.opinions.length > 0) continue;
      const beside = { ...state.beside, [sheet.name]: besideOpinions(sheet) };
      state = { ...state, opinions, beside };
      continue;
    }
    state = { ...state, summary: state.summary ?? readSummary(sheet, edition) };
  }
  return state;
}
