import { isFormulaLike } from "../../sheet/formulaLike";
import type { PlanCell, PlanStyle, SheetPlan } from "../../sheet/plan";

interface Alike {
  readonly style: PlanStyle;
  readonly cells: { readonly row: number; readonly col: number; readonly value: null }[];
}

const defaults = { font: "宋体", size: 11 };

/** The cells of a plan by their looks; those that a merged area covers look like its first. */
export function stylesOf({ rows, merges = [] }: SheetPlan): ReadonlyMap<string, Alike> {
  const found = new Map<string, Alike>();
  const add = (style: PlanStyle, row: number, col: number): void => {
    const key = JSON.stringify(style);
    if (!found.has(key)) found.set(key, { style, cells: [] });
    found.get(key)!.cells.push({ row, col, value: null });
  };
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, col) => {
      const style = cell && styleOf(cell);
      if (style) add(style, row, col);
    }),
  );
  for (const { top, left, bottom, right } of merges) {
    const first = rows[top]?.cells[left];
    const style = first && styleOf(first);
    for (let row = top; style && row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) if (!rows[row]?.cells[col]) add(style, row, col);
  }
  return found;
}

/** A text was entered into a cell of the text format; only one that looks like a formula keeps it. */
function styleOf({ value, style }: PlanCell): PlanStyle | null {
  const isText = typeof value === "string" && value !== "";
  const numberFormat = style?.numberFormat ?? (isText ? (isFormulaLike(value) ? "@" : "General") : undefined);
  if (!style && !numberFormat) return null;
  return { ...style, ...(numberFormat ? { numberFormat } : {}) };
}

/** Adds to the batch under way. */
export function putStyle(range: Excel.Range, style: PlanStyle): void {
  const { format } = range;
  const { numberFormat, ...looks } = style;
  // one format for all cells of a range [doc]
  if (numberFormat) range.numberFormat = numberFormat as unknown as string[][];
  if (Object.keys(looks).length === 0) return;
  format.font.name = style.font ?? defaults.font;
  format.font.size = style.size ?? defaults.size;
  if (style.bold) format.font.bold = true;
  format.font.color = `#${style.color ?? "000000"}`;
  format.font.underline = "None";
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.align) format.horizontalAlignment = words[style.align];
  if (style.vertical) format.verticalAlignment = words[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.border)
    for (const side of sides) {
      const border = format.borders.getItem(side);
      border.style = "Continuous";
      border.weight = "Thin";
    }
}

const words = { left: "Left", center: "Center", right: "Right", top: "Top", bottom: "Bottom" } as const;
const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
