import { maxCells } from "../limits";
import { FileError } from "../problem";
import { attributeAt, attributeStart, find, next, tagEnd, tagName } from "./bytes";

/** What the library behind does not tell of a worksheet, and the sheet without what nobody wrote into it. */
export interface SheetScan {
  /** The part without empty cells and rows. */
  readonly xml: Uint8Array;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Addresses of formulas that no program has computed yet; they would pass for 0. */
  readonly uncomputed: ReadonlySet<string>;
  /** Address → style index, of cells with something in them. Only for the styles asked for. */
  readonly styled: ReadonlyMap<string, number>;
}

/**
 * Goes once through a worksheet part. Takes out empty cells and the rows that hold nothing else: a sheet that
 * somebody coloured down to the last row has millions of them, which cost the reader behind minutes.
 * Rows and cells that leave out their address count by position, so that nothing is taken out beside them.
 */
export function scanSheet(xml: Uint8Array, styles: ReadonlyMap<number, unknown>): SheetScan {
  const start = find(xml, "sheetData", 0);
  const scan = new Scan(xml, styles);
  if (start >= 0 && !isWide(xml)) scan.rows(tagEnd(xml, start) + 1);
  return {
    xml: scan.rest(),
    hiddenRows: scan.hiddenRows,
    hiddenColumns: start < 0 ? [] : hiddenColumns(xml.subarray(0, start)),
    uncomputed: scan.uncomputed,
    styled: scan.styled,
  };
}

class Scan {
  readonly hiddenRows: number[] = [];
  readonly uncomputed = new Set<string>();
  readonly styled = new Map<string, number>();
  /** Starts and ends of what is taken out. */
  private cuts: number[] = [];
  private addressed = true;
  private cells = 0;

  constructor(
    private readonly xml: Uint8Array,
    private readonly styles: ReadonlyMap<number, unknown>,
  ) {}

  rows(from: number): void {
    let row = -1;
    let rowStart = 0;
    let cutsBefore = 0;
    let cellsBefore = 0;
    let at = from;
    for (;;) {
      const tag = next(this.xml, 60, at);
      if (tag === this.xml.length) return;
      const end = tagEnd(this.xml, tag);
      at = end + 1;
      const name = tagName(this.xml, tag);
      if (name === "/sheetData") return;
      if (name === "row") {
        const number = attributeAt(this.xml, tag, end, "r");
        if (number === null) this.addressed = false;
        row = number === null ? row + 1 : Number(number) - 1;
        if (isTrue(attributeAt(this.xml, tag, end, "hidden"))) this.hiddenRows.push(row);
        if (this.xml[end - 1] === 47) this.cut(tag, end + 1);
        rowStart = tag;
        cutsBefore = this.cuts.length;
        cellsBefore = this.cells;
      } else if (name === "c") {
        at = this.cell(tag, end);
      } else if (name === "/row" && this.cells === cellsBefore) {
        this.cuts.length = cutsBefore;
        this.cut(rowStart, end + 1);
      }
    }
  }

  /** Looks into one cell; gives where it ends. */
  private cell(start: number, tagEndAt: number): number {
    const addressed = attributeStart(this.xml, start, tagEndAt, "r") >= 0;
    if (!addressed) this.addressed = false;
    const content = this.content(tagEndAt);
    if (!content.value && !content.formula) {
      this.cut(start, content.end);
      return content.end;
    }
    this.cells += 1;
    if (this.cells > maxCells) throw new FileError({ kind: "tooManyCells", limit: maxCells });
    if (addressed) this.note(start, tagEndAt, content.value);
    return content.end;
  }

  private note(tag: number, tagEndAt: number, computed: boolean): void {
    const address = attributeAt(this.xml, tag, tagEndAt, "r")!;
    if (!computed) this.uncomputed.add(address);
    if (this.styles.size === 0) return;
    const style = Number(attributeAt(this.xml, tag, tagEndAt, "s") ?? 0);
    if (this.styles.has(style)) this.styled.set(address, style);
  }

  private content(tagEndAt: number): { value: boolean; formula: boolean; end: number } {
    let value = false;
    let formula = false;
    if (this.xml[tagEndAt - 1] === 47) return { value, formula, end: tagEndAt + 1 };
    let at = tagEndAt + 1;
    for (;;) {
      const tag = next(this.xml, 60, at);
      if (tag === this.xml.length) return { value, formula, end: tag };
      const end = tagEnd(this.xml, tag);
      const name = tagName(this.xml, tag);
      at = end + 1;
      if (name === "/c") return { value, formula, end: at };
      const empty = this.xml[end - 1] === 47;
      if (name === "f") formula = true;
      else if (name === "is" || name.startsWith("!")) value ||= !empty;
      else if (name === "v") value ||= !empty && this.xml[at] !== 60;
    }
  }

  private cut(start: number, end: number): void {
    if (this.cuts.length > 0 && this.cuts.at(-1) === start) this.cuts[this.cuts.length - 1] = end;
    else this.cuts.push(start, end);
  }

  rest(): Uint8Array {
    if (this.cuts.length === 0 || !this.addressed) return this.xml;
    const removed = this.cuts.reduce((sum, place, i) => (i % 2 ? sum + place : sum - place), 0);
    const rest = new Uint8Array(this.xml.length - removed);
    let length = 0;
    for (let i = -1; i < this.cuts.length; i += 2) {
      const piece = this.xml.subarray(this.cuts[i] ?? 0, this.cuts[i + 1] ?? this.xml.length);
      rest.set(piece, length);
      length += piece.length;
    }
    return rest;
  }
}

/** UTF-16, which no known program writes: left to the library as it is. */
function isWide(xml: Uint8Array): boolean {
  return xml[0] === 0xff || xml[0] === 0xfe || xml[1] === 0;
}

function hiddenColumns(head: Uint8Array): number[] {
  const columns: number[] = [];
  for (const [tag] of new TextDecoder().decode(head).matchAll(/<(?:\w+:)?col\b[^>]*>/g)) {
    const value = (name: string) => new RegExp(`\\s${name}=["']([^"']*)`).exec(tag)?.[1];
    if (!isTrue(value("hidden") ?? null)) continue;
    const last = Math.min(Number(value("max")), 16_384);
    for (let col = Number(value("min")); col <= last; col += 1) columns.push(col - 1);
  }
  return columns;
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
