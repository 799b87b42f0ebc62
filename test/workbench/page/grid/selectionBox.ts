import type { Area } from "../../../host/model/area";
import { cellArea, covers } from "../../../host/model/area";
import type { HostSheet } from "../../../host/model/sheet";
import { el, place } from "../dom";
import { cellId } from "./cellElement";
import type { GridView } from "./gridView";

/** Frames what is selected, and tells it to a screen reader. */
export class SelectionBox {
  private frames: HTMLElement[] = [];

  private sheet: HostSheet | null = null;

  constructor(private readonly view: GridView) {
    view.onDraw = () => this.tell();
  }

  show(sheet: HostSheet): void {
    this.sheet = sheet;
    this.frames.forEach((frame) => frame.remove());
    this.frames = sheet.selection.map((area) => this.frame(sheet, area));
    this.tell();
  }

  private tell(): void {
    const sheet = this.sheet;
    if (!sheet) return;
    for (const cell of this.view.scroller.querySelectorAll('[aria-selected="true"]'))
      cell.removeAttribute("aria-selected");
    const { row, col } = sheet.activeCell;
    const first = sheet.mergeAt(row, col) ?? { top: row, left: col };
    document.getElementById(cellId(first.top, first.left))?.setAttribute("aria-selected", "true");
  }

  private frame(sheet: HostSheet, area: Area): HTMLElement {
    const { row, col } = sheet.activeCell;
    const active = sheet.mergeAt(row, col) ?? cellArea(row, col);
    const single = covers(active, area);
    const frame = el("div", { class: single ? "selection" : "selection several" });
    const { left, top, width, height } = this.view.boxOf(single ? active : area);
    place(frame, { left: left - 2, top: top - 2, width: width + 3, height: height + 3 });
    this.view.layerOf(area.top).append(frame);
    return frame;
  }
}
