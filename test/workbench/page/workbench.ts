import { HostRefusal, type HostWorkbook } from "../../host/model/workbook";
import type { HostEvent } from "../../host/model/events";
import { cellArea, type Area } from "../../host/model/area";
import { CellInput } from "./grid/cellInput";
import { GridControl } from "./grid/control";
import { GridView } from "./grid/gridView";
import { SelectionBox } from "./grid/selectionBox";
import { FormulaBar } from "./formulaBar";
import { SheetTabs } from "./tabs";

/** What was told since the screen was last drawn. */
interface Pending {
  /** Where other values were entered, or that anything may look different. */
  content: Area | "all" | null;
  sheets: boolean;
  reveal: boolean;
}

/** The open workbook and everything that shows it; changes come from the user or from the pane, by the same way. */
export class Workbench {
  readonly grid = new GridView();
  readonly input = new CellInput(this.grid);
  readonly bar: FormulaBar;
  readonly tabs: SheetTabs;
  private readonly control: GridControl;
  private readonly selection = new SelectionBox(this.grid);
  private pending: Pending | null = null;
  private stopListening = () => {};

  constructor(
    private current: HostWorkbook,
    private readonly on: { say: (message: string) => void; mode: () => void },
  ) {
    const workbook = () => this.current;
    this.control = new GridControl(this.grid, this.input, workbook, {
      refused: (error) => on.say(refusalText(error)),
      editEnded: () => this.modeChanged(),
    });
    this.bar = new FormulaBar(workbook, this.input, this.control, on.say);
    this.tabs = new SheetTabs(workbook, (name) => this.activate(name));
    this.input.onChange = () => this.modeChanged();
    this.open(current);
  }

  get workbook(): HostWorkbook {
    return this.current;
  }

  /** Enters what is being typed; false where Excel refused it. */
  commit(): boolean {
    return this.control.commit();
  }

  /** Shows another workbook; what was being typed into the old one is dropped. */
  open(workbook: HostWorkbook): void {
    if (this.input.mode !== "ready") this.control.cancel();
    this.stopListening();
    this.current = workbook;
    this.stopListening = workbook.listen((event) => this.told(event));
    this.later({ content: "all", sheets: true, reveal: true });
  }

  private activate(name: string): void {
    const sheet = this.current.sheet(name);
    if (!sheet || !this.commit()) return;
    this.current.activate(sheet);
    this.input.field.focus({ preventScroll: true });
  }

  private told(event: HostEvent): void {
    const moved = event.kind === "selection" || event.kind === "activated";
    this.later({
      content: this.changedBy(event),
      sheets: !["cells", "format", "selection"].includes(event.kind),
      reveal: moved && event.sheet === this.current.activeSheet,
    });
  }

  private changedBy(event: HostEvent): Pending["content"] {
    const entered = event.kind === "cells" && event.change === "RangeEdited";
    if (entered && event.sheet === this.current.activeSheet) return event.area;
    return event.kind === "cells" || event.kind === "format" || event.kind === "layout" ? "all" : null;
  }

  /** One drawing for all that happens until the next frame. */
  private later(what: Pending): void {
    const waiting = this.pending;
    this.pending = {
      content: what.content && waiting?.content ? "all" : (what.content ?? waiting?.content ?? null),
      sheets: what.sheets || waiting?.sheets === true,
      reveal: what.reveal || waiting?.reveal === true,
    };
    if (!waiting) requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const { content, sheets, reveal } = this.pending!;
    this.pending = null;
    const { activeSheet: sheet, dateSystem } = this.current;
    if (content === "all") this.grid.show(sheet, dateSystem);
    else if (content) this.grid.change(sheet, dateSystem, content);
    else this.grid.mark(sheet, dateSystem);
    if (sheets) this.tabs.show();
    if (reveal) this.grid.reveal(cellArea(sheet.activeCell.row, sheet.activeCell.col));
    this.selection.show(sheet);
    if (this.input.mode === "ready") this.input.rest(sheet);
    this.bar.show();
  }

  private modeChanged(): void {
    this.bar.show();
    this.on.mode();
  }
}

function refusalText(error: unknown): string {
  if (error instanceof HostRefusal && error.code === "AccessDenied") return "这张工作表受保护，不能修改。";
  return `没有改成：${error instanceof Error ? error.message : String(error)}`;
}
