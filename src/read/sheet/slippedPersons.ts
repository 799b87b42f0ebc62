import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { PersonTables } from "../layout/persons";
import type { PlacedLabel } from "../layout/placeLabels";
import type { Grid } from "../page/grid";
import { isTouched, isIn, nobodys, slipsOf, type Slip } from "./slips";

/** A row of a table of persons, or a column where the persons stand beside each other. */
interface Line {
  readonly isRow: boolean;
  readonly at: number;
  /** Where the labels stand that its cells answer. */
  readonly heads: number;
  readonly slips: readonly Slip[];
}

type Spot = PersonTables["spots"][number];

/** The slips along one person's answers: each cell's place is counted along them, as that of a column is down it. */
function slipsAlong(line: Omit<Line, "slips">, asking: ReadonlyMap<number, PlacedLabel>, grid: Grid): Slip[] {
  const first = [...asking.keys()].reduce((a, b) => Math.min(a, b), Infinity);
  const along = ({ row, col }: SnapshotCell) => (line.isRow ? col : row);
  const all = line.isRow ? grid.row(line.at) : grid.sheet.cells.filter(({ col }) => col === line.at);
  const cells = all.filter((cell) => along(cell) >= first).map((cell) => ({ ...cell, row: along(cell) }));
  // What follows below a column is the next part's; what follows in a row was pushed there.
  const hasHead = (place: number) => !line.isRow || asking.has(place);
  return slipsOf(cells, { asks: (place) => asking.get(place), hasHead });
}

/** 姓名 | 性别 | 证件类型 over 陈静 | (blank) | 女: the lines of a table of persons whose cells slipped past their labels. */
function slippedLines(spots: readonly Spot[], labels: readonly PlacedLabel[], grid: Grid): Line[] {
  const areRow = ([{ anchor }, { row }]: Spot) => row > anchor.area.bottom;
  const lines = groupBy(spots, (spot) => `${areRow(spot)} ${areRow(spot) ? spot[1].row : spot[1].col}`);
  return [...lines.values()].flatMap((own) => {
    const [[{ anchor }, { row, col }]] = own as [Spot];
    const isRow = areRow(own[0]!);
    const line = { isRow, at: isRow ? row : col, heads: isRow ? anchor.area.top : anchor.area.left };
    const asking = new Map<number, PlacedLabel>();
    const add = (label: PlacedLabel) => {
      const { top, bottom, left, right } = label.anchor.area;
      if ((isRow ? top : left) !== line.heads || label.anchor.inline) return;
      for (let n = isRow ? left : top; n <= (isRow ? right : bottom); n++) asking.set(n, label);
    };
    // What the form does not ask of this person stands in its column all the same.
    for (const label of labels) add(label);
    for (const [label] of own) add(label);
    const slips = slipsAlong(line, asking, grid);
    return slips.length > 0 ? [{ ...line, slips }] : [];
  });
}

/** The readings, those of a person left unread whose cells slipped: nobody can say which cell is whose answer. */
export function withoutSlippedPersons(
  readings: readonly Reading[],
  spots: readonly Spot[],
  labels: readonly PlacedLabel[],
  grid: Grid,
): readonly Reading[] {
  const lines = spots.length > 0 ? slippedLines(spots, labels, grid) : [];
  if (lines.length === 0) return readings;
  const isSlipped = ({ cell, label }: Reading) =>
    lines.some(({ isRow, at, heads, slips }) => {
      const [line, own, head, place] = isRow
        ? [cell.row, cell.col, label.cell.row, label.cell.col]
        : [cell.col, cell.row, label.cell.col, label.cell.row];
      return line === at && head === heads && slips.some((slip) => isIn(own, slip) || isTouched(place, slip));
    });
  return readings.map((reading) => (isSlipped(reading) ? nobodys(reading) : reading));
}
