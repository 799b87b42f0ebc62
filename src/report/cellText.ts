import { maskNumbers } from "../text/person/maskNumbers";
import { cellName } from "../sheet/address";
import type { CellRef } from "../sheet/snapshot";

/** “申报书 › E22”. */
export function cellText(ref: CellRef): string {
  return `${maskNumbers(ref.sheet)} › ${cellName(ref.row, ref.col)}`;
}
