import { madeSheets } from "../parts/madeSheets";
import type { Services } from "../services";
import type { MadeSlips } from "./makeSlips";
import { slipSheets } from "./slipSheets";

/** Puts the slips into the open workbook as sheets, and gives their names. Throws the host's errors. */
export async function insertSlips(
  { host, merge, files }: Services,
  { slips, otherSheets }: MadeSlips,
): Promise<readonly string[]> {
  const plans = slipSheets(slips, otherSheets, await merge());
  const made = await madeSheets(plans, await files());
  await host.writeOwnSheets({ made, edits: [] }, made.names[0]!);
  return made.names;
}
