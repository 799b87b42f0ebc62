import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { isUnitWord } from "../values/units";
import type { ListHeader } from "./listHeader";
import type { PlacedLabel } from "../layout/placeLabels";

/** Where the value of a label stands, or would stand. */
export interface ValueSpot {
  /** The first cell with something in it; undefined where nothing was filled in. */
  readonly cell: SnapshotCell | undefined;
  /** That cell and those up to the next print, for values that stand in several cells. */
  readonly cells: readonly SnapshotCell[];
  /** Whether a header says where the values stand, so that other columns do not count. */
  readonly underHeader: boolean;
  /** The value's place when it is blank, 0-based. */
  readonly row: number;
  readonly col: number;
  /** A unit that stands in a cell of its own between label and value. */
  readonly unit: string;
}

/** An empty merged area right beside a label is the place of its value: what stands further right is a remark. */
function isBlankArea(grid: Grid, row: number, col: number): boolean {
  const area = grid.area({ row, col });
  return (area.right > area.left || area.bottom > area.top) && !grid.at(row, col);
}

/** Cells between a label and the next print to its right, row by row over the label's rows. */
export function cellsRightOf(label: PlacedLabel, grid: Grid, anchors: Anchors): SnapshotCell[][] {
  const { top, bottom, right } = label.anchor.area;
  const rows: SnapshotCell[][] = [];
  for (let row = top; row <= Math.min(bottom, top + 60); row++) {
    const cells: SnapshotCell[] = [];
    if (isBlankArea(grid, row, right + 1)) continue;
    for (
      let cell = grid.rightOf(row, right);
      cell && !anchors.printed.has(cell);
      cell = grid.rightOf(row, grid.area(cell).right)
    ) {
      cells.push(cell);
    }
    if (cells.length > 0) rows.push(cells);
  }
  return rows;
}

const onlyColon = (cell: SnapshotCell) => /^[\s:：]*$/.test(cell.text);

/** Cells of the value, without a colon or a unit in a cell of its own before it. */
function candidate(
  label: PlacedLabel,
  grid: Grid,
  anchors: Anchors,
): { cells: readonly SnapshotCell[]; unit: string } {
  const cells = (cellsRightOf(label, grid, anchors)[0] ?? []).filter((cell) => !onlyColon(cell));
  const [first] = cells;
  if (!first || first.kind !== "text" || !isUnitWord(first.text)) return { cells, unit: "" };
  return { cells: cells.slice(1), unit: first.text.trim() };
}

const wholeSheet = "";
const farMore = 2;

/**
 * The columns of values, by the column in which the labels end, on the whole sheet and in each section: where most of
 * them stand.
 */
class ValueColumns {
  private readonly counts = new Map<string, Map<number, number>>();

  private of(label: PlacedLabel, section = label.section): Map<number, number> {
    const key = `${section} ${label.anchor.area.right}`;
    let counts = this.counts.get(key);
    if (!counts) this.counts.set(key, (counts = new Map()));
    return counts;
  }

  add(label: PlacedLabel, col: number): void {
    for (const counts of [this.of(label), this.of(label, wholeSheet)])
      counts.set(col, (counts.get(col) ?? 0) + 1);
  }

  usual(label: PlacedLabel): { col: number; count: number } | null {
    const [best] = [...this.of(label)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return best ? { col: best[0], count: best[1] } : null;
  }

  /** Whether a nearer column, in use in the section too, has far more of the whole sheet's values than this one. */
  isBeyond(label: PlacedLabel, col: number): boolean {
    const counts = this.of(label, wholeSheet);
    const here = counts.get(col) ?? 0;
    const nearer = [...this.of(label)].filter(([other, count]) => other < col && count > 1);
    return nearer.some(([other]) => counts.get(other)! >= farMore * here);
  }

  count(label: PlacedLabel, col: number): number {
    return this.of(label).get(col) ?? 0;
  }
}

/** A value that does not touch its label is another column's (a remark), unless that is where the values stand. */
function isTooFar(label: PlacedLabel, col: number, columns: ValueColumns): boolean {
  const gap = col - label.anchor.area.right - 1;
  if (gap === 0) return false;
  const usual = columns.usual(label);
  if (usual && usual.col < col && usual.count > columns.count(label, col)) return true;
  if (columns.isBeyond(label, col)) return true;
  return gap > 3 && columns.count(label, col) < 2;
}

function underHeader(label: PlacedLabel, header: ListHeader, grid: Grid, anchors: Anchors): ValueSpot {
  const { row } = label.anchor.cell;
  const found = grid.rightOf(row, header.valueFrom - 1);
  const own = found && found.col <= header.valueTo && !anchors.printed.has(found) ? found : undefined;
  const inside = own ?? (header.earlierCol === null ? undefined : grid.at(row, header.earlierCol));
  const unit = header.unitCol === null ? undefined : grid.at(row, header.unitCol);
  return {
    cell: inside,
    cells: inside ? [inside] : [],
    underHeader: true,
    row,
    col: header.valueFrom,
    unit: unit?.text.trim() ?? "",
  };
}

/** What stands alone in the row below a label that is alone in its row. */
function aloneBelow(label: PlacedLabel, grid: Grid, anchors: Anchors): SnapshotCell | undefined {
  if (label.anchor.inline || grid.row(label.anchor.cell.row).length > 1) return undefined;
  const [cell, other] = grid.row(label.anchor.area.bottom + 1);
  const isValue = cell && !other && !anchors.printed.has(cell) && !/^\s*注/.test(cell.text);
  return isValue && cell.col >= label.anchor.area.left ? cell : undefined;
}

/** So many values below their labels, and more than beside them, are how the whole form is laid out. */
const fewestBelow = 8;

/** 总体目标 alone in its row, and its text alone in the row below; so for every label where the form is laid out so. */
function textBelow(
  label: PlacedLabel,
  stacked: boolean,
  grid: Grid,
  anchors: Anchors,
): SnapshotCell | undefined {
  const cell = aloneBelow(label, grid, anchors);
  const mayBe = stacked || (label.hits[0]!.field.type === "longText" && cell?.kind === "text");
  return mayBe ? cell : undefined;
}

/** Finds the value of every label whose value stands to its right. */
export function valueSpots(
  labels: readonly PlacedLabel[],
  grid: Grid,
  anchors: Anchors,
  headers: readonly ListHeader[],
): Map<PlacedLabel, ValueSpot> {
  const columns = new ValueColumns();
  const candidates = labels.map((label) => {
    const found = candidate(label, grid, anchors);
    if (found.cells[0]) columns.add(label, found.cells[0].col);
    return { label, ...found };
  });
  const below = labels.filter((label) => aloneBelow(label, grid, anchors)).length;
  const beside = candidates.filter(({ cells }) => cells.length > 0).length;
  const stacked = below >= fewestBelow && below > beside;
  const spots = new Map<PlacedLabel, ValueSpot>();
  for (const { label, cells, unit } of candidates) {
    const { row, col } = label.anchor.cell;
    const [cell] = cells;
    const header = headers.findLast((each) => each.row < row && each.labelCol === col);
    if (header) {
      spots.set(label, underHeader(label, header, grid, anchors));
      continue;
    }
    const right = cell && !isTooFar(label, cell.col, columns) ? cell : undefined;
    const taken = right ?? textBelow(label, stacked, grid, anchors);
    spots.set(label, {
      cell: taken,
      cells: right ? cells : taken ? [taken] : [],
      underHeader: false,
      row: taken?.row ?? row,
      col: taken?.col ?? columns.usual(label)?.col ?? label.anchor.area.right + 1,
      unit,
    });
  }
  return spots;
}
