import { describeEditProblem, describeFileProblem, type EditResult, type MadeResult } from "../files/common";
import type { SheetEdits } from "../sheet/edits";
import type { CellRef, SnapshotCell } from "../sheet/snapshot";
import type { Mend, MendMade } from "../work/host";
import type { Book } from "./book";
import type { FileDesk } from "./desk";
import { FileFailure } from "./failure";
import { readBook } from "./readBook";
import type { FileTools } from "./tools";

/** The workbook of edited bytes, or why they were not edited. */
export async function bookOf(edited: MadeResult<EditResult>, before: Book, tools: FileTools): Promise<Book> {
  const { name } = before.workbook;
  if (!edited.ok) throw new FileFailure("notEdited", describeFileProblem(edited.problem, name));
  if (!edited.made.ok) throw new FileFailure("notEdited", describeEditProblem(edited.made.problem, name));
  return readBook(name, edited.made.bytes, tools, before);
}

/** Mends as edits of a file, in which formats stay: a percentage in a cell without % is a text. */
export function editsOf(mends: readonly Mend[], book: Book): SheetEdits[] {
  const valueOf = ({ cell, value, shown }: Mend): string | number =>
    shown && (shown.kind === "date" || cellOf(book, cell)?.kind !== shown.kind) ? shown.text : value;
  const sheets = [...new Set(mends.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => ({
    sheet,
    deleteRows: [],
    insertRows: [],
    cells: mends
      .filter(({ cell }) => cell.sheet === sheet)
      .map((mend) => ({ row: mend.cell.row, col: mend.cell.col, value: valueOf(mend) })),
  }));
}

/** How mends are taken back: the old bytes where nothing came after them, else cell by cell. */
export function mendMade(
  mends: readonly Mend[],
  { before, after }: { readonly before: Book; readonly after: Book },
  desk: FileDesk,
  tools: FileTools,
): MendMade {
  const mended = mends.map(({ cell }) => cell);
  return {
    sheetIds: [...new Set(mended.map(({ sheet }) => sheet))],
    takeBack: (cells = mended) =>
      desk.during(async () => {
        const state = desk.state;
        const { book } = state;
        if (book === after && cells.length === mended.length) {
          desk.put(before, state);
          return [];
        }
        const isOurs = (cell: CellRef): boolean =>
          JSON.stringify(cellOf(book, cell)) === JSON.stringify(cellOf(after, cell)) &&
          isPlain(cellOf(before, cell));
        const old = cells.filter(isOurs).map((cell) => ({ cell, value: valueIn(cellOf(before, cell)) }));
        if (old.length > 0) {
          const edited = await tools.mendInWorker(book.bytes!, editsOf(old, book));
          desk.put(await bookOf(edited, book, tools), state);
        }
        return cells.filter((cell) => !isOurs(cell));
      }),
  };
}

function cellOf({ workbook }: Book, { sheet, row, col }: CellRef): SnapshotCell | undefined {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells;
  return cells?.find((each) => each.row === row && each.col === col);
}

/** Formulas, TRUE, errors and days (which a file may count from 1904) cannot be written back by their values. */
const isPlain = (cell: SnapshotCell | undefined): boolean =>
  !cell || (cell.formula === undefined && !["boolean", "error", "date"].includes(cell.kind));

const valueIn = (cell: SnapshotCell | undefined): string | number =>
  cell ? (typeof cell.value === "number" ? cell.value : (cell.whole ?? String(cell.value))) : "";
