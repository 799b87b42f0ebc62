import type { ReturnSlip } from "../../report/returnSlips";
import type { Services } from "../services";
import { slipSheets } from "./slipSheets";

/**
 * Puts the slips into the open workbook as sheets, for programs that save no downloads, and gives their names. Those of an
 * earlier making are written anew unless somebody has written into them. Throws the host's errors.
 */
export async function insertSlips(
  { host, merge }: Services,
  slips: readonly ReturnSlip[],
): Promise<readonly string[]> {
  const stages = await merge();
  const workbook = await host.readWorkbook();
  const unwritten = stages
    .readSlips(workbook)
    .filter(({ rows }) => rows.every(({ explanation }) => explanation === ""))
    .map(({ sheet }) => sheet);
  const others = workbook.sheets.map(({ name }) => name).filter((name) => !unwritten.includes(name));
  const plans = slipSheets(slips, stages, others);
  await host.writeOwnSheets({ plans, edits: [] }, plans[0]!.name);
  return plans.map(({ name }) => name);
}
