import type { Edition } from "../../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { statisticsTitle, statisticsTotal } from "../own/ownSheets";
import { statisticsColumns } from "../figures/statisticsColumns";

/** What a city's 统计 says of all its projects, by the column's title. */
export type StatedFigures = Readonly<Record<string, number>>;

function totalsIn({ cells }: SheetSnapshot, edition: Edition): StatedFigures | null {
  const titled = cells.some(({ row, col, value }) => row === 0 && col === 0 && value === statisticsTitle);
  const total = cells.find(({ col, value }) => col === 0 && value === statisticsTotal);
  if (!titled || !total) return null;
  const stated: Record<string, number> = {};
  for (const { title } of statisticsColumns(edition)) {
    const header = cells.find(({ value }) => value === title);
    const cell = cells.find(({ row, col }) => row === total.row && col === header?.col);
    if (typeof cell?.value === "number") stated[title] = cell.value;
  }
  return stated;
}

/** The totals that stand in a city's 统计; null where it has none. */
export function statedFigures({ sheets }: WorkbookSnapshot, edition: Edition): StatedFigures | null {
  for (const sheet of sheets) {
    const stated = totalsIn(sheet, edition);
    if (stated) return stated;
  }
  return null;
}
