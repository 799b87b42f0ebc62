import { cellName } from "../../../src/sheet/address";
import { areaAddress, cellArea, covers, parseAddress, splitSheet } from "../../host/model/area";
import type { HostWorkbook } from "../../host/model/workbook";
import { el } from "./dom";
import type { CellInput } from "./grid/cellInput";
import type { GridControl } from "./grid/control";
import { editText } from "./grid/editText";

/** The name box, which shows and takes an address, and the bar in which long values and formulas are edited. */
export class FormulaBar {
  private readonly nameBox = el("input", { class: "nameBox", "aria-label": "名称框", spellcheck: "false" });
  private readonly value = el("textarea", {
    class: "value",
    "aria-label": "编辑栏",
    rows: 1,
    spellcheck: "false",
  });
  readonly element = el(
    "div",
    { class: "formulaBar" },
    this.nameBox,
    el("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    this.value,
  );

  constructor(
    private readonly workbook: () => HostWorkbook,
    private readonly input: CellInput,
    private readonly control: GridControl,
    private readonly say: (message: string) => void,
  ) {
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("keydown", (event) => this.nameKey(event));
    this.nameBox.addEventListener("blur", () => this.show());
    this.value.addEventListener("focus", () => this.control.edit());
    this.value.addEventListener("input", () => (this.input.text = this.value.value));
    this.value.addEventListener("keydown", (event) => this.valueKey(event));
  }

  /** Address and value of the active cell, or what is being typed. */
  show(): void {
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    const { row, col } = sheet.activeCell;
    const area = sheet.selection[0]!;
    const single = covers(sheet.mergeAt(row, col) ?? cellArea(row, col), area);
    if (document.activeElement !== this.nameBox)
      this.nameBox.value = single ? cellName(row, col) : areaAddress(area);
    if (this.input.mode === "ready") this.value.value = editText(sheet.cell(row, col), workbook.dateSystem);
    else if (document.activeElement !== this.value) this.value.value = this.input.text;
  }

  private nameKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.input.field.focus();
    if (event.key !== "Enter") return;
    event.preventDefault();
    const { sheet: name, rest } = splitSheet(this.nameBox.value.trim());
    const workbook = this.workbook();
    const sheet = name === null ? workbook.activeSheet : workbook.sheet(name);
    const area = parseAddress(rest);
    if (!sheet || sheet.visibility !== "Visible" || !area) {
      this.say(`没有“${this.nameBox.value}”这个单元格或工作表。`);
      return;
    }
    if (!this.control.commit()) return;
    workbook.activate(sheet);
    this.control.select({ row: area.top, col: area.left }, { row: area.bottom, col: area.right });
    this.input.field.focus();
  }

  private valueKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      if (this.control.commit()) this.input.field.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.control.cancel();
      this.input.field.focus();
    }
  }
}
