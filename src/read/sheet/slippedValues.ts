import { groupBy, mostCommon } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { Grid } from "../page/grid";
import type { LineWords } from "../layout/lineWords";
import type { PlacedLabel } from "../layout/placeLabels";
import type { ValueSpot } from "../layout/valueSpots";
import type { Crossing } from "../layout/yearLabels";
import { weights } from "../layout/weights";
import { isTouched, nobodys, slipsOf, type Slip } from "./slips";

/** A column in which values of a form stand, and what is asked there in each row. */
interface ValueColumn {
  readonly asked: Map<number, PlacedLabel>;
  readonly slips: readonly Slip[];
}

/** What is asked in the rows of a column, and which of the labels have their answers there. */
interface AskedIn {
  readonly asked: Map<number, PlacedLabel>;
  readonly own: Set<number>;
  /** What stands in it. */
  readonly cells: SnapshotCell[];
}

/** A label with its value right of it. */
interface Beside {
  readonly label: PlacedLabel;
  readonly spot: ValueSpot;
}

const leftEdge = ({ label }: Beside): number => label.anchor.area.left;
const colOf = ({ spot }: Beside): number => spot.col;

/** The columns right of their labels in which a form's values stand, the figures of the years among them. */
function columnsOf(
  spots: ReadonlyMap<PlacedLabel, ValueSpot>,
  crossings: readonly Crossing[],
  words: LineWords,
): Map<number, AskedIn> {
  const columns = new Map<number, AskedIn>();
  const add = (col: number, label: PlacedLabel, isOwn: boolean) => {
    const { top, bottom, right } = label.anchor.area;
    if (col <= right) return;
    let column = columns.get(col);
    if (!column) columns.set(col, (column = { asked: new Map(), own: new Set(), cells: [] }));
    for (let row = top; row <= bottom; row++) {
      if (!isOwn && column.own.has(row)) continue;
      column.asked.set(row, label);
      if (isOwn) column.own.add(row);
    }
  };
  const beside: Beside[] = [];
  spots.forEach((spot, label) => {
    if (label.anchor.inline === null && spot.why.relation === "right") beside.push({ label, spot });
  });
  // A label beside which another's answer stands was left blank, perhaps at some other place: it asks where its neighbours do.
  for (const own of groupBy(beside, leftEdge).values()) {
    const answered = own.filter(({ spot }) => spot.cell);
    const byEdge =
      answered.length < own.length
        ? groupBy(answered, ({ label }) => label.anchor.area.right)
        : new Map<number, Beside[]>();
    for (let n = 0; n < own.length; n++) {
      const { label, spot } = own[n]!;
      const others = spot.cell ? undefined : byEdge.get(label.anchor.area.right);
      add(others ? mostCommon(others.map(colOf)) : spot.col, label, true);
    }
    // Beside a few labels whose answers are there the others may have theirs: what stands there may be nobody's, or another's.
    for (const [col, there] of groupBy(answered, colOf)) {
      if (there.length < weights.slipped.fewestLabels) continue;
      const first = there[0]!.label.anchor.area.top;
      const last = there.at(-1)!.label.anchor.area.bottom;
      for (let n = 0; n < own.length; n++) {
        const { label } = own[n]!;
        const { top, bottom } = label.anchor.area;
        if (bottom >= first - 1 && top <= last + 1) add(col, label, false);
      }
    }
    // 填写内容 | 更正: each label has its answer in either column.
    for (let n = 0; n < own.length; n++) {
      const { label, spot } = own[n]!;
      for (let col = spot.col - 1; col <= spot.col + 1; col += 2)
        if (words.above(label.anchor.area.top, col) === "later") add(col, label, false);
    }
  }
  for (const { label, spot } of crossings) add(spot.col, label, true);
  return columns;
}

/**
 * 单位名称 | 某公司 | 单位性质 | (blank) | 通讯地址 | 私营企业: somebody put a cell into the column of the values or took one
 * out, and all that follow stand beside others' labels. The columns of which that is so, as `slipsOf` finds it.
 */
export function slippedColumns(
  spots: ReadonlyMap<PlacedLabel, ValueSpot>,
  crossings: readonly Crossing[],
  printed: ReadonlySet<SnapshotCell>,
  grid: Grid,
  labels: readonly PlacedLabel[],
  words: LineWords,
): ReadonlyMap<number, ValueColumn> {
  const answered = new Set<number>();
  for (let n = 0; n < labels.length; n++) {
    const { anchor } = labels[n]!;
    if (anchor.inline !== null) answered.add(anchor.cell.row);
  }
  const found = new Map<number, ValueColumn>();
  const columns = columnsOf(spots, crossings, words);
  const all = grid.sheet.cells;
  for (let n = 0; n < all.length; n++) {
    const cell = all[n]!;
    const column = columns.get(cell.col);
    if (column !== undefined && !printed.has(cell)) column.cells.push(cell);
  }
  for (const [col, { asked, own: ownRows, cells: own }] of columns) {
    if (asked.size < weights.slipped.fewestLabels || own.length === 0) continue;
    // What stands in rows of no label is a note or the next part's: it tells nothing.
    const slips = slipsOf(own, {
      asks: (row) => asked.get(row),
      hasHead: () => true,
      isAnswered: (row) => answered.has(row),
      isOwn: (row) => ownRows.has(row),
      namesYear: (row) => asked.get(row)?.year !== undefined,
    });
    if (slips.length > 0) found.set(col, { asked, slips: [...slips, ...pushedOn(slips, own)] });
  }
  return found;
}

/** What a cell put into a column pushes on is all that follows, whatever kind it is. */
function pushedOn(slips: readonly Slip[], cells: readonly SnapshotCell[]): Slip[] {
  const last = cells.at(-1)!.row;
  const [first] = [...slips].sort((a, b) => a.first - b.first);
  return first!.last < last ? [{ by: first!.by, first: first!.last + 1, last }] : [];
}

/** The columns of the page of which one moved past the other, and the first row of which that is known. */
interface Moved {
  readonly from: number;
  readonly columns: ReadonlySet<number>;
}

/** Whether the values moved or the labels did, nobody can say: what stands in either column is in doubt. */
function movedBy(col: number, { asked, slips }: ValueColumn): Moved {
  const touched = [...asked].filter(([row]) => slips.some((slip) => isTouched(row, slip)));
  return {
    from: slips.reduce((least, { first, by }) => Math.min(least, first, first - by), Infinity),
    columns: new Set([col, ...touched.map(([, { anchor }]) => anchor.cell.col)]),
  };
}

/** The readings, those of slipped columns left unread: nobody can say which cell is theirs. */
export function withoutSlippedValues(
  readings: readonly Reading[],
  columns: ReadonlyMap<number, ValueColumn>,
  figures: readonly Reading[],
): readonly Reading[] {
  if (columns.size === 0) return readings;
  const ofYears = new Set(figures);
  const moved = [...columns].map(([col, column]) => movedBy(col, column));
  const isSlipped = (reading: Reading) => {
    const { cell, label, value, why } = reading;
    // Targets, the figures of years and persons' answers stand in several columns.
    const isPairs = Array.isArray(value) && Array.isArray(value[0]);
    const isWide = isPairs || ofYears.has(reading) || why?.relation === "table";
    return moved.some(
      ({ from, columns: own }) =>
        Math.max(cell.row, label.cell.row) >= from &&
        (isWide || own.has(cell.col) || own.has(label.cell.col)),
    );
  };
  return readings.map((reading) => (isSlipped(reading) ? nobodys(reading) : reading));
}
