import type { Area } from "../sheet/snapshot";
import { areaOf } from "./sheetList";
import { blocksOf } from "./blocks";
import type { Question } from "./questions";

/**
 * Excel lists at most 512 merged areas at a time and only those that begin in the area asked for.
 * A merged area has two cells or more, so 1,024 cells never hold too many.
 */
const mergeCells = 1_024;
const mergeWeight = 300;

export function mergeQuestions(sheetId: string, area: Area, take: (merges: Area[]) => void): Question[] {
  return blocksOf(area, mergeCells).map((block) => ({
    sheetId,
    area: block,
    weight: mergeWeight,
    ask(range) {
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return () => take(merged.isNullObject ? [] : merged.areas.items.map(areaOf));
    },
  }));
}

/** Numbers of the hidden rows of an area. */
export function hiddenRowsQuestion(sheetId: string, area: Area, take: (rows: number[]) => void): Question {
  return {
    sheetId,
    area: { ...area, right: area.left },
    weight: area.bottom - area.top + 1,
    ask(range, asked) {
      const rows = range.getRowProperties({ rowHidden: true });
      return () => take(rows.value.flatMap((row, r) => (row.rowHidden ? [asked.top + r] : [])));
    },
  };
}

/** Numbers of the hidden columns of an area. */
export function hiddenColumnsQuestion(
  sheetId: string,
  area: Area,
  take: (columns: number[]) => void,
): Question {
  return {
    sheetId,
    area: { ...area, bottom: area.top },
    weight: area.right - area.left + 1,
    ask(range, asked) {
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => take(columns.value.flatMap((column, c) => (column.columnHidden ? [asked.left + c] : [])));
    },
  };
}
