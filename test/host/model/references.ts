import type { Area } from "./area";
import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseAddress } from "./area";
import type { HostCell } from "./cell";
import type { Shift } from "./events";
import { mapReferences, type Corner, type Reference } from "./formula";
import { shiftedArea } from "./structure";
import type { HostSheet } from "./sheet";
import type { HostWorkbook } from "./workbook";

type Change = (reference: Reference, home: string | null) => Reference | null;

function sameSheet(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}

/** Rewrites all formulas and names. A formula that lost a reference shows #REF! from then on [doc]. */
function rewriteAll(workbook: HostWorkbook, change: Change): void {
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [col, cell] of line) {
        if (cell.formula !== undefined)
          sheet.put(row, col, rewritten(cell, cell.formula, sheet.name, change));
      }
    }
  }
  workbook.names = workbook.names.map((name) => ({
    ...name,
    range: mapReferences(name.range, (reference) => change(reference, null)),
  }));
}

function rewritten(cell: HostCell, old: string, home: string, change: Change): HostCell {
  const formula = mapReferences(old, (reference) => change(reference, home));
  if (formula === old) return cell;
  const broken = formula.includes("#REF!") && !old.includes("#REF!");
  return broken ? { ...cell, formula, value: "#REF!", error: true } : { ...cell, formula };
}

/** References follow a sheet to its new name. */
export function renameReferences(workbook: HostWorkbook, before: string, after: string): void {
  rewriteAll(workbook, (reference) =>
    sameSheet(reference.sheet, before) ? { ...reference, sheet: after } : reference,
  );
  workbook.names = workbook.names.map((name) => (name.scope === before ? { ...name, scope: after } : name));
}

/** References to a deleted sheet are lost, and so are the names that belonged to it. */
export function breakReferences(workbook: HostWorkbook, deleted: string): void {
  workbook.names = workbook.names.filter((name) => name.scope !== deleted);
  rewriteAll(workbook, (reference) => (sameSheet(reference.sheet, deleted) ? null : reference));
}

function areaOf({ from, to }: Reference): Area {
  const end = to ?? from;
  return {
    top: Math.min(from.row ?? 0, end.row ?? 0),
    left: Math.min(from.col ?? 0, end.col ?? 0),
    bottom: from.row === undefined ? MAX_ROWS - 1 : Math.max(from.row, end.row!),
    right: from.col === undefined ? MAX_COLUMNS - 1 : Math.max(from.col, end.col!),
  };
}

function placed(corner: Corner, row: number, col: number): Corner {
  return {
    ...corner,
    ...(corner.row === undefined ? {} : { row }),
    ...(corner.col === undefined ? {} : { col }),
  };
}

/** References, print areas, validations and conditional formats follow cells that were moved. */
export function shiftReferences(workbook: HostWorkbook, sheet: HostSheet, at: Area, shift: Shift): void {
  rewriteAll(workbook, (reference, home) => {
    if (!sameSheet(reference.sheet ?? home, sheet.name)) return reference;
    const area = shiftedArea(areaOf(reference), shift, at);
    if (!area) return null;
    const from = placed(reference.from, area.top, area.left);
    return { ...reference, from, to: reference.to && placed(reference.to, area.bottom, area.right) };
  });
  const moved = (text: string): string => shiftedList(text, shift, at);
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...(printArea ? { printArea: moved(printArea) || undefined } : {}),
    ...(printTitlesRow ? { printTitlesRow: moved(printTitlesRow) || undefined } : {}),
    ...(printTitlesColumn ? { printTitlesColumn: moved(printTitlesColumn) || undefined } : {}),
  };
  const filter = sheet.autoFilter && moved(sheet.autoFilter.range);
  sheet.autoFilter = filter ? { ...sheet.autoFilter!, range: filter } : undefined;
  const rules = <Rule extends { range: string }>(list: Rule[] | undefined) =>
    list?.map((rule) => ({ ...rule, range: moved(rule.range) })).filter((rule) => rule.range !== "");
  sheet.kept = {
    ...sheet.kept,
    dataValidations: rules(sheet.kept.dataValidations),
    conditionalRules: rules(sheet.kept.conditionalRules),
  };
}

/** "$A$1:$D$9" or "A1:A5 C1:C5": what is left of each area after the move. */
function shiftedList(text: string, shift: Shift, at: Area): string {
  const separator = text.includes(",") ? "," : " ";
  const moved = text.split(/[ ,]+/).flatMap((part) => {
    const area = parseAddress(part);
    const left = area && shiftedArea(area, shift, at);
    if (!left) return area ? [] : [part];
    const plain = areaAddress(left);
    return [part.includes("$") ? plain.replace(/([A-Z]+|\d+)/g, "$$$1") : plain];
  });
  return moved.join(separator);
}
