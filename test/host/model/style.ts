import type { AlignmentStyle, BorderStyle, CellProtection, CellStyle, FillStyle, FontStyle } from "hucre";
import type { Area } from "./area";
import { columnCount, intersection, rowCount } from "./area";
import { HostRefusal, type HostWorkbook } from "./workbook";
import type { HostSheet } from "./sheet";

/** Part of a style to lay over what a cell has; undefined inside font or alignment takes that part away. */
export interface StylePatch {
  font?: Partial<FontStyle>;
  fill?: FillStyle | null;
  border?: Partial<BorderStyle>;
  alignment?: Partial<AlignmentStyle>;
  numFmt?: string;
  protection?: CellProtection;
}

function without<T extends object>(record: T): T | undefined {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}

/** The style with the patch laid over it; undefined where nothing is left. */
export function patchedStyle(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
  const next: CellStyle = { ...style };
  if (patch.font) next.font = without({ ...style?.font, ...patch.font });
  if (patch.border) next.border = without({ ...style?.border, ...patch.border });
  if (patch.alignment) next.alignment = without({ ...style?.alignment, ...patch.alignment });
  if (patch.protection) next.protection = { ...style?.protection, ...patch.protection };
  if (patch.fill !== undefined) next.fill = patch.fill ?? undefined;
  if (patch.numFmt !== undefined) next.numFmt = patch.numFmt === "General" ? undefined : patch.numFmt;
  return without(next);
}

/** More styled cells than this at once are refused: the emulator has no row and column styles. */
const MOST_STYLED_CELLS = 400_000;

/** Lays a patch over every cell of an area; for whole rows and columns over the used part of the sheet. */
export function patchStyle(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  patch: (row: number, col: number) => StylePatch,
): void {
  const wide = rowCount(area) * columnCount(area) > MOST_STYLED_CELLS;
  const used = wide ? sheet.usedArea() : null; // every cell is looked at for it
  const target = wide ? used && intersection(area, used) : area;
  if (target && rowCount(target) * columnCount(target) > MOST_STYLED_CELLS) {
    throw new HostRefusal("NotImplemented", "The emulator does not style so many cells at once.");
  }
  if (target) {
    const made = new Map<CellStyle | undefined, Map<string, CellStyle | undefined>>();
    for (let row = target.top; row <= target.bottom; row += 1) {
      for (let col = target.left; col <= target.right; col += 1) {
        const cell = sheet.cell(row, col);
        const change = patch(row, col);
        const style = remembered(made, cell.style, change);
        if (style !== cell.style) sheet.put(row, col, { ...cell, style });
      }
    }
  }
  workbook.tell({ kind: "format", sheet, area });
}

/** Cells with the same style and patch share one record. */
function remembered(
  made: Map<CellStyle | undefined, Map<string, CellStyle | undefined>>,
  style: CellStyle | undefined,
  change: StylePatch,
): CellStyle | undefined {
  const key = JSON.stringify(change, (_, value) => (value === undefined ? "(none)" : value));
  const known = made.get(style) ?? new Map<string, CellStyle | undefined>();
  made.set(style, known);
  if (!known.has(key)) known.set(key, patchedStyle(style, change));
  return known.get(key);
}
