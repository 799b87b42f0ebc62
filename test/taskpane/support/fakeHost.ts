import { assertFit, excelWords, unfitText } from "../../../src/excel";
import type { Host } from "../../../src/work/host";
import type { CellRef, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { sealPlan } from "../../../src/sheet/seal";

/** A workbook that answers from records and keeps what it was asked to do. */
export interface FakeHost extends Host {
  workbook: WorkbookSnapshot;
  readonly selectedCells: CellRef[];
  readonly mended: unknown[];
  /** Cells whose old content was put back. */
  readonly takenBack: CellRef[];
  /** Cells in which somebody typed since they were mended. */
  typedSince: readonly CellRef[];
  readonly written: { write: Parameters<Host["writeOwnSheets"]>[0]; front: string | null }[];
  /** Handlers that still hear of changes. */
  readonly listening: number;
  /** The sheets asked for at each reading after a change. */
  readonly reread: string[][];
  /** A reading after a change takes until this is resolved. */
  waitFor: Promise<void> | null;
  /** What a write that did not end has left. */
  leftovers: string | null;
  /** The dialog can choose folders. */
  folders: boolean;
  /** More changed than is read unasked. */
  tooMuch: boolean;
  /** The next call of this function fails with an error of this code. */
  failNext(
    call: "readWorkbook" | "rereadWorkbook" | "selectCell" | "mendCells" | "writeOwnSheets",
    code: string,
  ): void;
  /** The user selects a cell in the grid. */
  moveSelection(cell: CellRef | null): void;
  /** The program around the pane takes a step back. */
  stepBack(): void;
  /** Something in a sheet changes; `own` where the add-in itself wrote. */
  changeSheets(sheetId?: string, own?: boolean): void;
}

const emptyWorkbook: WorkbookSnapshot = { name: "工作簿1.xlsx", sheets: [] };

export function fakeHost(workbook: WorkbookSnapshot = emptyWorkbook): FakeHost {
  const failures = new Map<string, string>();
  const moved = new Set<(cell: CellRef | null) => void>();
  const changed = new Set<Parameters<Host["onSheetsChanged"]>[0]>();
  const stepped = new Set<() => void>();
  const attempt = (call: string): void => {
    const code = failures.get(call);
    failures.delete(call);
    if (code) throw Object.assign(new Error("not for users"), { code });
  };
  const host: FakeHost = {
    words: excelWords,
    workbook,
    selectedCells: [],
    mended: [],
    takenBack: [],
    typedSince: [],
    written: [],
    get listening() {
      return changed.size + moved.size;
    },
    reread: [],
    waitFor: null,
    leftovers: null,
    folders: true,
    tooMuch: false,
    failNext: (call, code) => void failures.set(call, code),
    moveSelection: (cell) => moved.forEach((handler) => handler(cell)),
    changeSheets: (sheetId = "一", own = false) => changed.forEach((handler) => handler({ sheetId, own })),
    stepBack: () => stepped.forEach((handler) => handler()),
    onStepBack(handler) {
      stepped.add(handler);
      return () => void stepped.delete(handler);
    },
    async readWorkbook(control) {
      attempt("readWorkbook");
      control?.onProgress?.(1);
      return host.workbook;
    },
    async rereadWorkbook(_before, sheets) {
      host.reread.push(sheets === "all" ? ["all"] : [...sheets]);
      await host.waitFor;
      attempt("rereadWorkbook");
      return host.tooMuch ? null : host.workbook;
    },
    async selectCell(ref) {
      attempt("selectCell");
      host.selectedCells.push(ref);
    },
    async onSelectionMoved(handler) {
      moved.add(handler);
      return async () => void moved.delete(handler);
    },
    async onSheetsChanged(handler) {
      changed.add(handler);
      return async () => void changed.delete(handler);
    },
    async mendCells(mends) {
      attempt("mendCells");
      host.mended.push(...mends);
      return {
        sheetIds: ["一"],
        async takeBack(cells = mends.map(({ cell }) => cell)) {
          const stays = (cell: CellRef): boolean =>
            host.typedSince.some(({ row, col }) => row === cell.row && col === cell.col);
          host.takenBack.push(...cells.filter((cell) => !stays(cell)));
          return cells.filter(stays);
        },
      };
    },
    async writeOwnSheets(write, front) {
      attempt("writeOwnSheets");
      host.written.push({ write: { ...write, plans: write.plans.map(sealPlan) }, front });
    },
    firstLook: async () => ({ leftovers: host.leftovers, unfit: unfitText(host.workbook.name) }),
    async recoverLeftovers() {
      const found = host.leftovers;
      host.leftovers = null;
      return found && `已清理。${found}`;
    },
    assertFit,
    writingRemark: ({ readOnly }) => (readOnly ? "只读。" : null),
    errorText: (error) => `Excel 出错：${(error as { code?: string }).code ?? String(error)}`,
    mendErrorText: (error) =>
      `原来的单元格没有改动。Excel 出错：${(error as { code?: string }).code ?? String(error)}`,
    writeErrorText: (error) =>
      `原来的表没有改动。Excel 出错：${(error as { code?: string }).code ?? String(error)}`,
    isWritten: (error) => (error as { code?: string }).code === "Differs",
    isCancelled: (error) => (error as { code?: string }).code === "Cancelled",
    canPickFolders: () => host.folders,
    isDark: () => null,
  };
  return host;
}
