import { NameTaken } from "../../merge/own/nameTaken";
import type { ReturnSlip } from "../../report/returnSlips";
import { tableEdition } from "../merge/tableEdition";
import type { Services } from "../services";
import { returnedLedger } from "./returnedLedger";

/** Notes in 项目台账 of the open workbook that these slips went out, and tells of how many projects. Throws the host's errors. */
export async function recordReturned(
  { host, merge }: Services,
  slips: readonly ReturnSlip[],
  at: string,
): Promise<number> {
  const stages = await merge();
  const workbook = await host.readWorkbook();
  const open = stages.editionFor(workbook);
  const state = stages.readState(workbook, open);
  const taken = stages.foreignSheets(workbook, state, open);
  if (taken.length > 0) throw new NameTaken(taken);
  const source = { name: workbook.name, state };
  const { plans, count } = returnedLedger(source, slips, at, tableEdition(open, state), stages);
  if (plans.length > 0) await host.writeOwnSheets({ plans, edits: [] }, null);
  return count;
}
