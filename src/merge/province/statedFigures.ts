import type { Edition } from "../../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { gridOf } from "../../sheet/grid";
import { findHeader } from "../../sheet/tableHeader";
import { statisticsTitle, statisticsTotal } from "../own/ownSheets";
import type { SummaryTable } from "../own/summaryTable";
import { statisticsColumns } from "../figures/statisticsColumns";

/** What a city's 统计 says of all its projects, by the column's title. */
export type StatedFigures = Readonly<Record<string, number>>;

function totalsIn(sheet: SheetSnapshot, edition: Edition): StatedFigures | null {
  const grid = gridOf(sheet);
  const total = grid.rows.find((row) => grid.textAt(row, 0) === statisticsTotal);
  if (grid.textAt(0, 0) !== statisticsTitle || total === undefined) return null;
  const titles = statisticsColumns(edition).map(({ title }) => title);
  const wanted = titles.map((title) => ({ id: title, labels: [title] }));
  const header = findHeader(grid, wanted, [], 1);
  const stated: Record<string, number> = {};
  for (const title of titles) {
    const value = grid.cellAt(total, header?.columns[title] ?? -1)?.value;
    if (typeof value === "number") stated[title] = value;
  }
  return stated;
}

/** 合计, as a table typed by hand ends: its count of projects and its sum of 总投资, where they stand there. */
export function statedInTable({ passed = [] }: SummaryTable): StatedFigures | null {
  const totals = passed.filter(({ text }) => /^(?:\d+\s+)?(?:合\s*计|总\s*计|共\s*计)/.test(text));
  const total = totals.at(-1);
  // of several the last is the whole table's only where it says so: each county may have its own 合计
  if (!total || (totals.length > 1 && !/^总/.test(total.text))) return null;
  const count = /(\d+)\s*[个项家户]/.exec(total.text)?.[1];
  const stated: Record<string, number> = {};
  if (count !== undefined) stated["项目数"] = Number(count);
  if (total.investment !== undefined) stated["总投资"] = total.investment;
  return Object.keys(stated).length > 0 ? stated : null;
}

/** The totals that stand in a city's 统计; null where it has none. */
export function statedFigures({ sheets }: WorkbookSnapshot, edition: Edition): StatedFigures | null {
  for (const sheet of sheets) {
    const stated = totalsIn(sheet, edition);
    if (stated) return stated;
  }
  return null;
}
