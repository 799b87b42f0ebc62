import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelAnchor } from "../claims/anchor";
import { fitOfLabel } from "../layout/candidates";
import { weights } from "../layout/weights";
import { inReadingOrder, type Grid } from "../page/grid";
import type { Turned } from "../page/turn";

const { fewestLabels, fewestProjects, leastLead } = weights.twoLines;

type Row = readonly SnapshotCell[];
/** The labels of a row by their columns. */
type Head = ReadonlyMap<number, LabelAnchor>;

/** The labels of a row that holds hardly anything else. */
function headIn(labels: readonly LabelAnchor[], row: number, grid: Grid): Head | null {
  const own = labels.filter(({ inline }) => inline === null);
  if (own.length < fewestLabels || grid.row(row).length > own.length + 1) return null;
  return new Map(own.map((label) => [label.area.left, label]));
}

/** Two heads below each other, of which the second one asks other things in the same columns. */
function headsOf(
  labels: readonly LabelAnchor[],
  grid: Grid,
): { rows: [number, number]; heads: [Head, Head] } | null {
  const byRow = [...groupBy(labels, ({ cell }) => cell.row)].sort(([a], [b]) => a - b);
  for (let n = 1; n < byRow.length; n++) {
    const [above, below] = [byRow[n - 1]!, byRow[n]!];
    if (above[1].length < fewestLabels || below[1].length < fewestLabels) continue;
    if (grid.rowAfter(above[0])[0]!.row < below[0]) continue;
    const [one, two] = [headIn(above[1], above[0], grid), headIn(below[1], below[0], grid)];
    if (!one || !two) continue;
    const isMerged = [...one.values()].some(({ area }) => area.right > area.left);
    const shared = [...two.keys()].filter((col) => one.has(col)).length;
    if (!isMerged && shared >= fewestLabels) return { rows: [above[0], below[0]], heads: [one, two] };
  }
  return null;
}

/** How well a row's cells answer a head. */
const fitTo = (cells: Row, head: Head): number =>
  cells.reduce((sum, cell) => {
    const label = head.get(cell.col);
    return label ? sum + fitOfLabel(label.label, cell) : sum;
  }, 0);

/** The rows below the heads in twos, as long as the first of two answers the first head and the second one the second; a second one may be blank. */
function pairsBelow(last: number, [one, two]: readonly [Head, Head], grid: Grid): [number, number][] {
  const rows = grid.rows.filter((row) => row > last);
  const pairs: [number, number][] = [];
  let n = 0;
  while (n + 1 < rows.length) {
    const [first, second] = [grid.row(rows[n]!), grid.row(rows[n + 1]!)];
    const own = fitTo(first, one) + fitTo(second, two);
    const crossed = fitTo(first, two) + fitTo(second, one);
    const alike = fitTo(first, one) + fitTo(second, one);
    if (own >= leastLead && own - Math.max(crossed, alike) >= leastLead) {
      pairs.push([rows[n]!, rows[n + 1]!]);
      n += 2;
    } else if (fitTo(first, one) - fitTo(first, two) >= leastLead) n++;
    else break;
  }
  return pairs;
}

/**
 * A list in which each project takes two rows, under two rows of heads: the sheet with the second head and each second row
 * behind the first, as a list of one row a project; null where it is none.
 */
export function inOneLine(sheet: SheetSnapshot, labels: readonly LabelAnchor[], grid: Grid): Turned | null {
  const found = headsOf(labels, grid);
  if (!found) return null;
  const pairs = pairsBelow(found.rows[1], found.heads, grid);
  if (pairs.length < fewestProjects) return null;
  const upper = new Map([found.rows, ...pairs].map(([first, second]) => [second, first]));
  const width = grid.bounds.right + 1;
  const cells = sheet.cells
    .map((cell) => {
      const row = upper.get(cell.row);
      return row === undefined ? cell : { ...cell, row, col: cell.col + width };
    })
    .sort(inReadingOrder);
  const lower = new Map([...upper].map(([second, first]) => [first, second]));
  const merges = sheet.merges.map((area) => {
    const row = area.top === area.bottom ? upper.get(area.top) : undefined;
    if (row === undefined) return lower.has(area.top) ? { ...area, bottom: area.top } : area;
    return { top: row, bottom: row, left: area.left + width, right: area.right + width };
  });
  return {
    sheet: { ...sheet, cells, merges },
    back: (cell) =>
      cell.col < width ? cell : { ...cell, row: lower.get(cell.row) ?? cell.row, col: cell.col - width },
  };
}
