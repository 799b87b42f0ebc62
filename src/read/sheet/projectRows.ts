import { areOfOthers } from "../../match/alike";
import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { asksFor, type Anchors, type LabelAnchor } from "../claims/anchor";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { withRows } from "../page/rewritten";
import type { PlaceOnSheet } from "../page/turn";
import { squeeze } from "../values/text";
import { figureFits } from "./columnAnswers";
import { targetOf } from "./splitForms";

const {
  heads: fewestHeads,
  most: mostProjects,
  name: shortestName,
  typed: fewestTyped,
  others: fewestOthers,
  share: leastShare,
  beside: fewestBeside,
} = weights.projectRows;

const asksProject = asksFor("project.name");
const asksApplicant = asksFor("applicant.name");

/** What tells a list of the projects that are applied for from one of earlier projects. */
const asksOwn = [asksFor("project.category"), asksFor("project.serviceTypes")];

/** A row of a list that is one project's. */
interface Entry {
  readonly row: number;
  /** The name of its project, and its enterprise's where the list says that. */
  readonly names: readonly string[];
}

/** The heads of a list with a project a row: labels beside each other alone, one of them asking for the project's name. */
function isHead(labels: readonly LabelAnchor[], grid: Grid): boolean {
  if (labels.length < fewestHeads) return false;
  if (labels.some(({ inline, label }) => inline !== null || label.year !== null)) return false;
  if (labels.filter(asksProject).length !== 1 || !asksOwn.some((asks) => labels.some(asks))) return false;
  return labels.length >= grid.row(labels[0]!.cell.row).length * leastShare;
}

/** The rows right below the heads, as far as each names a project of its own. */
function entriesBelow(heads: readonly LabelAnchor[], grid: Grid, { printed }: Anchors): Entry[] {
  const project = heads.find(asksProject)!.cell;
  const applicant = heads.find(asksApplicant)?.cell;
  const textAt = (row: number, { col }: SnapshotCell) => {
    const cell = grid.at(row, col);
    return cell?.kind === "text" && !printed.has(cell) ? squeeze(cell.text) : "";
  };
  const entries: Entry[] = [];
  for (let row = project.row + 1; textAt(row, project).length >= shortestName; row++) {
    const fits = figureFits(heads, ({ cell }) => grid.at(row, cell.col));
    if (fits.length < fewestTyped || fits.some((fit) => fit <= 0)) return [];
    const names = [textAt(row, project), ...(applicant ? [textAt(row, applicant)] : [])];
    entries.push({ row, names: names.filter((name) => name !== "") });
  }
  return entries;
}

/** Rows of other tables on the sheet by the name that stands in them, merged over several rows or not. */
function rowsNaming(names: ReadonlySet<string>, grid: Grid, list: ReadonlySet<number>): Map<number, string> {
  const rows = new Map<number, string>();
  for (const cell of grid.sheet.cells) {
    if (cell.kind !== "text" || list.has(cell.row)) continue;
    const name = squeeze(cell.text);
    if (!names.has(name)) continue;
    const { bottom } = grid.area(cell);
    for (let row = cell.row; row <= bottom; row++) rows.set(row, name);
  }
  return rows;
}

/** Whether the sheet asks for more than the list, and not in a second line of its heads. */
function saysMore(labels: readonly LabelAnchor[], head: number, last: number): boolean {
  const others = labels.filter(({ cell }) => cell.row < head - 1 || cell.row > last);
  return new Set(others.map(targetOf)).size >= fewestOthers;
}

/** A row of heads with the row below it that is read. */
type Line = readonly [head: number, row: number];

/** The heads over a row of another table that names the project or its enterprise; null where it has none of its own. */
function headOver(
  row: number,
  byRow: ReadonlyMap<number, readonly LabelAnchor[]>,
  grid: Grid,
): number | null {
  for (let at = row - 1; at >= 0; at--) {
    const labels = byRow.get(at);
    if (!labels) continue;
    const isHead =
      labels.length >= fewestBeside &&
      labels.every(({ inline, label }) => inline === null && label.year === null) &&
      labels.length >= grid.row(at).length * leastShare;
    return isHead && !byRow.has(row) ? at : null;
  }
  return null;
}

/** A project's part of the sheet, and where its cells stand on the sheet. */
export interface ProjectRow {
  readonly sheet: SheetSnapshot;
  readonly onSheet: PlaceOnSheet;
}

/** The rows that are kept, with each head of a list and what stands below it beside each other under them. */
function withLines(
  sheet: SheetSnapshot,
  keeps: (row: number) => boolean,
  lines: readonly Line[],
  asking: ReadonlySet<SnapshotCell>,
  grid: Grid,
): ProjectRow {
  const inLine = new Set(lines.flat());
  const kept = withRows(sheet, (row) => keeps(row) && !inLine.has(row));
  const cells = [...kept.cells];
  const from = new Map<number, SnapshotCell>();
  let next = grid.bounds.bottom + 2;
  let col = grid.bounds.right + 2;
  for (const [head, row] of lines) {
    for (const label of grid.row(head)) {
      const value = grid.at(row, label.col);
      // 序号 asks for nothing.
      if (!value || !asking.has(label)) continue;
      cells.push({ ...label, row: next, col }, { ...value, row: next, col: col + 1 });
      from.set(next, value);
      next++;
    }
    // Two tables are no parts of one column.
    col += 3;
    next++;
  }
  return {
    sheet: { ...kept, cells },
    onSheet: (cell) => {
      const value = from.get(cell.row);
      return value ? { ...cell, row: value.row, col: value.col } : cell;
    },
  };
}

/**
 * Parts of a sheet on which the projects have a row each in a list, and what is said of their enterprise stands above or below
 * it, or in other tables that name the project or the enterprise again: each project is read with its own row, and with
 * all rows that name none of the others; none where there is no such list.
 */
export function projectRows(sheet: SheetSnapshot, anchors: Anchors, grid: Grid): ProjectRow[] {
  const asking = anchors.labels.filter(asksProject);
  const byRow = groupBy(anchors.labels, ({ cell }) => cell.row);
  for (const [row, labels] of byRow) {
    if (!isHead(labels, grid)) continue;
    const entries = entriesBelow(labels, grid, anchors);
    if (
      entries.length < 2 ||
      entries.length > mostProjects ||
      !areOfOthers(entries.map(({ names }) => names[0]!))
    )
      return [];
    // A form that asks for its project's name elsewhere has a list of others.
    const isElsewhere = asking.some(
      ({ cell, area, inline }) => cell.row !== row && (inline ?? grid.rightOf(cell.row, area.right)),
    );
    if (isElsewhere || !saysMore(anchors.labels, row, entries.at(-1)!.row)) return [];
    // 项目联系人 over a column is a heading where the next column's head stands beside it.
    const labelCells = new Set([...anchors.labels, ...anchors.headings].map(({ cell }) => cell));
    // 申报项目 alone above the list is its title.
    const titles = new Set(asking.flatMap(({ cell }) => (grid.row(cell.row).length === 1 ? [cell.row] : [])));
    const list = new Set(entries.map((entry) => entry.row));
    const named = rowsNaming(new Set(entries.flatMap(({ names }) => names)), grid, list);
    return entries.map((own) => {
      const isOwn = (at: number) => own.names.includes(named.get(at) ?? own.names[0]!);
      const keeps = (at: number) => (list.has(at) ? at === own.row : isOwn(at) && !titles.has(at));
      const lines: Line[] = [[row, own.row]];
      named.forEach((_, at) => {
        const head = isOwn(at) ? headOver(at, byRow, grid) : null;
        if (head !== null) lines.push([head, at]);
      });
      return withLines(sheet, keeps, lines, labelCells, grid);
    });
  }
  return [];
}
