import { columnCount, rowCount, type Area } from "../../model/area";
import { enterValues } from "../../model/edit";
import { translateFormula } from "../../model/formula";
import { mergeArea } from "../../model/shape";
import type { HostCell } from "../../model/cell";
import type { HostSheet } from "../../model/sheet";
import type { HostWorkbook } from "../../model/workbook";

interface Place {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** The source repeated over the target; a target smaller than the source grows to its size [doc]. */
export function copyInto(
  workbook: HostWorkbook,
  source: Place,
  target: Place,
  kind: "All" | "Formulas" | "Values" | "Formats",
): void {
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const area = {
    ...target.area,
    bottom: Math.max(target.area.bottom, target.area.top + rows - 1),
    right: Math.max(target.area.right, target.area.left + columns - 1),
  };
  const cells = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => source.sheet.cell(source.area.top + i, source.area.left + j)),
  );
  const from = (row: number, col: number) => {
    const [i, j] = [(row - area.top) % rows, (col - area.left) % columns];
    return { cell: cells[i]![j]!, rows: row - source.area.top - i, columns: col - source.area.left - j };
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      const { cell, rows: down, columns: right } = from(row, col);
      target.sheet.put(row, col, copied(cell, target.sheet.cell(row, col), kind, down, right));
    }
  }
  if (kind === "All" || kind === "Formats") copyMerges(workbook, source, target);
  enterValues(workbook, target.sheet, area, () => undefined);
}

function copied(cell: HostCell, old: HostCell, kind: string, rows: number, columns: number): HostCell {
  const { style, formula, arrayArea: _array, dynamic: _dynamic, ...content } = cell;
  const { style: _old, ...rest } = old;
  const moved = formula === undefined ? {} : { formula: translateFormula(formula, rows, columns) };
  if (kind === "Formats") return { ...rest, ...(style ? { style } : {}) };
  if (kind === "Values") return { ...content, ...(old.style ? { style: old.style } : {}) };
  const kept = kind === "All" ? style : old.style;
  return { ...content, ...moved, ...(kept ? { style: kept } : {}) };
}

function copyMerges(workbook: HostWorkbook, source: Place, target: Place): void {
  const [down, right] = [target.area.top - source.area.top, target.area.left - source.area.left];
  for (const merge of [...source.sheet.merges]) {
    const inside =
      merge.top >= source.area.top &&
      merge.left >= source.area.left &&
      merge.bottom <= source.area.bottom &&
      merge.right <= source.area.right;
    if (!inside) continue;
    mergeArea(workbook, target.sheet, {
      top: merge.top + down,
      left: merge.left + right,
      bottom: merge.bottom + down,
      right: merge.right + right,
    });
  }
}
