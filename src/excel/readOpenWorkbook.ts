import type { Area, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../sheet/snapshot";
import { hiddenColumnsQuestion, hiddenRowsQuestion, mergeQuestions } from "./layout";
import { countsFrom1904 } from "./dateSystem";
import { askAll } from "./questions";
import type { Question, ReadControl } from "./questions";
import { cellQuestions, withDayFrom1904 } from "./rawCells";
import { listSheets } from "./sheetList";
import type { SheetEntry } from "./sheetList";
import { fontQuestions } from "./symbolFonts";

/** A sheet while its answers come in. */
interface Draft {
  readonly entry: SheetEntry;
  cells: SnapshotCell[];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/**
 * All sheets of the open workbook as plain values; nothing is written. Two requests for the list of sheets, then one
 * for every 30,000 cells or so, and one more where a lone letter may be a tick in a symbol font.
 * Throws Excel's errors and HostFailure "Cancelled"; hostErrorText words them.
 */
export async function readOpenWorkbook(control: ReadControl = {}): Promise<WorkbookSnapshot> {
  const list = await listSheets();
  const drafts = list.sheets.map((entry): Draft => ({
    entry,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  }));
  await askAll(drafts.flatMap(questionsAbout), control);
  await askAll(drafts.flatMap(fontsOf), { signal: control.signal });

  const from1904 = countsFrom1904(drafts.flatMap((draft) => draft.cells.flatMap(asDate)));
  return { name: list.workbook, sheets: drafts.map((draft) => snapshotOf(draft, from1904)) };
}

function questionsAbout(draft: Draft): Question[] {
  const { id, used, merging, someRowsHidden, someColumnsHidden } = draft.entry;
  if (!used || !merging) return [];
  return [
    ...cellQuestions(id, used, (cells) => {
      for (const cell of cells) draft.cells.push(cell);
    }),
    ...mergeQuestions(id, merging, (merges) => draft.merges.push(...merges)),
    ...(someRowsHidden ? [hiddenRowsQuestion(id, used, (rows) => draft.hiddenRows.push(...rows))] : []),
    ...(someColumnsHidden
      ? [hiddenColumnsQuestion(id, used, (columns) => draft.hiddenColumns.push(...columns))]
      : []),
  ];
}

function fontsOf(draft: Draft): Question[] {
  const places = new Map(draft.cells.map((cell, index) => [cell, index]));
  return fontQuestions(draft.entry.id, draft.cells, (cell, symbolFont) => {
    draft.cells[places.get(cell)!] = { ...cell, symbolFont };
  });
}

function asDate(cell: SnapshotCell): { value: number; text: string }[] {
  return cell.kind === "date" ? [{ value: Number(cell.value), text: cell.text }] : [];
}

function snapshotOf(draft: Draft, from1904: boolean): SheetSnapshot {
  const ordered = draft.cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    name: draft.entry.name,
    cells: from1904 ? ordered.map(withDayFrom1904) : ordered,
    merges: draft.merges,
    hidden: draft.entry.hidden,
    hiddenRows: draft.hiddenRows,
    hiddenColumns: draft.hiddenColumns,
  };
}
