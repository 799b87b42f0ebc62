import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import { textsThat } from "./facts";
import { gridOf, type Grid } from "./grid";

/** Longer texts head no column. */
const longest = 12;
const totals = new Set(["合计", "总计", "共计", "累计", "总额", "合计金额", "总投资", "投资合计", "总和"]);
const mayEnd = "计额资和）)";
const totalsIn = textsThat(
  (text) =>
    text.length <= longest &&
    mayEnd.includes(text.charAt(text.length - 1)) &&
    /^\s*(?:合|总|共|累|投)/.test(text),
);

/** Fewer years are no table of them. */
const fewestYears = 2;

/** A row that asks for one amount, with its shares under the years and all of it under the total. */
interface Row {
  readonly label: SnapshotCell;
  readonly shares: readonly SnapshotCell[];
  readonly total: number;
}

/** Such rows below a head of years and a total, up to another label in their columns. */
function rowsBelow(total: SnapshotCell, grid: Grid, roleOf: RoleOf): Row[] {
  const years = grid.row(total.row).filter((cell) => cell !== total && yearHeading(cell) !== null);
  if (years.length < fewestYears) return [];
  const columns = new Set(years.map(({ col }) => col));
  const first = years.reduce((least, { col }) => Math.min(least, col), total.col);
  const found: Row[] = [];
  for (const row of grid.rows) {
    if (row <= total.row) continue;
    const cells = grid.row(row);
    if (cells.some((cell) => cell.col >= first && roleOf(cell).label !== null)) break;
    const label = cells[0]!;
    const hit = roleOf(label).label?.hits[0];
    if (hit?.field.type !== "amount" || hit.field.row !== undefined || !grid.at(row, total.col)) continue;
    found.push({ label, shares: cells.filter(({ col }) => columns.has(col)), total: total.col });
  }
  return found;
}

/** The label's area up to the total behind the years. */
function areaOf({ label, shares, total }: Row, grid: Grid): Area {
  const own = grid.area(label);
  const isBehind = shares.every(({ col }) => col < total);
  return isBehind ? { ...own, right: Math.max(own.right, total - 1) } : own;
}

/**
 * 项目总投资 | 272 | 680 | 408 | 1360 under 2018年 | 2019年 | 2020年 | 合计: what is asked once is asked of all years together, and
 * the years' shares are none of its answers. The figures of the financial table stay.
 */
export function withTotalsOfYears(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const found = totalsIn(sheet.cells).filter((cell) => totals.has(keyOfCell(cell).base));
  if (found.length === 0) return sheet;
  const grid = gridOf(sheet);
  const rows = found.flatMap((total) => rowsBelow(total, grid, roleOf));
  if (rows.length === 0) return sheet;
  const gone = new Set(rows.flatMap(({ shares }) => shares));
  const areas = rows.map((row) => areaOf(row, grid));
  const isOwn = ({ top, left }: Area) => areas.some((area) => area.top === top && area.left === left);
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => !gone.has(cell)),
    merges: [...sheet.merges.filter((area) => !isOwn(area)), ...areas],
  };
}
