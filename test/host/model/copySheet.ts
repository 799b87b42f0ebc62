import type { HostSheet } from "./sheet";
import type { HostWorkbook } from "./workbook";

/** Fills `target` with all that `source` holds; tables get names that are free in the target's workbook. */
export function fillFrom(workbook: HostWorkbook, target: HostSheet, source: HostSheet): void {
  for (const [row, line] of source.cells) target.cells.set(row, new Map(line));
  target.visibility = source.visibility;
  target.merges = [...source.merges];
  for (const [col, def] of source.columns) target.columns.set(col, { ...def });
  for (const [row, def] of source.rows) target.rows.set(row, { ...def });
  target.defaultColumnWidth = source.defaultColumnWidth;
  target.defaultRowHeight = source.defaultRowHeight;
  target.frozen = { ...source.frozen };
  target.view = { ...source.view };
  target.pageSetup = { ...source.pageSetup };
  target.headerFooter = { ...source.headerFooter };
  target.autoFilter = source.autoFilter;
  target.protection = source.protection && { ...source.protection };
  target.kept = { ...source.kept, charts: source.kept.charts?.map((chart) => ({ ...chart })) };
  const taken = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map((t) => t.name.toLowerCase())));
  target.tables = source.tables.map((table, i) => {
    const name = freeTableName(table.name, taken);
    taken.add(name.toLowerCase());
    const id = `{${target.id.slice(1, 9)}-0002-0000-0000-${String(i + 1).padStart(12, "0")}}`;
    return { ...table, id, name };
  });
}

function freeTableName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n += 1) if (!taken.has(`${name}${n}`.toLowerCase())) return `${name}${n}`;
}

/** A copy named "name (2)" at a position [doc: Worksheet.copy]; it is not activated. */
export function copySheet(workbook: HostWorkbook, source: HostSheet, position: number): HostSheet {
  const copy = workbook.addSheet(workbook.freeName(source.name), position);
  fillFrom(workbook, copy, source);
  workbook.tell({ kind: "layout", sheet: copy });
  return copy;
}
