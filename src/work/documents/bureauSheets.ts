import { sealCheck } from "../../merge/seal/sealCheck";
import type { PlannedFile } from "../../report/documents/plannedFile";
import { returnSlips, type ReturnSlip } from "../../report/returnSlips";
import { sealSheet } from "../../report/sealSheet";
import type { DocumentSources } from "./documents";

/** What goes back to each enterprise. */
export function slipsOf({ state, materials, issue, edition }: DocumentSources): readonly ReturnSlip[] {
  const { opinions, summary, ledger } = state;
  return returnSlips({ opinions, unit: summary?.unit ?? "", ledger, materials }, issue, edition);
}

/** 退回单, a workbook an enterprise. */
export function slips(sources: DocumentSources): readonly PlannedFile[] {
  return slipsOf(sources).map(({ file, sheets }) => ({
    name: file,
    content: { kind: "workbook", sheets },
  }));
}

/** The result of 盖章前检查, to be printed. */
export function sealChecks(sources: DocumentSources): readonly PlannedFile[] {
  const { state, materials, issue, edition, slipSheets } = sources;
  if (!state.summary) return [];
  const results = sealCheck({ state, materials, slips: slipSheets ?? null }, edition);
  const sheets = [sealSheet(results, issue.at, edition)];
  return [{ name: "盖章前检查.xlsx", content: { kind: "workbook", sheets } }];
}
