import type { Area } from "../../../host/model/area";
import { cellArea, MAX_COLUMNS } from "../../../host/model/area";
import { clearArea, enterCell } from "../../../host/model/edit";
import { deleteCells, insertCells } from "../../../host/model/structure";
import type { HostWorkbook } from "../../../host/model/workbook";
import { clipboardRows, copyText, pasteRows } from "./clipboard";
import type { CellInput } from "./cellInput";
import { editText } from "./editText";
import type { GridView } from "./gridView";
import { navigation } from "./keys";
import { areaBetween, nextCell, type Position } from "./moves";

/** What mouse and keyboard do in the grid: select, edit, clear, put rows in and take them out. */
export class GridControl {
  /** The moving end of a selection made with Shift or by dragging. */
  private head: Position | null = null;

  constructor(
    private readonly view: GridView,
    private readonly input: CellInput,
    private readonly workbook: () => HostWorkbook,
    /** Told what Excel refused, and that an edit ended. */
    private readonly on: { refused: (error: unknown) => void; editEnded: () => void },
  ) {
    view.scroller.addEventListener("mousedown", (event) => this.press(event));
    view.scroller.addEventListener("dblclick", () => this.edit());
    input.field.addEventListener("keydown", (event) => this.key(event));
    input.field.addEventListener("copy", (event) => this.copy(event));
    input.field.addEventListener("cut", (event) => {
      if (this.copy(event)) this.clear(this.workbook().activeSheet.selection);
    });
    input.field.addEventListener("paste", (event) => this.paste(event));
  }

  /** Begins to change the active cell's text. */
  edit(): void {
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    const { row, col } = sheet.activeCell;
    if (this.input.mode !== "edit")
      this.input.edit(sheet, editText(sheet.cell(row, col), workbook.dateSystem));
  }

  /** Enters what was typed; true unless Excel refused it. */
  commit(): boolean {
    if (this.input.mode === "ready") return true;
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    const { row, col } = sheet.activeCell;
    const { text, mode } = this.input;
    try {
      const unchanged = mode === "edit" && text === editText(sheet.cell(row, col), workbook.dateSystem);
      if (!unchanged) enterCell(workbook, sheet, row, col, text);
      this.endEdit();
      return true;
    } catch (error) {
      this.on.refused(error);
      return false;
    }
  }

  cancel(): void {
    this.endEdit();
  }

  /** Selects an area given by two corners; the first is the active cell. */
  select(from: Position, to: Position = from): void {
    const sheet = this.workbook().activeSheet;
    const area = areaBetween(sheet, from, to);
    const before = sheet.selection;
    this.workbook().select(sheet, [area]);
    sheet.activeCell = { row: from.row, col: from.col };
    this.head = to;
    this.input.rest(sheet);
    // a selection of one cell that has moved comes into sight as it is drawn: to look where it stands lays the page out
    if (to !== from || sheet.selection === before) this.view.reveal(cellArea(to.row, to.col));
  }

  private endEdit(): void {
    this.input.rest(this.workbook().activeSheet);
    this.on.editEnded();
  }

  private press(event: MouseEvent): void {
    if (event.button !== 0 || event.target === this.input.field) return;
    const hit = this.view.cellAt(event.clientX, event.clientY);
    if (
      !hit ||
      event.clientX > this.view.scroller.getBoundingClientRect().left + this.view.scroller.clientWidth
    )
      return;
    event.preventDefault();
    if (!this.commit()) return;
    const sheet = this.workbook().activeSheet;
    const cell = this.firstOf(hit);
    this.select(event.shiftKey ? sheet.activeCell : cell, event.shiftKey ? hit : cell);
    this.input.field.focus({ preventScroll: true });
    const from = sheet.activeCell;
    const drag = (move: MouseEvent) => {
      const to = this.view.cellAt(move.clientX, move.clientY);
      if (to && (to.row !== this.head?.row || to.col !== this.head.col)) this.select(from, to);
    };
    window.addEventListener("mousemove", drag);
    window.addEventListener("mouseup", () => window.removeEventListener("mousemove", drag), { once: true });
  }

  private firstOf({ row, col }: Position): Position {
    const merge = this.workbook().activeSheet.mergeAt(row, col);
    return merge ? { row: merge.top, col: merge.left } : { row, col };
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Escape" && this.input.mode !== "ready") return this.took(event, () => this.cancel());
    if (event.key === "Enter" && event.altKey) return this.took(event, () => this.newLine());
    if (event.key === "Enter" || event.key === "Tab") return this.took(event, () => this.enter(event));
    if (this.input.mode === "edit") return;
    const sheet = this.workbook().activeSheet;
    if (this.input.mode === "ready") {
      if (event.key === "F2") return this.took(event, () => this.edit());
      if (event.key === "Delete") return this.took(event, () => this.clear(sheet.selection));
      if (event.ctrlKey && (event.key === "+" || event.key === "-"))
        return this.took(event, () => this.changeRows(event.key === "+"));
      if (event.key === "Backspace") return this.took(event, () => this.input.edit(sheet, ""));
    }
    const from = event.shiftKey ? (this.head ?? sheet.activeCell) : sheet.activeCell;
    const to = navigation(event, sheet, from, this.view.pageRows);
    if (!to) return;
    this.took(event, () => {
      if (this.commit()) this.select(event.shiftKey && event.key !== "Tab" ? sheet.activeCell : to, to);
    });
  }

  private enter(event: KeyboardEvent): void {
    if (!this.commit()) return;
    const sheet = this.workbook().activeSheet;
    const step = event.shiftKey ? -1 : 1;
    const [rows, cols] = event.key === "Tab" ? [0, step] : [step, 0];
    this.select(nextCell(sheet, sheet.activeCell, rows, cols));
  }

  private newLine(): void {
    if (this.input.mode === "ready") return;
    this.input.field.setRangeText(
      "\n",
      this.input.field.selectionStart,
      this.input.field.selectionEnd,
      "end",
    );
    this.input.field.dispatchEvent(new Event("input"));
  }

  /** Puts in as many rows as are selected, above them, or takes these out. */
  private changeRows(insert: boolean): void {
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    const rows = { ...sheet.selection[0]!, left: 0, right: MAX_COLUMNS - 1 };
    try {
      if (insert) insertCells(workbook, sheet, rows, "Down");
      else deleteCells(workbook, sheet, rows, "Up");
    } catch (error) {
      this.on.refused(error);
    }
  }

  private clear(areas: readonly Area[]): void {
    const workbook = this.workbook();
    try {
      for (const area of areas) clearArea(workbook, workbook.activeSheet, area, "contents");
    } catch (error) {
      this.on.refused(error);
    }
  }

  /** True where cells were copied, not a part of the text that is being edited. */
  private copy(event: ClipboardEvent): boolean {
    if (this.input.mode !== "ready") return false;
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", copyText(workbook, sheet, sheet.selection[0]!));
    return true;
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain");
    if (this.input.mode !== "ready" || !text) return;
    event.preventDefault();
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    try {
      const { top, left, bottom, right } = pasteRows(workbook, sheet, sheet.activeCell, clipboardRows(text));
      this.select({ row: top, col: left }, { row: bottom, col: right });
    } catch (error) {
      this.on.refused(error);
    }
  }

  private took(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    act();
  }
}
