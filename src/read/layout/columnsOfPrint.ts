import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";

const known = new WeakMap<ReadonlySet<SnapshotCell>, ReadonlySet<number>>();

/**
 * The columns in which print of the form stands. What an office wrote into another one, left of the labels (a number, 财务科),
 * begins nothing there.
 */
export function columnsOfPrint({ printed }: Anchors): ReadonlySet<number> {
  let columns = known.get(printed);
  if (!columns) {
    const found = new Set<number>();
    printed.forEach(({ col }) => found.add(col));
    known.set(printed, (columns = found));
  }
  return columns;
}
