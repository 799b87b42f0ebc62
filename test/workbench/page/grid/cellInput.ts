import { cellName } from "../../../../src/sheet/address";
import { cellArea } from "../../../host/model/area";
import type { HostSheet } from "../../../host/model/sheet";
import { el, place, type Box } from "../dom";
import { fontCss } from "./cellStyle";
import type { GridView } from "./gridView";

/** ready: nothing is edited · enter: typing replaces the cell · edit: the cell's text is changed (F2). */
export type InputMode = "ready" | "enter" | "edit";

/**
 * The field in which cells are typed. It keeps the keyboard focus also while nothing is edited, unseen on the active
 * cell, so that typing (and a Chinese input method) starts there.
 */
export class CellInput {
  readonly field = el("textarea", {
    class: "cellInput",
    rows: 1,
    spellcheck: "false",
    autocomplete: "off",
  });
  mode: InputMode = "ready";
  private cell: Box = { left: 0, top: 0, width: 0, height: 0 };

  /** Called when the mode or the typed text changes. */
  onChange: () => void = () => undefined;

  constructor(private readonly view: GridView) {
    this.field.addEventListener("input", () => {
      if (this.mode === "ready") this.mode = "enter";
      this.grow();
      this.onChange();
    });
  }

  get text(): string {
    return this.field.value;
  }

  set text(text: string) {
    this.field.value = text;
    this.grow();
  }

  /** Lies down on the active cell and waits for typing. */
  rest(sheet: HostSheet): void {
    this.mode = "ready";
    this.field.value = "";
    this.settle(sheet);
  }

  /** Opens with a text to change. */
  edit(sheet: HostSheet, text: string): void {
    this.mode = "edit";
    this.settle(sheet);
    this.text = text;
    this.onChange();
  }

  private settle(sheet: HostSheet): void {
    const { row, col } = sheet.activeCell;
    const area = sheet.mergeAt(row, col) ?? cellArea(row, col);
    const layer = this.view.layerOf(area.top);
    const hadFocus = document.activeElement === this.field;
    if (this.field.parentElement !== layer) layer.append(this.field);
    if (hadFocus) this.field.focus({ preventScroll: true });
    this.field.removeAttribute("style");
    this.cell = this.view.boxOf(area);
    place(this.field, this.cell);
    for (const [name, value] of Object.entries(fontCss(sheet.cell(area.top, area.left).style?.font)))
      this.field.style.setProperty(name, value);
    this.field.classList.toggle("editing", this.mode !== "ready");
    this.field.setAttribute("aria-label", `单元格 ${cellName(area.top, area.left)}`);
  }

  /** As high as the text needs, at least the cell. */
  private grow(): void {
    const { style } = this.field;
    this.field.classList.toggle("editing", this.mode !== "ready");
    style.height = "0px";
    style.height = `${Math.max(this.cell.height, this.field.scrollHeight + 2)}px`;
  }
}
