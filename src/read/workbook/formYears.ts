import type { Edition } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { formTitle } from "./formTitle";

/** What a sheet says of the year of the form on it. */
export interface FormYears {
  /** The year in the form's title; null where no title names one. */
  readonly title: number | null;
  /** The editions whose financial years head its table, and no others do. */
  readonly columns: readonly Edition[];
}

const longestHead = 20;
const yearHead = /^\s*((?:19|20)\d{2})\s*$|(?:^|\D)((?:19|20)\d{2})\s*年度?末?(?!\s*\d)/;

/** 2018, 2018年, 2018年度, 总资产（2018年，万元）, as text or as a number; 2018年5月 is a day. */
function yearIn({ kind, text }: SnapshotCell): number | null {
  if ((kind !== "text" && kind !== "number") || text.length > longestHead) return null;
  if (!text.includes("20") && !text.includes("19")) return null;
  const found = yearHead.exec(text);
  return found ? Number(found[1] ?? found[2]) : null;
}

/** The years that stand in a line, three or more of them, wherever that is on the sheet. */
function yearsInLines({ cells }: SheetSnapshot): ReadonlySet<number>[] {
  const rows = new Map<string, Set<number>>();
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    const year = yearIn(cell);
    if (year === null) continue;
    for (const line of [`r${cell.row}`, `c${cell.col}`]) {
      const years = rows.get(line);
      if (years) years.add(year);
      else rows.set(line, new Set([year]));
    }
  }
  return [...rows.values()].filter(({ size }) => size > 2);
}

/** Looked up cheaply, before anything is read: the title's year, and the years over the financial columns. */
export function formYears(sheet: SheetSnapshot, editions: readonly Edition[]): FormYears {
  const titles = editions.map((edition) => formTitle(sheet, edition)?.year ?? null);
  const lines = yearsInLines(sheet);
  const columns = editions.filter(({ financeYears }) =>
    lines.some((years) => financeYears.every((year) => years.has(year))),
  );
  return { title: titles.find((year) => year !== null) ?? null, columns };
}
