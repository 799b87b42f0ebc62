import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import { yearHeading } from "../claims/years";
import { shapeOf } from "../layout/shape";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { isAmount } from "../places/askew";

type At = (row: number, col: number) => SnapshotCell | undefined;

/** What one look tells to be a person's answer. */
const personal = new Set(["mobile", "phone", "email", "code"]);

const isBlank = ({ state }: Reading) => state === "blank";

/** The first and the last of some numbers. */
const ends = (numbers: readonly number[]) =>
  numbers.reduce<readonly [number, number]>(
    ([first, last], each) => [Math.min(first, each), Math.max(last, each)],
    [Infinity, -1],
  );

/** The figure below (above) the column of a blank where the table's other columns have none. */
function besideTable({ cell: { col } }: Reading, figures: readonly Reading[], at: At) {
  const rows = figures.filter(({ cell }) => cell.col === col).map(({ cell }) => cell.row);
  const columns = [...new Set(figures.map(({ cell }) => cell.col))];
  if (columns.length < 2 || rows.length < 2) return undefined;
  const figureAt = (row: number, of: number) => {
    const cell = at(row, of);
    return cell && !yearHeading(cell) && isAmount(cell) ? cell : undefined;
  };
  const [first, last] = ends(rows);
  for (const row of [last + 1, first - 1]) {
    const found = figureAt(row, col);
    if (found && !columns.some((of) => of !== col && figureAt(row, of))) return found;
  }
  return undefined;
}

const { fewestOfPerson } = weights.pushedOut;

/**
 * The number or address behind the last person of a line, as those of the line are. A further line with answers of the
 * same kinds is a person's whom the form does not ask for (财务负责人): what stands there is that one's own.
 */
function behindPersons(line: readonly Reading[], persons: readonly Reading[], grid: Grid, at: At) {
  const [{ cell: first }] = line as [Reading];
  const isColumn = line.every(({ cell }) => cell.col === first.col);
  const [along, across] = isColumn ? (["row", "col"] as const) : (["col", "row"] as const);
  const atPlace = (n: number, of: number) => (isColumn ? at(n, of) : at(of, n));
  const [, last] = ends(line.map(({ cell }) => cell[along]));
  const others = persons.filter(({ cell }) => cell[along] === last && cell[across] !== first[across]);
  const isPersons = (n: number) =>
    others.filter(({ cell }) => atPlace(n, cell[across])).length >= fewestOfPerson;
  let next = last + 1;
  while (isPersons(next)) next++;
  const found = atPlace(next, first[across]);
  const is = found && shapeOf(found).is;
  const isAsTheirs = ({ cell }: Reading) => {
    const own = grid.at(cell.row, cell.col);
    return own !== undefined && shapeOf(own).is === is;
  };
  return is && personal.has(is) && line.some(isAsTheirs) ? found : undefined;
}

/**
 * The readings, a blank with the cell that stands outside its table, where there is one: it was pushed out, and what lies
 * between was pushed on. Of the figures of the years, and of persons under one head.
 */
export function withPushedOut(
  readings: readonly Reading[],
  ofYears: ReadonlySet<Reading>,
  printed: ReadonlySet<SnapshotCell>,
  grid: Grid,
): readonly Reading[] {
  const figures = readings.filter((each) => ofYears.has(each));
  const persons = readings.filter((each) => each.why?.relation === "table" && !ofYears.has(each));
  const blankFigures = figures.filter(isBlank);
  if (blankFigures.length !== 1 && !persons.some(isBlank)) return readings;
  const read = new Set(readings.map(({ cell }) => `${cell.row} ${cell.col}`));
  const at: At = (row, col) => {
    const cell = grid.at(row, col);
    return cell && !printed.has(cell) && !read.has(`${row} ${col}`) ? cell : undefined;
  };
  const outside = new Map<Reading, SnapshotCell | undefined>();
  if (blankFigures.length === 1) outside.set(blankFigures[0]!, besideTable(blankFigures[0]!, figures, at));
  const lines = groupBy(persons, ({ label: { cell } }) => `${cell.row} ${cell.col}`);
  for (const line of lines.values()) {
    const blanks = line.filter(isBlank);
    if (blanks.length === 1 && line.length > 1)
      outside.set(blanks[0]!, behindPersons(line, persons, grid, at));
  }
  return readings.map((reading) => {
    const found = outside.get(reading);
    if (!found) return reading;
    const cell = { sheet: grid.sheet.name, row: found.row, col: found.col };
    return { ...reading, notes: [...reading.notes, { kind: "pushedOut", cell }] };
  });
}
