import type { Area } from "./area";
import { cellArea, contains, intersection, parseAddress, sameArea } from "./area";
import { numberFormat, type CellValue, type HostCell } from "./cell";
import { readEntry } from "./entry";
import { patchedStyle } from "./style";
import { HostRefusal, type HostWorkbook } from "./workbook";
import type { HostSheet } from "./sheet";

/** Refuses to change cells of a protected sheet unless they are unlocked [doc]. */
export function refuseProtected(sheet: HostSheet, area: Area): void {
  if (!sheet.protection) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      if (sheet.cell(row, col).style?.protection?.locked !== false) {
        throw new HostRefusal("AccessDenied", "You cannot perform the requested operation.");
      }
    }
  }
}

/** The record that a cell becomes when `input` is entered; formats of the cell stay. */
export function enteredCell(cell: HostCell, input: CellValue): HostCell {
  const entry = typeof input === "string" ? readEntry(input, numberFormat(cell)) : { value: input };
  const taken = numberFormat(cell) === "General" ? entry.numberFormat : undefined;
  const style = taken ? patchedStyle(cell.style, { numFmt: taken }) : cell.style;
  const { hyperlink, comment, checkbox } = cell;
  return {
    value: entry.value,
    ...(entry.formula === undefined ? {} : { formula: entry.formula }),
    ...(entry.error ? { error: true } : {}),
    ...(entry.quoted ? { quoted: true } : {}),
    ...(style ? { style } : {}),
    ...(hyperlink ? { hyperlink } : {}),
    ...(comment ? { comment } : {}),
    ...(checkbox && typeof entry.value === "boolean" ? { checkbox } : {}),
  };
}

/** Excel refuses to change a part of an array formula [doc]. */
function refuseArrayPart(sheet: HostSheet, area: Area): void {
  for (const { row, col, cell } of sheet.cellsIn(area)) {
    const array = cell.arrayArea ? parseAddress(cell.arrayArea) : null;
    if (array && !cell.dynamic && !sameArea(array, cellArea(row, col)) && !coversArray(area, array)) {
      throw new HostRefusal("InvalidOperation", "You can't change part of an array.");
    }
  }
}

function coversArray(area: Area, array: Area): boolean {
  return contains(area, array.top, array.left) && contains(area, array.bottom, array.right);
}

/**
 * Enters values into an area as typing them would: row by row, one array for each row; undefined leaves a cell as it is.
 * Cells of a merged area other than its first stay blank [doc]. One "cells" event is told for the whole area.
 */
export function enterValues(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  valueAt: (row: number, col: number) => CellValue | undefined,
): void {
  refuseProtected(sheet, area);
  refuseArrayPart(sheet, area);
  const before = sheet.cell(area.top, area.left).value;
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      const input = valueAt(row, col);
      if (input === undefined || isCovered(merges, row, col)) continue;
      sheet.put(row, col, enteredCell(sheet.cell(row, col), input));
    }
  }
  const single = sameArea(area, cellArea(area.top, area.left));
  const after = sheet.cell(area.top, area.left).value;
  workbook.tell({ kind: "cells", sheet, area, change: "RangeEdited", ...(single ? { before, after } : {}) });
}

function isCovered(merges: readonly Area[], row: number, col: number): boolean {
  return merges.some((merge) => contains(merge, row, col) && (merge.top !== row || merge.left !== col));
}

/** One cell, as typed by the user: conversions, formulas, protection. */
export function enterCell(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  col: number,
  input: string,
): void {
  const first = sheet.mergeAt(row, col) ?? cellArea(row, col);
  enterValues(workbook, sheet, cellArea(first.top, first.left), () => input);
}

/** What Range.clear takes away; "contents" keeps formats, "all" also splits merged cells [doc]. */
export function clearArea(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  what: "all" | "contents" | "formats" | "hyperlinks",
): void {
  refuseProtected(sheet, area);
  refuseArrayPart(sheet, area);
  for (const { row, col, cell } of [...sheet.cellsIn(area)]) {
    const content = what === "all" || what === "contents";
    const format = what === "all" || what === "formats";
    const { style, hyperlink, ...rest } = cell;
    const kept: HostCell = content ? { value: null } : rest;
    sheet.put(row, col, {
      ...kept,
      ...(cell.comment ? { comment: cell.comment } : {}),
      ...(format || !style ? {} : { style }),
      ...(!hyperlink || what !== "formats" ? {} : { hyperlink }),
    });
  }
  if (what === "all" || what === "formats") {
    sheet.merges = sheet.merges.filter((m) => !coversArray(area, m));
  }
  if (what === "formats") workbook.tell({ kind: "format", sheet, area });
  else workbook.tell({ kind: "cells", sheet, area, change: "RangeEdited" });
}
