import { ownSheets } from "./ownSheets";
import type { MergeState } from "./state";

/** Sheets of these names hold something else, which must not be written over. */
export class NameTaken extends Error {
  constructor(
    readonly names: readonly string[],
    /** Whether one of them is ours, and the titles of its columns were written over. */
    readonly headAltered = false,
  ) {
    super(names.join(", "));
  }
}

/** Whether 汇总表 is among these and ours, as the ledger beside it says: only the titles by which its columns are known were written over. */
export function isHeadAltered(names: readonly string[], { ledger }: Pick<MergeState, "ledger">): boolean {
  return names.includes(ownSheets.summary) && ledger.length > 0;
}
