import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { cellName } from "../../sheet/address";
import { Budget } from "../budget";
import { maxColumns, maxRows } from "../limits";
import type { FileNote, SheetsRead } from "../note";
import { plainText } from "../plainText";
import { shownText, symbolFont } from "../../text/glyphs";
import { attributeOf, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { decodeHtml } from "./htmlEntities";

/** Elements without a content, which are never closed. */
const empty = new Set(["br", "img", "input", "col", "hr", "meta", "link", "wbr"]);
const blocks = new Set(["p", "div", "li", "h1", "h2", "h3", "h4"]);
const unseen = new Set(["script", "style", "title", "xml"]);
/** Marks a line break until white space was folded. */
const lineBreak = "\u0001";

/** So many lines before a table stand above it. */
const mostLines = 200;

/**
 * The sheets of a web page that was saved as .xls: a sheet a table, with what stands before it a line a row, as Excel shows
 * it: the cover of a form saved from a text program. Values stay text, as they are shown.
 */
export function readWebPage(html: string): SheetsRead {
  const handler = new PageHandler();
  scanXml([html], handler);
  const tables = handler.tables.filter(({ cells }) => cells.length > 0);
  const notes = tables.flatMap(({ struck }, index): FileNote[] =>
    struck.length > 0 ? [{ kind: "struckOut", sheet: `Sheet${index + 1}`, cells: struck }] : [],
  );
  return { sheets: tables.map((table, index) => table.sheet(`Sheet${index + 1}`)), notes };
}

/** A table as it is read: where its next cell stands, below cells that reach down from rows above. */
class Table {
  readonly cells: SnapshotCell[] = [];
  readonly struck: string[] = [];
  private readonly merges: Area[] = [];
  private row = -1;
  private readonly first: number;
  private col = 0;
  private area: Area | null = null;
  private text = "";
  private hasStruck = false;

  /** `above`: what stands before the table. */
  constructor(above: readonly string[], budget: Budget) {
    for (const value of above) {
      budget.spend(value.length);
      this.row += 1;
      this.cells.push({ row: this.row, col: 0, kind: "text", value, text: value });
    }
    this.first = this.row + 1;
  }

  openRow(): void {
    this.closeCell();
    this.row += 1;
    this.col = 0;
  }

  openCell(attributes: string): void {
    this.closeCell();
    if (this.row < this.first) this.row = this.first;
    const spanOf = (name: string) => Math.max(1, Math.min(1000, Number(attributeOf(attributes, name)) || 1));
    const isTaken = (area: Area) =>
      area.top < this.row && this.row <= area.bottom && area.left <= this.col && this.col <= area.right;
    for (let above = this.merges.find(isTaken); above; above = this.merges.find(isTaken))
      this.col = above.right + 1;
    const area = {
      top: this.row,
      left: this.col,
      bottom: this.row + spanOf("rowspan") - 1,
      right: this.col + spanOf("colspan") - 1,
    };
    this.area = area;
    this.col = area.right + 1;
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }

  add(text: string, struck: boolean): void {
    if (!this.area) return;
    if (struck) this.hasStruck ||= text.trim() !== "";
    else this.text += text;
  }

  closeCell(budget?: Budget): void {
    const { area } = this;
    if (!area) return;
    const value = plainText(folded(this.text));
    if (this.hasStruck) this.struck.push(cellName(area.top, area.left));
    if (value !== "" && area.top < maxRows && area.left < maxColumns) {
      budget?.spend(value.length);
      this.cells.push({ row: area.top, col: area.left, kind: "text", value, text: value });
    }
    this.area = null;
    this.text = "";
    this.hasStruck = false;
  }

  sheet(name: string): SheetSnapshot {
    const { cells, merges } = this;
    return { name, cells, merges, hidden: false, hiddenRows: [], hiddenColumns: [] };
  }
}

/** White space as a browser shows it; no-break spaces as plain ones. */
function folded(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/g, " ")
    .replaceAll("\u00a0", " ")
    .split(lineBreak)
    .map((line) => line.replace(/^ | $/g, ""))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

interface Look {
  readonly name: string;
  readonly struck: boolean;
  readonly unseen: boolean;
  readonly font: string;
}

class PageHandler implements XmlHandler {
  readonly tables: Table[] = [];
  private readonly inside: Table[] = [];
  private readonly looks: Look[] = [];
  private readonly budget = new Budget();
  /** What was said outside of tables since the last one. */
  private outside = "";

  private get table(): Table | undefined {
    return this.inside.at(-1);
  }

  open(written: string, writtenAttributes: string): void {
    const name = written.toLowerCase();
    const attributes = writtenAttributes.replace(/\s[A-Z]+\s*=/g, (start) => start.toLowerCase());
    if (name === "table") {
      const table = new Table(this.inside.length === 0 ? this.linesBefore() : [], this.budget);
      this.tables.push(table);
      this.inside.push(table);
    } else if (name === "tr") this.table?.openRow();
    else if (name === "td" || name === "th") {
      this.table?.closeCell(this.budget);
      this.table?.openCell(attributes);
    } else if (name === "br") this.add(lineBreak);
    else if (name === "input") this.addTick(attributes);
    else if (blocks.has(name)) this.add(lineBreak);
    if (!empty.has(name)) this.looks.push(this.lookOf(name, attributes));
  }

  close(written: string): void {
    const name = written.toLowerCase();
    if (empty.has(name)) return;
    if (name === "td" || name === "th" || name === "tr") this.table?.closeCell(this.budget);
    else if (name === "table") this.inside.pop()?.closeCell(this.budget);
    else if (blocks.has(name)) this.add(lineBreak);
    // What was left open inside ends with it.
    const from = this.looks.findLastIndex((look) => look.name === name);
    if (from >= 0) this.looks.length = from;
  }

  text(text: string, isPlain: boolean): void {
    this.add(isPlain ? text : decodeHtml(text));
  }

  private add(text: string): void {
    const look = this.looks.at(-1);
    if (look?.unseen) return;
    const shown = look?.font ? shownText(text, look.font) : text;
    if (this.table) this.table.add(shown, look?.struck ?? false);
    else if (!look?.struck) this.outside += shown;
  }

  private linesBefore(): string[] {
    const lines = folded(this.outside)
      .split("\n")
      .map((line) => plainText(line).trim())
      .filter((line) => line !== "");
    this.outside = "";
    return lines.slice(-mostLines);
  }

  private addTick(attributes: string): void {
    if (!/^(checkbox|radio)$/i.test(attributeOf(attributes, "type") ?? "")) return;
    this.add(/\schecked\b/i.test(attributes) ? "☑" : "□");
  }

  private lookOf(name: string, attributes: string): Look {
    // An element of a table begins with the look of the page, whatever was left open before it.
    const outer = this.looks.at(-1);
    const style = attributeOf(attributes, "style") ?? "";
    const font = /font-family\s*:\s*["']?([^;"',]+)/i.exec(style)?.[1] ?? attributeOf(attributes, "face");
    return {
      name,
      struck: (outer?.struck ?? false) || /^(s|strike|del)$/.test(name) || /line-through/i.test(style),
      unseen: (outer?.unseen ?? false) || unseen.has(name) || /display\s*:\s*none/i.test(style),
      font: font === undefined ? (outer?.font ?? "") : symbolFont.test(font.trim()) ? font.trim() : "",
    };
  }
}
