import type { Reading } from "../application";
import type { LabelAnchor } from "../claims/anchor";
import type { PlacedLabel } from "../layout/placeLabels";
import { nobodys } from "./slips";

const isSame = (a: LabelAnchor, b: LabelAnchor) =>
  a.label.hits.some(({ field }) => b.label.hits.some((hit) => hit.field === field));

/**
 * 项目联系人信息 | 电子信箱, 姓名, …, 项目基本情况 | 电子信箱: the headings moved past the labels, and the last label of each person stands under
 * the heading of what follows him. That it is asked there of nobody is seen of the last one only, but it casts doubt on
 * the same label before it: the readings, those of such labels left unread.
 */
export function withoutAstray(
  readings: readonly Reading[],
  astray: readonly LabelAnchor[],
  labels: readonly PlacedLabel[],
): readonly Reading[] {
  if (astray.length === 0) return readings;
  const doubted = new Set<string>();
  const keyOf = ({ row, col }: { row: number; col: number }) => `${row} ${col}`;
  labels.forEach(({ anchor }, n) => {
    if (!astray.includes(anchor)) return;
    const same = labels.slice(0, n).findLast((other) => isSame(other.anchor, anchor));
    for (const each of same ? [same.anchor, anchor] : [anchor]) doubted.add(keyOf(each.cell));
  });
  return readings.map((reading) => (doubted.has(keyOf(reading.label.cell)) ? nobodys(reading) : reading));
}
