import type { Area } from "../sheet/snapshot";
import { isTemporary } from "../sheet/temporary";
import { command } from "./request";

/** What is known of a sheet from the first look. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** How far a sheet reaches. */
export interface Extent {
  /** Where values stand; null for an empty sheet. */
  readonly used: Area | null;
  /** From A1 to where values or formats end: merged cells may lie beyond the last value. */
  readonly merging: Area | null;
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
}

/** One sheet of the open workbook before its cells are read. */
export interface SheetEntry extends SheetName, Extent {}

/** How far beyond the last value merged cells are looked for: a styled but empty sheet may have a million rows. */
const margin = { rows: 40, columns: 20 };
const extent = "rowIndex,columnIndex,rowCount,columnCount";

export interface SheetNames {
  readonly workbook: string;
  readonly readOnly: boolean;
  /** All sheets in their order. */
  readonly names: readonly SheetName[];
}

export interface SheetList extends SheetNames {
  /** Those of them that are to be read. */
  readonly sheets: readonly SheetEntry[];
}

/** Names and visibility of all sheets, and the used areas of those `wanted`, in two requests. */
export function listSheets(wanted: (sheet: SheetName) => boolean = () => true): Promise<SheetList> {
  return command(async (workbook, sync) => {
    const namesNow = askNames(workbook);
    await sync();
    const list = namesNow();
    const found = list.names
      .filter(wanted)
      .map((name) => ({ name, extentNow: askExtent(workbook.worksheets.getItem(name.id)) }));
    await sync();
    return { ...list, sheets: found.map(({ name, extentNow }) => ({ ...name, ...extentNow() })) };
  });
}

/** Asks for all sheets; the function returned gives them, once the answer is there. */
export function askNames(workbook: Excel.Workbook): () => SheetNames {
  workbook.load("name,readOnly");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  return () => {
    const listed = workbook.worksheets.items.filter(({ name }) => !isTemporary(name));
    const names = listed.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" }));
    return { workbook: workbook.name, readOnly: workbook.readOnly, names };
  };
}

/** Asks how far a sheet reaches; the function returned says it, once the answer is there. */
export function askExtent(sheet: Excel.Worksheet): () => Extent {
  const values = sheet.getUsedRangeOrNullObject(true);
  const styled = sheet.getUsedRangeOrNullObject(false);
  values.load(`${extent},rowHidden,columnHidden`);
  styled.load(extent);
  return () => {
    const used = values.isNullObject ? null : areaOf(values);
    return {
      used,
      merging: used && mergingArea(used, styled.isNullObject ? used : areaOf(styled)),
      // null says that some are hidden and some are not
      someRowsHidden: used !== null && values.rowHidden !== false,
      someColumnsHidden: used !== null && values.columnHidden !== false,
    };
  };
}

export function areaOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** From A1 over the values to where formats end, yet not far beyond the last value. */
export function mergingArea(used: Area, styled: Area): Area {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(used.bottom, Math.min(styled.bottom, used.bottom + margin.rows)),
    right: Math.max(used.right, Math.min(styled.right, used.right + margin.columns)),
  };
}
