import type { Grid } from "../cells/grid";
import { fold } from "../values/text";
import { moneyUnitIn, type MoneyUnit } from "../values/units";
import { yearHeading } from "../labels/years";
import type { PlacedLabel } from "./placeLabels";

const says =
  /(?:单位|金额)\s*[:：]?\s*(?:人民币)?\s*(?:亿|千万|百万|万|千)?元|[(（]\s*(?:亿|千万|百万|万|千)?元\s*[)）]/;
/** How many rows above a table its unit may stand. */
const reach = 25;

/** The unit that a heading over the financial table names (财务情况（单位：元）); null where none does. */
export function tableUnit(first: PlacedLabel, labels: readonly PlacedLabel[], grid: Grid): MoneyUnit | null {
  const { row } = first.anchor.cell;
  const start = labels.indexOf(first);
  const before = labels.slice(0, start).findLast((label) => label.anchor.cell.row < row);
  const from = Math.max(row - reach, before?.anchor.cell.row ?? 0, 0);
  for (let above = row; above >= from; above--) {
    for (const cell of grid.row(above)) {
      if (cell.kind !== "text" || cell.text.length > 80 || cell === first.anchor.cell) continue;
      const isLabel = labels.some((label) => label.anchor.cell === cell);
      if (!isLabel && !yearHeading(cell) && says.test(fold(cell.text))) return moneyUnitIn(cell.text);
    }
  }
  return null;
}
