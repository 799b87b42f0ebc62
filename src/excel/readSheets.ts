import type { Area, SheetSnapshot, SnapshotCell } from "../sheet/snapshot";
import { hiddenColumnsQuestion, hiddenRowsQuestion, mergeQuestions } from "./layout";
import { askAll } from "./questions";
import type { ReadControl } from "../work/host";
import { slices } from "../work/slices";
import type { Question } from "./questions";
import { cellQuestions } from "./rawCells";
import type { SheetEntry } from "./sheetList";
import { fontQuestions } from "./symbolFonts";

/** So much is read in one request: the answer, about 1 MB, is taken apart in one go, in which the pane stands still. */
export const portion = 12_000;

/** A sheet as Excel gives it: its days are counted as the workbook counts them. */
export interface RawSheet {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  /** As it was listed when it was last read. */
  readonly entry: SheetEntry;
}

/** A sheet while its answers come in. */
export interface Draft {
  readonly entry: SheetEntry;
  cells: SnapshotCell[];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** The cells of the sheets: one request for every 12,000 or so, and one more where a lone letter may be a tick. */
export async function readSheets(
  entries: readonly SheetEntry[],
  control: ReadControl,
): Promise<readonly RawSheet[]> {
  const drafts = entries.map(draftOf);
  await askAll(drafts.flatMap(questionsAbout), control, portion);
  return finished(drafts, control);
}

export const draftOf = (entry: SheetEntry): Draft => ({
  entry,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

/** The sheets of drafts whose answers are in. */
export async function finished(drafts: readonly Draft[], control: ReadControl): Promise<RawSheet[]> {
  const pause = slices(control.signal);
  const fonts: Question[] = [];
  for (const draft of drafts) {
    addTo(fonts, fontsOf(draft));
    await pause();
  }
  await askAll(fonts, { signal: control.signal });
  const sheets: RawSheet[] = [];
  for (const draft of drafts) {
    sheets.push(rawSheetOf(draft));
    await pause();
  }
  return sheets;
}

function addTo<Item>(list: Item[], more: readonly Item[]): void {
  for (const each of more) list.push(each);
}

export function questionsAbout(draft: Draft): Question[] {
  const { id, used, merging, someRowsHidden, someColumnsHidden } = draft.entry;
  if (!used || !merging) return [];
  return [
    ...cellQuestions(id, used, (cells) => {
      for (const cell of cells) draft.cells.push(cell);
    }),
    ...mergeQuestions(id, merging, (merges) => addTo(draft.merges, merges)),
    ...(someRowsHidden ? [hiddenRowsQuestion(id, used, (rows) => addTo(draft.hiddenRows, rows))] : []),
    ...(someColumnsHidden
      ? [hiddenColumnsQuestion(id, used, (columns) => addTo(draft.hiddenColumns, columns))]
      : []),
  ];
}

function fontsOf(draft: Draft): Question[] {
  let places: ReadonlyMap<SnapshotCell, number> | undefined; // hardly any sheet has such a cell
  return fontQuestions(draft.entry.id, draft.cells, (cell, symbolFont) => {
    places ??= new Map(draft.cells.map((each, index) => [each, index]));
    draft.cells[places.get(cell)!] = { ...cell, symbolFont };
  });
}

function rawSheetOf({ entry, cells, merges, hiddenRows, hiddenColumns }: Draft): RawSheet {
  const ordered = cells.sort((a, b) => a.row - b.row || a.col - b.col);
  const { id, name, hidden } = entry;
  return { id, entry, sheet: { name, cells: ordered, merges, hidden, hiddenRows, hiddenColumns } };
}
