import type { Services } from "../services";
import type { MadeSlips } from "./makeSlips";
import { slipSheets } from "./slipSheets";

/** Puts the slips into the open workbook as sheets, and gives their names. Throws the host's errors. */
export async function insertSlips(
  { host, merge }: Services,
  { slips, otherSheets }: MadeSlips,
): Promise<readonly string[]> {
  const plans = slipSheets(slips, otherSheets, await merge());
  await host.writeOwnSheets({ plans, edits: [] }, plans[0]!.name);
  return plans.map(({ name }) => name);
}
