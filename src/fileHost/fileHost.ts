import type { WorkbookEdits } from "../sheet/edits";
import type { Host, Mend, MendMade, WriteControl } from "../work/host";
import { canHold, newBook, type Book } from "./book";
import type { FileDesk } from "./desk";
import { failureText, FileFailure, isCancelled } from "./failure";
import { bookOf, editsOf, mendMade } from "./mending";
import type { FileTools } from "./tools";
import { fileWords } from "./words";

/**
 * The workbook that lies open in a plain page, as the pane's host: nobody needs Excel (decision 18). A write is new bytes or
 * none; they are in the file when the user saves.
 */
export function fileHost(desk: FileDesk, tools: FileTools): Host {
  const workbook = () => desk.state.book.workbook;
  return {
    words: fileWords,
    async readWorkbook(control) {
      if (control?.signal?.aborted) throw new FileFailure("cancelled", "已取消。");
      control?.onProgress?.(1);
      return workbook();
    },
    rereadWorkbook: async () => workbook(),
    async selectCell(cell) {
      const sheet = workbook().sheets.find(({ name }) => name === cell.sheet);
      if (!sheet)
        throw new FileFailure("gone", `工作表“${cell.sheet}”已不存在，可能已被删除或改名。请点“重新检查”。`);
      desk.show(cell.sheet, cell);
    },
    async onSelectionMoved(handler) {
      desk.moved.add(handler);
      return async () => void desk.moved.delete(handler);
    },
    async onSheetsChanged(handler) {
      const hear = (sheets: readonly string[], own: boolean): void =>
        sheets.forEach((sheetId) => handler({ sheetId, own }));
      desk.changed.add(hear);
      return async () => void desk.changed.delete(hear);
    },
    onStepBack(handler) {
      desk.tookBack.add(handler);
      return () => void desk.tookBack.delete(handler);
    },
    mendCells: (mends) => desk.during(() => mendCells(mends, desk, tools)),
    writeOwnSheets: (changes, front, control) =>
      desk.during(() => writeOwnSheets(changes, { front, control }, desk, tools)),
    firstLook: async () => ({ leftovers: null, unfit: null }),
    recoverLeftovers: async () => null,
    assertFit({ name }) {
      if (!canHold(name)) throw cannotHold(name);
    },
    writingRemark: () => null,
    errorText: failureText,
    writeErrorText: (error) => `原来的表没有改动。${failureText(error)}`,
    mendErrorText: (error) => `原来的单元格没有改动。${failureText(error)}`,
    isWritten: () => false, // what does not read back as planned is not written at all
    isCancelled,
    canPickFolders: () => "webkitdirectory" in HTMLInputElement.prototype,
    isDark: () => null,
  };
}

async function mendCells(mends: readonly Mend[], desk: FileDesk, tools: FileTools): Promise<MendMade> {
  const before = desk.state;
  const { book } = before;
  assertEditable(book, "cannotMend");
  const edited = await tools.mendInWorker(book.bytes!, editsOf(mends, book));
  const after = await bookOf(edited, book, tools);
  desk.put(after, before);
  return mendMade(mends, { before: book, after }, desk, tools);
}

async function writeOwnSheets(
  changes: WorkbookEdits,
  { front, control }: { readonly front: string | null; readonly control: WriteControl | undefined },
  desk: FileDesk,
  tools: FileTools,
): Promise<void> {
  const before = desk.state;
  const { book } = before;
  assertEditable(book, "cannotHold");
  const stop = (): void => {
    if (control?.signal?.aborted) throw new FileFailure("cancelled", "已取消。");
  };
  stop();
  const remove = new Set(changes.remove);
  const isEmpty = changes.plans.length === 0 && book.workbook.sheets.every(({ name }) => remove.has(name));
  const after = isEmpty ? newBook : await bookOf(await tools.editInWorker(book.bytes, changes), book, tools);
  stop();
  control?.onPointOfNoReturn?.();
  desk.put(after, before, front ?? undefined);
}

function cannotHold(name: string): FileFailure {
  return new FileFailure(
    "cannotHold",
    `“${name}”不是 .xlsx 文件，存不下程序写入的表。请在 WPS 中打开它，“另存为”时文件类型选 .xlsx，再在这里打开；如果它只是企业报来的申报书，也可以点上方“新建汇总”，再从右边添加它。`,
  );
}

function assertEditable({ bytes, workbook: { name } }: Book, code: "cannotHold" | "cannotMend"): void {
  if (canHold(name) && (bytes || code === "cannotHold")) return;
  if (code === "cannotHold") throw cannotHold(name);
  throw new FileFailure(
    code,
    `“${name}”不是 .xlsx 文件，不能在这里改。请在 WPS 中打开它改好、保存，再在这里重新读取。`,
  );
}
