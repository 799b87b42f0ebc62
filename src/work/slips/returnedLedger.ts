import type { Edition } from "../../form/edition";
import type { LedgerEntry } from "../../merge/own/ledger";
import type { MergeState } from "../../merge/own/state";
import { ownSheets } from "../../merge/own/ownSheets";
import { progressEvent } from "../../merge/own/progress";
import { withBeside } from "../../report/besideTable";
import type { ReturnSlip } from "../../report/returnSlips";
import type { SheetPlan } from "../../sheet/plan";
import { foldText } from "../../text/foldText";
import type { MergeStages } from "../services";

export interface ReturnedLedger {
  /** 项目台账 and 统计, which say that the projects are 已退回; none where 项目台账 has none of them. */
  readonly plans: readonly SheetPlan[];
  /** How many projects. */
  readonly count: number;
}

const keyOf = (project: unknown, applicant: unknown): string =>
  `${foldText(String(project ?? ""))}|${foldText(String(applicant ?? ""))}`;

/** 项目台账 and 统计 of a workbook after these slips were made: their projects were sent back at this time. */
export function returnedLedger(
  { name, state }: { readonly name: string; readonly state: MergeState },
  slips: readonly ReturnSlip[],
  at: string,
  edition: Edition,
  { ledgerSheet, mergedSheets }: Pick<MergeStages, "ledgerSheet" | "mergedSheets">,
): ReturnedLedger {
  const { summary, facts, opinions } = state;
  const back = new Set(
    slips.flatMap(({ projects }) => projects.map((each) => keyOf(each.projectName, each.applicant))),
  );
  const isBack = ({ values }: LedgerEntry): boolean =>
    back.has(keyOf(values["project.name"], values["applicant.name"]));
  const count = state.ledger.filter(isBack).length;
  if (count === 0 || !summary) return { plans: [], count: 0 };
  const ledger = state.ledger.map((entry) => (isBack(entry) ? returned(entry, at) : entry));
  const { own } = mergedSheets({ summary, ledger }, opinions, facts.placement, edition, name);
  const statistics = own.filter((plan) => plan.name === ownSheets.statistics);
  // with the stamp as it was, not that of rows that were edited by hand since
  const written = withBeside(ledgerSheet(ledger, facts, edition), state.beside);
  return { plans: [written, ...statistics], count };
}

function returned(entry: LedgerEntry, at: string): LedgerEntry {
  const { progress, progressTyped: typed } = entry;
  const events = [...progress, ...(typed ? [typed] : []), progressEvent(at, "returned")];
  return { ...entry, progress: events, progressTyped: null };
}
