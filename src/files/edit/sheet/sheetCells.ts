import { cellName } from "../../../sheet/address";
import { isFormulaLike } from "../../../sheet/formulaLike";
import type { SheetEdits } from "../../../sheet/edits";
import { safeNumber, safeText } from "../../write/safeText";
import type { Formulas } from "../rows/filledDown";
import type { RowMap } from "../rows/rowMap";
import type { CellSource, RowSource } from "./sheetRows";
import type { StyleBook } from "../package/styleBook";
import { childNamed, prefixOf } from "../xml/xmlSource";
import { encodeXml, type XmlPart } from "../xml/xmlPart";

type Value = string | number;

/** What a new row looks like: attributes of its tag, and the style of each cell. */
interface Look {
  readonly attributes: string;
  readonly styles: ReadonlyMap<number, string>;
}

/** Writes the rows and cells of a worksheet after some were taken out, put in and changed. */
export class CellWriter {
  private readonly prefix: string;
  private readonly values = new Map<number, Map<number, Value>>();
  private readonly heights: ReadonlyMap<number, number>;

  constructor(
    private readonly part: XmlPart,
    private readonly rows: readonly RowSource[],
    private readonly map: RowMap,
    private readonly styles: () => StyleBook,
    edits: SheetEdits,
    /** Of rows that are put in. */
    private readonly formulas: Formulas,
  ) {
    this.prefix = prefixOf(part.root);
    for (const { row, col, value } of edits.cells) {
      const cells = this.values.get(row) ?? new Map<number, Value>();
      this.values.set(row, cells.set(col, value));
    }
    this.heights = new Map((edits.heights ?? []).map(({ row, height }) => [row, height]));
  }

  write(): void {
    const looks = new Map(this.map.inserted.map(({ row, above }) => [row, this.lookOf(above)]));
    const staying = this.rows.flatMap((source) => {
      const row = this.map.to(source.row);
      if (row === null) this.part.remove(source.element);
      return row === null ? [] : [{ row, source }];
    });
    const present = new Set(staying.map(({ row }) => row));
    const fresh = new Set([...looks.keys(), ...this.values.keys(), ...this.heights.keys()]);
    const missing = [...fresh].filter((row) => !present.has(row)).sort((a, b) => a - b);
    for (const each of staying) this.changeRow(each.source, each.row);
    let next = 0;
    const last: string[] = [];
    for (const row of missing) {
      while (next < staying.length && staying[next]!.row < row) next += 1;
      const xml = this.newRow(row, looks.get(row));
      if (next < staying.length) this.part.insertBefore(staying[next]!.source.element, xml);
      else last.push(xml);
    }
    if (last.length > 0) this.part.append(childNamed(this.part.root, "sheetData")!, last.join(""));
  }

  private lookOf(row: number | null): Look {
    const source = this.rows.find((each) => each.row === row);
    if (!source) return { attributes: "", styles: new Map() };
    const copied = ["s", "customFormat"].flatMap((name) => {
      const value = this.part.attribute(source.element, name);
      return value === null ? [] : [` ${name}="${value}"`];
    });
    const styles = source.cells.flatMap(({ element, col }) => {
      const style = this.part.attribute(element, "s");
      return style === null ? [] : [[col, style] as const];
    });
    return { attributes: copied.join(""), styles: new Map(styles) };
  }

  private newRow(row: number, look: Look = { attributes: "", styles: new Map() }): string {
    const values = this.values.get(row) ?? new Map<number, Value>();
    const formulas = this.formulas.get(row) ?? new Map<number, string>();
    const columns = [...new Set([...look.styles.keys(), ...formulas.keys(), ...values.keys()])].sort(
      (a, b) => a - b,
    );
    const cells = columns.map((col) => {
      const style = look.styles.get(col) ?? null;
      const formula = values.has(col) ? undefined : formulas.get(col);
      return formula === undefined
        ? this.cell(row, col, values.get(col) ?? "", style)
        : this.computed(row, col, formula, style);
    });
    const height = this.heights.get(row);
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<${this.prefix}row r="${row + 1}"${look.attributes}${tall}>${cells.join("")}</${this.prefix}row>`;
  }

  private changeRow(source: RowSource, row: number): void {
    const { part } = this;
    const moved = row !== source.row || (this.map.moves && part.attribute(source.element, "r") === null);
    if (moved) part.setAttribute(source.element, "r", String(row + 1));
    const height = this.heights.get(row);
    if (height !== undefined) {
      part.setAttribute(source.element, "ht", String(height));
      part.setAttribute(source.element, "customHeight", "1");
    }
    const values = new Map(this.values.get(row));
    for (const cell of source.cells) {
      const value = values.get(cell.col);
      values.delete(cell.col);
      const style = part.attribute(cell.element, "s");
      if (value !== undefined) part.replaceElement(cell.element, this.cell(row, cell.col, value, style));
      else if (row !== source.row && part.attribute(cell.element, "r") !== null) {
        part.setAttribute(cell.element, "r", cellName(row, cell.col));
      }
    }
    if ([...values.values()].some((value) => value !== "")) this.addCells(source, row, values);
  }

  private addCells({ element, cells }: RowSource, row: number, values: ReadonlyMap<number, Value>): void {
    this.part.removeAttribute(element, "spans"); // a hint only, which would be wrong now
    const style = this.part.attribute(element, "s");
    const last: string[] = [];
    for (const [col, value] of [...values].sort(([a], [b]) => a - b)) {
      const xml = this.cell(row, col, value, style);
      const behind = cells.find((each: CellSource) => each.col > col);
      if (behind) this.part.insertBefore(behind.element, xml);
      else last.push(xml);
    }
    if (last.length > 0) this.part.append(element, last.join(""));
  }

  private computed(row: number, col: number, formula: string, style: string | null): string {
    const { prefix: p } = this;
    const kept = style === null ? "" : ` s="${style}"`;
    return `<${p}c r="${cellName(row, col)}"${kept}><${p}f>${encodeXml(formula)}</${p}f></${p}c>`;
  }

  private cell(row: number, col: number, value: Value, style: string | null): string {
    const { prefix: p } = this;
    const text = typeof value === "string" ? safeText(value) : "";
    const kept = isFormulaLike(text) ? String(this.styles().asText(Number(style ?? 0))) : style;
    const start = `<${p}c r="${cellName(row, col)}"${kept === null ? "" : ` s="${kept}"`}`;
    if (typeof value === "number") return `${start}><${p}v>${safeNumber(value)}</${p}v></${p}c>`;
    if (text === "") return `${start}/>`;
    return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeXml(text)}</${p}t></${p}is></${p}c>`;
  }
}
