import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelAnchor } from "../claims/anchor";
import type { RoleOf } from "../labels/recognise";
import { fitOfLabel } from "../layout/candidates";
import { weights } from "../layout/weights";
import { inReadingOrder, type Grid } from "../page/grid";
import type { Turned } from "../page/turn";

const { fewestLabels, fewestProjects, leastLead } = weights.twoLines;

type Row = readonly SnapshotCell[];
/** The labels of a row by their columns. */
type Head = ReadonlyMap<number, LabelAnchor>;

/** The labels of a row that holds hardly anything else; 序号, 联系人 and 备注 beside them head columns too. */
function headIn(labels: readonly LabelAnchor[], row: number, grid: Grid, roleOf: RoleOf): Head | null {
  const own = labels.filter(({ inline }) => inline === null);
  if (own.length < fewestLabels) return null;
  const isHead = (cell: SnapshotCell): boolean => {
    const { label, heading, group, stranger } = roleOf(cell);
    return Boolean(label ?? heading ?? stranger) || group;
  };
  if (grid.row(row).filter((cell) => !isHead(cell)).length > 1) return null;
  return new Map(own.map((label) => [label.area.left, label]));
}

/** The heads of a list, one for each line of a project, and their rows. */
interface Heads {
  readonly rows: readonly number[];
  readonly heads: readonly Head[];
}

/** Heads below each other, each of which asks other things in the columns of the first. */
function headsOf(labels: readonly LabelAnchor[], grid: Grid, roleOf: RoleOf): Heads | null {
  const byRow = groupBy(labels, ({ cell }) => cell.row);
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const first = headIn(byRow.get(row)!, row, grid, roleOf);
    if (!first || [...first.values()].some(({ area }) => area.right > area.left)) continue;
    const found = { rows: [row], heads: [first] };
    for (let at = grid.rowAfter(row)[0]?.row; at !== undefined; at = grid.rowAfter(at)[0]?.row) {
      const next = headIn(byRow.get(at) ?? [], at, grid, roleOf);
      if (!next || [...next.keys()].filter((col) => first.has(col)).length < fewestLabels) break;
      found.rows.push(at);
      found.heads.push(next);
    }
    if (found.rows.length > 1) return found;
  }
  return null;
}

/** How well a row's cells answer a head. */
const fitTo = (cells: Row, head: Head): number =>
  cells.reduce((sum, cell) => {
    const label = head.get(cell.col);
    return label ? sum + fitOfLabel(label.label, cell) : sum;
  }, 0);

/** How much better rows answer the heads in turn than in any other turn, or the first head each; 0 where they hardly answer them. */
function leadOf(rows: readonly Row[], heads: readonly Head[]): number {
  const inTurn = (from: number) =>
    rows.reduce((sum, row, n) => sum + fitTo(row, heads[(n + from) % heads.length]!), 0);
  const own = inTurn(0);
  const others = heads.slice(1).map((_, n) => inTurn(n + 1));
  if (rows.length > 1) others.push(rows.reduce((sum, row) => sum + fitTo(row, heads[0]!), 0));
  return own >= leastLead ? others.reduce((lead, other) => Math.min(lead, own - other), own) : 0;
}

/**
 * The rows below the heads, project by project, as long as they answer the heads in turn; of a project only the first row
 * may be filled in. 一、市直 alone in its row stands between two projects.
 */
function projectsBelow({ rows: above, heads }: Heads, grid: Grid): number[][] {
  const rows = grid.rows.filter((row) => row > above.at(-1)!);
  const projects: number[][] = [];
  let n = 0;
  while (n < rows.length) {
    const own = rows.slice(n, n + heads.length);
    const cells = own.map((row) => grid.row(row));
    const [first] = cells;
    if (own.length === heads.length && leadOf(cells, heads) >= leastLead) {
      projects.push(own);
      n += own.length;
    } else if (first!.length === 1 || leadOf([first!], heads) >= leastLead) n++;
    else break;
  }
  return projects;
}

/**
 * A list in which each project takes several rows, under as many rows of heads: the sheet with the further heads and rows
 * behind the first ones, as a list of one row a project; null where it is none.
 */
export function inOneLine(
  sheet: SheetSnapshot,
  labels: readonly LabelAnchor[],
  grid: Grid,
  roleOf: RoleOf,
  isCounty: boolean,
): Turned | null {
  const found = headsOf(labels, grid, roleOf);
  if (!found) return null;
  const projects = projectsBelow(found, grid);
  if (projects.length < (isCounty ? 1 : fewestProjects)) return null;
  const lineOf = new Map<number, readonly [first: number, line: number]>();
  for (const rows of [found.rows, ...projects])
    for (let line = 1; line < rows.length; line++) lineOf.set(rows[line]!, [rows[0]!, line]);
  const width = grid.bounds.right + 1;
  const cells = sheet.cells
    .map((cell) => {
      const at = lineOf.get(cell.row);
      return at ? { ...cell, row: at[0], col: cell.col + at[1] * width } : cell;
    })
    .sort(inReadingOrder);
  const lines = new Map([found.rows, ...projects].map((rows) => [rows[0]!, rows]));
  const merges = sheet.merges.map((area) => {
    const at = area.top === area.bottom ? lineOf.get(area.top) : undefined;
    if (!at) return lines.has(area.top) ? { ...area, bottom: area.top } : area;
    const [row, line] = at;
    return { top: row, bottom: row, left: area.left + line * width, right: area.right + line * width };
  });
  return {
    sheet: { ...sheet, cells, merges },
    back: (cell) => {
      const line = Math.floor(cell.col / width);
      return line === 0
        ? cell
        : { ...cell, row: lines.get(cell.row)?.[line] ?? cell.row, col: cell.col - line * width };
    },
  };
}
