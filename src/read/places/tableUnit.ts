import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { fold } from "../values/text";
import { moneyUnitIn, type MoneyUnit } from "../values/units";
import { yearHeading } from "../claims/years";
import type { PlacedLabel } from "../layout/placeLabels";

const says =
  /(?:单位|金额)\s*(?:[:：]\s*)?(?:人民币\s*)?(?:亿|千万|百万|万|千)?元|[(（]\s*(?:亿|千万|百万|万|千)?元\s*[)）]/;
/** How many rows above a table its unit may stand. */
const reach = 25;

/** The unit that some cell in a row says, labels and years left out. */
function unitInRow(row: number, labels: ReadonlySet<SnapshotCell>, grid: Grid): MoneyUnit | null {
  const cell = grid
    .row(row)
    .find(
      (each) =>
        each.kind === "text" &&
        each.text.length <= 80 &&
        !labels.has(each) &&
        !yearHeading(each) &&
        says.test(fold(each.text)),
    );
  return cell ? moneyUnitIn(cell.text) : null;
}

function nearestUnit(
  last: number,
  first: number,
  labels: readonly PlacedLabel[],
  grid: Grid,
): MoneyUnit | null {
  const cells = new Set(labels.map((label) => label.anchor.cell));
  for (let row = last; row >= Math.max(first, last - reach, 0); row--) {
    const unit = unitInRow(row, cells, grid);
    if (unit) return unit;
  }
  return null;
}

/** The unit that the head of a sheet names for all its amounts (金额单位：元); null where it names none. */
export function sheetUnit(labels: readonly PlacedLabel[], grid: Grid): MoneyUnit | null {
  const first = labels[0]?.anchor.cell.row ?? 0;
  return nearestUnit(first - 1, 0, labels, grid);
}

/** The unit that a heading over the financial table names (财务情况（单位：元）); null where none does. */
export function tableUnit(first: PlacedLabel, labels: readonly PlacedLabel[], grid: Grid): MoneyUnit | null {
  const { row } = first.anchor.cell;
  const before = labels.findLast((label) => label.anchor.cell.row < row);
  return nearestUnit(row, before?.anchor.cell.row ?? 0, labels, grid);
}
