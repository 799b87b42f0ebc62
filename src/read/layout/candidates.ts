import type { Field } from "../../form/edition";
import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { joined } from "../values/joined";
import { readPeriod } from "../values/period";
import { fitOf } from "./fit";
import type { PlacedLabel } from "./placeLabels";
import { directions, viewOf, type Direction, type View } from "./view";

/** A place that may hold a label's value: where it stands from the label, and how well what is there answers. */
export interface Candidate {
  readonly direction: Direction;
  /** How many columns (rows, above and below) behind the label's edge. */
  readonly offset: number;
  readonly area: Area;
  /** undefined where nothing was filled in. */
  readonly cell: SnapshotCell | undefined;
  readonly fit: number;
  /** Whether the answer goes on in the next cells. */
  readonly spread: boolean;
}

/** How far a value may stand from its label. */
const reach: Readonly<Record<Direction, number>> = { right: 14, left: 14, below: 3, above: 2 };
/** Rows of a label that are searched for its value. */
const tallest = 8;
const longestPeriod = 60;
/** Types whose values people write over several cells. */
const overCells = new Set<Field["type"]>(["code", "phone", "mobile", "month", "day", "monthOrDay"]);
/** 起 | 2018年6月 */
const beginsPeriod = /^[\s自从]*(?:起|开始)/;

/** How well a cell answers a label: as a period where it asks for both its ends, else as the likeliest of its fields. */
export function fitOfLabel({ hits }: PlacedLabel, cell: SnapshotCell): number {
  let best = -Infinity;
  for (const { field } of hits) best = Math.max(best, fitOf(field, cell));
  if (hits.length < 2 || best > 0 || cell.kind !== "text" || cell.text.length > longestPeriod) return best;
  return readPeriod([cell]).start.state === "value" ? 1.8 : best;
}

/** 0431 | - | 81111111, 起 | 2018年6月: how well an answer fits that stands in several cells from one on. */
function fitOverCells(
  { hits }: PlacedLabel,
  first: SnapshotCell,
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
): number {
  const { type } = hits[0]!.field;
  if (first.text.trim().length > 6 || !overCells.has(type)) return -Infinity;
  if (hits.length > 1) return beginsPeriod.test(first.text) ? 1.5 : -Infinity;
  const cells: SnapshotCell[] = [];
  for (
    let cell: SnapshotCell | undefined = first;
    cell && !printed.has(cell);
    cell = grid.rightOf(cell.row, grid.area(cell).right)
  )
    cells.push(cell);
  return joined(type, cells) ? 2.4 : -Infinity;
}

/** The region beside a label at an offset: the first filled one of its rows, else an empty one; null where none begins there. */
function regionAt(view: View, { top, bottom, right }: Area, offset: number) {
  let empty: ReturnType<View["at"]> | null = null;
  for (let row = top; row <= Math.min(bottom, top + tallest); row++) {
    const region = view.at(row, right + offset);
    if (region.area.left !== right + offset || region.area.top < top) continue;
    if (region.cell) return region;
    empty ??= region;
  }
  return empty;
}

/** Places in one direction, the nearest first, up to the next print. */
function inDirection(
  label: PlacedLabel,
  view: View,
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
  bounds: Area,
): Candidate[] {
  const found: Candidate[] = [];
  const edge = view.area(label.anchor.area);
  const last = Math.min(reach[view.direction], view.area(bounds).right - edge.right);
  for (let offset = 1; offset <= last; offset++) {
    const region = regionAt(view, edge, offset);
    if (!region) continue;
    const { cell } = region;
    if (cell && printed.has(cell)) break;
    const alone = cell ? fitOfLabel(label, cell) : 0;
    const over = cell && offset === 1 ? fitOverCells(label, cell, grid, printed) : -Infinity;
    const fit = Math.max(alone, over);
    found.push({ direction: view.direction, offset, area: region.onPage, cell, fit, spread: over > alone });
  }
  return found;
}

/** Every place that may hold a label's value, in all directions. */
export function candidatesOf(
  labels: readonly PlacedLabel[],
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
  ways: readonly Direction[] = directions,
): Map<PlacedLabel, Candidate[]> {
  const views = ways.map((direction) => viewOf(grid, direction));
  const { bounds } = grid;
  return new Map(
    labels.map((label) => [label, views.flatMap((view) => inDirection(label, view, grid, printed, bounds))]),
  );
}
