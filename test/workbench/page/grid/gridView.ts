import { columnName } from "../../../../src/sheet/address";
import { covers, type Area } from "../../../host/model/area";
import type { HostSheet } from "../../../host/model/sheet";
import { el, place, type Box } from "../dom";
import type { Axis } from "./axis";
import { cellElement } from "./cellElement";
import { sheetAxes } from "./sheetAxes";

export const rowHeaderWidth = 46;
export const columnHeaderHeight = 24;
/** Rows and columns drawn beyond what is seen, so that most scrolling needs no drawing. */
const overscan = { rows: 16, columns: 4 };

/**
 * Draws the part of a sheet that is seen: headers, cells, merged areas, frozen rows. It only shows;
 * what was clicked or typed is for others, who ask it where things are.
 */
export class GridView {
  readonly scroller = el("div", { class: "grid" });
  private readonly canvas = el("div", { class: "canvas" });
  private readonly heading = el("div", { class: "columnHeaders", role: "row", id: "headingRow" });
  private readonly frozenRows = el("div", { role: "rowgroup", id: "frozenRows" });
  private readonly bodyRows = el("div", { role: "rowgroup", id: "bodyRows" });
  private readonly frozen = el("div", { class: "layer frozen" }, this.frozenRows);
  private readonly body = el("div", { class: "layer body" }, this.bodyRows);
  /** Screen readers see the rows as a grid, without the frames and the input field that lie among them. */
  private readonly described = el("div", {
    role: "grid",
    "aria-multiselectable": "true",
    "aria-owns": [this.heading, this.frozenRows, this.bodyRows].map(({ id }) => id).join(" "),
  });
  private sheet: HostSheet | null = null;
  private dateSystem: "1900" | "1904" = "1900";
  private drawn: Area | null = null;
  /** What was drawn of the frozen rows and of those below them. */
  private parts: readonly { readonly group: HTMLElement; readonly seen: Area }[] = [];
  rows!: Axis;
  columns!: Axis;
  /** Called after cells were drawn. */
  onDraw: () => void = () => undefined;

  constructor() {
    this.canvas.append(this.heading, this.frozen, this.body, this.described);
    this.scroller.append(this.canvas);
    this.scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.scroller);
  }

  /** Draws a sheet anew, after it or what is selected in it changed. */
  show(sheet: HostSheet, dateSystem: "1900" | "1904"): void {
    const other = sheet !== this.sheet;
    this.sheet = sheet;
    this.dateSystem = dateSystem;
    const { bottom, right } = sheet.selection[0]!;
    const { rows, columns } = sheetAxes(sheet, { row: bottom, col: right });
    this.rows = rows;
    this.columns = columns;
    this.described.setAttribute("aria-label", `工作表 ${sheet.name}`);
    this.described.setAttribute("aria-rowcount", String(rows.count + 1));
    this.described.setAttribute("aria-colcount", String(columns.count));
    this.canvas.style.width = `${rowHeaderWidth + columns.length}px`;
    this.canvas.style.height = `${columnHeaderHeight + rows.length}px`;
    this.frozen.style.height = `${this.frozenHeight}px`;
    if (other) this.scroller.scrollTo(0, 0);
    this.drawn = null;
    this.draw();
  }

  /**
   * Draws the rows of an area anew, after other values were entered in it: all others stay, as in Excel itself, which
   * draws a cell and not a sheet. The whole sheet where it became larger.
   */
  change(sheet: HostSheet, dateSystem: "1900" | "1904", area: Area): void {
    const { bottom, right } = sheet.selection[0]!;
    const { rows, columns } = sheetAxes(sheet, { row: bottom, col: right });
    const same = (one: Axis, other: Axis) => one.count === other.count && one.length === other.length;
    if (sheet !== this.sheet || !this.drawn || !same(rows, this.rows) || !same(columns, this.columns))
      return this.show(sheet, dateSystem);
    for (const { group, seen } of this.parts)
      for (const row of group.querySelectorAll<HTMLElement>(":scope > .row")) {
        const index = Number(row.getAttribute("aria-rowindex")) - 2;
        if (index >= area.top && index <= area.bottom)
          row.replaceWith(this.rowOf(sheet, index, seen, mergesIn(sheet, seen)));
      }
    this.mark(sheet, dateSystem);
    this.onDraw();
  }

  /** Shows in the headers what is selected; draws anew only where the selection left what was drawn. */
  mark(sheet: HostSheet, dateSystem: "1900" | "1904"): void {
    const selected = sheet.selection[0]!;
    const inside = selected.bottom < this.rows?.count && selected.right < this.columns?.count;
    if (sheet !== this.sheet || !inside) return this.show(sheet, dateSystem);
    for (const header of this.scroller.querySelectorAll<HTMLElement>(".columnHeader, .rowHeader"))
      markHeader(header, selected);
  }

  /** The layer in which a row is drawn; boxes are placed inside it. */
  layerOf(row: number): HTMLElement {
    return this.sheet && row < this.sheet.frozen.rows ? this.frozen : this.body;
  }

  boxOf(area: Area): Box {
    const left = this.columns.offset(area.left);
    const top = this.rows.offset(area.top);
    return {
      left: rowHeaderWidth + left,
      top,
      width: this.columns.offset(area.right + 1) - left,
      height: this.rows.offset(area.bottom + 1) - top,
    };
  }

  /** The cell under a point of the window; null on the headers. */
  cellAt(clientX: number, clientY: number): { row: number; col: number } | null {
    const bounds = this.scroller.getBoundingClientRect();
    const x = clientX - bounds.left - rowHeaderWidth;
    const y = clientY - bounds.top - columnHeaderHeight;
    if (x < 0 || y < 0) return null;
    const scrolled = y < this.frozenHeight ? y : y + this.scroller.scrollTop;
    return { row: this.rows.at(scrolled), col: this.columns.at(x + this.scroller.scrollLeft) };
  }

  /** Scrolls as little as is needed to show a cell. */
  reveal(area: Area): void {
    const box = this.boxOf(area);
    const seen = {
      width: this.scroller.clientWidth - rowHeaderWidth,
      height: this.scroller.clientHeight - columnHeaderHeight,
    };
    const { scrollLeft, scrollTop } = this.scroller;
    const left = box.left - rowHeaderWidth;
    if (left < scrollLeft) this.scroller.scrollLeft = left;
    else if (left + box.width > scrollLeft + seen.width)
      this.scroller.scrollLeft = Math.min(left, left + box.width - seen.width);
    if (this.layerOf(area.top) === this.frozen) return;
    if (box.top - this.frozenHeight < scrollTop) this.scroller.scrollTop = box.top - this.frozenHeight;
    else if (box.top + box.height > scrollTop + seen.height)
      this.scroller.scrollTop = Math.min(box.top, box.top + box.height - seen.height);
  }

  /** Rows that fit into the window, for Page Up and Page Down. */
  get pageRows(): number {
    const height = this.scroller.clientHeight - columnHeaderHeight - this.frozenHeight;
    return Math.max(1, Math.floor(height / this.rows.size(this.rows.at(this.scroller.scrollTop))));
  }

  private get frozenHeight(): number {
    return this.rows.offset(this.sheet?.frozen.rows ?? 0);
  }

  /** Draws the seen part and some more around it, unless it is drawn already. */
  private draw(): void {
    const sheet = this.sheet;
    if (!sheet) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    const needed = {
      top: this.rows.at(scrollTop + this.frozenHeight),
      bottom: this.rows.at(scrollTop + clientHeight),
      left: this.columns.at(scrollLeft),
      right: this.columns.at(scrollLeft + clientWidth),
    };
    if (this.drawn && covers(this.drawn, needed)) return;
    const seen = {
      top: Math.max(sheet.frozen.rows, needed.top - overscan.rows),
      bottom: Math.min(this.rows.count - 1, needed.bottom + overscan.rows),
      left: Math.max(0, needed.left - overscan.columns),
      right: Math.min(this.columns.count - 1, needed.right + overscan.columns),
    };
    this.drawn = { ...seen, top: Math.min(seen.top, needed.top) };
    this.drawHeading(sheet, seen);
    const frozen = { ...seen, top: 0, bottom: sheet.frozen.rows - 1 };
    this.parts = [
      { group: this.frozenRows, seen: frozen },
      { group: this.bodyRows, seen },
    ];
    for (const part of this.parts) part.group.replaceChildren(...this.rowsOf(sheet, part.seen));
    this.onDraw();
  }

  private drawHeading(sheet: HostSheet, seen: Area): void {
    const headers = [el("div", { class: "corner", "aria-hidden": "true" })];
    const selected = sheet.selection[0]!;
    for (let col = seen.left; col <= seen.right; col += 1) {
      const header = el(
        "div",
        { class: "columnHeader", role: "columnheader", "data-index": col, "aria-colindex": col + 1 },
        columnName(col),
      );
      markHeader(header, selected);
      place(header, {
        left: rowHeaderWidth + this.columns.offset(col),
        top: 0,
        width: this.columns.size(col),
        height: columnHeaderHeight,
      });
      if (this.columns.size(col) > 0) headers.push(header);
    }
    this.heading.replaceChildren(...headers);
  }

  private rowsOf(sheet: HostSheet, seen: Area): HTMLElement[] {
    const merges = mergesIn(sheet, seen);
    const rows = new Set(merges.map((merge) => merge.top));
    for (let row = seen.top; row <= seen.bottom; row += 1) rows.add(row);
    return [...rows]
      .sort((a, b) => a - b)
      .filter((row) => this.rows.size(row) > 0 || merges.some((merge) => merge.top === row))
      .map((row) => this.rowOf(sheet, row, seen, merges));
  }

  /** One row; a merged area is drawn in its first row, which is drawn for that even where it is not seen. */
  private rowOf(sheet: HostSheet, row: number, seen: Area, merges: readonly Area[]): HTMLElement {
    const element = el("div", { class: "row", role: "row", "aria-rowindex": row + 2 });
    place(element, {
      left: 0,
      top: this.rows.offset(row),
      width: rowHeaderWidth + this.columns.length,
      height: this.rows.size(row),
    });
    const header = el("div", { class: "rowHeader", role: "rowheader", "data-index": row }, String(row + 1));
    markHeader(header, sheet.selection[0]!);
    element.append(header);
    const isSeen = row >= seen.top && row <= seen.bottom;
    const here = merges.filter((merge) => merge.top <= row && merge.bottom >= row);
    for (const merge of here) if (merge.top === row) this.addCell(element, sheet, merge);
    for (let col = seen.left; isSeen && col <= seen.right; col += 1) {
      const covered = here.some((merge) => col >= merge.left && col <= merge.right);
      if (!covered) this.addCell(element, sheet, { top: row, left: col, bottom: row, right: col });
    }
    return element;
  }

  private addCell(row: HTMLElement, sheet: HostSheet, area: Area): void {
    const { left, width, height } = this.boxOf(area);
    if (width > 0 && height > 0)
      row.append(cellElement(sheet, area, { left, top: 0, width, height }, this.columns, this.dateSystem));
  }
}

function mergesIn(sheet: HostSheet, seen: Area): Area[] {
  return sheet.merges.filter(
    (m) => m.bottom >= seen.top && m.top <= seen.bottom && m.right >= seen.left && m.left <= seen.right,
  );
}

function markHeader(header: HTMLElement, selected: Area): void {
  const index = Number(header.dataset["index"]);
  const [first, last] = header.classList.contains("rowHeader")
    ? [selected.top, selected.bottom]
    : [selected.left, selected.right];
  header.classList.toggle("selected", index >= first && index <= last);
}
