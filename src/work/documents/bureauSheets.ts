import { sealCheck } from "../../merge/seal/sealCheck";
import type { PlannedFile } from "../../report/documents/plannedFile";
import { returnSlips } from "../../report/returnSlips";
import { sealSheet } from "../../report/sealSheet";
import type { DocumentSources } from "./documents";

/** 退回单, a workbook an enterprise. */
export function slips({ state, materials, issue, edition }: DocumentSources): readonly PlannedFile[] {
  const { opinions, summary, ledger } = state;
  const sources = { opinions, unit: summary?.unit ?? "", ledger, materials };
  return returnSlips(sources, issue, edition).map(({ file, sheets }) => ({
    name: file,
    content: { kind: "workbook", sheets },
  }));
}

/** The result of 盖章前检查, to be printed. */
export function sealChecks({ state, materials, issue, edition }: DocumentSources): readonly PlannedFile[] {
  if (!state.summary) return [];
  const results = sealCheck({ state, materials, slips: null }, edition);
  const sheets = [sealSheet(results, issue.at, edition)];
  return [{ name: "盖章前检查.xlsx", content: { kind: "workbook", sheets } }];
}
