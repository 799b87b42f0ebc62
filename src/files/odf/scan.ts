import { cellName } from "../../sheet/address";
import { maxCells, maxColumns, maxRows } from "../limits";
import type { Box } from "../boxes/box";
import { FileError } from "../problem";
import type { SheetExtras } from "../snapshot/workbook";
import { symbolFont } from "../../text/glyphs";
import { drawingReader, drawings } from "./drawings";
import type { Drawn } from "./drawings";

const style = /<style:style\b([^>]*)>((?:(?!<\/?style:style\b)[\s\S])*)/g;
const tag = new RegExp(
  `<(?:table:(table-row|table-column|table-cell|covered-table-cell|table)|text:(span)|draw:(${drawings}))(?![-\\w])([^>]*)>`,
  "g",
);
/** A part of a text with a style of its own; spans do not nest in what programs write. */
const span = /<text:span\b([^>]*[^/])>(?:(?!<\/?text:span\b)[\s\S])*<\/text:span>/g;

class Sheet implements SheetExtras {
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly symbolFonts = new Map<string, string>();
  readonly struck = new Set<string>();
  readonly partlyStruck = new Set<string>();
  readonly showsOwnText = true;
  readonly boxes: Box[] = [];
  readonly unplaced: string[] = [];
  nextColumn = 0;
  nextRow = 0;
  nextCell = 0;
  /** Number of the cell at hand. */
  col = 0;
  /** How often the row at hand is repeated. */
  repeated = 1;
  constructor(readonly hidden: boolean) {}
}

/**
 * What the library behind does not tell of the sheets in content.xml, in their order: which sheets, rows and columns
 * are hidden and which cells are in a symbol font or struck out (OpenDocument 1.2, 19.749 table:visibility, 20.246 table:display).
 * Throws FileError: tooManyCells.
 */
export function scanContent(content: string): SheetExtras[] {
  const styles = readStyles(content);
  const sheets: Sheet[] = [];
  let filled = 0;
  const drawn = drawingReader(content);
  for (const { index, 1: ofTable, 2: ofText, 3: ofDrawing, 4: attributes } of content.matchAll(tag)) {
    const name = ofTable ?? ofText;
    const styleName = attribute(attributes!, "(?:table|text):style-name") ?? "";
    if (name === "table") {
      sheets.push(new Sheet(styles.hiddenTables.has(styleName)));
      continue;
    }
    const sheet = sheets.at(-1);
    if (!sheet) continue;
    if (ofDrawing) {
      noteBox(sheet, drawn(index));
      continue;
    }
    const count = Number(attribute(attributes!, "table:number-(?:rows|columns)-repeated") ?? 1);
    const hidden = /^(collapse|filter)$/.test(attribute(attributes!, "table:visibility") ?? "");
    if (name === "span") {
      if (styles.struck.has(styleName))
        sheet.partlyStruck.add(cellName(sheet.nextRow - 1, sheet.nextCell - 1));
    } else if (name === "table-row") {
      if (hidden) pushRange(sheet.hiddenRows, sheet.nextRow, Math.min(sheet.nextRow + count, maxRows));
      sheet.nextRow += count;
      sheet.repeated = count;
      sheet.nextCell = 0;
    } else if (name === "table-column") {
      if (hidden)
        pushRange(sheet.hiddenColumns, sheet.nextColumn, Math.min(sheet.nextColumn + count, maxColumns));
      sheet.nextColumn += count;
    } else {
      // A file of a few hundred bytes can repeat one cell a billion times.
      if (!attributes!.endsWith("/")) filled += count * sheet.repeated;
      if (filled > maxCells) throw new FileError({ kind: "tooManyCells", limit: maxCells });
      const font = styles.symbolFonts.get(styleName);
      const address = () => cellName(sheet.nextRow - 1, sheet.nextCell);
      if (font) sheet.symbolFonts.set(address(), font);
      if (styles.struck.has(styleName)) sheet.struck.add(address());
      sheet.col = sheet.nextCell;
      sheet.nextCell += count;
    }
  }
  return sheets;
}

/** A drawing stands in its cell, or before all rows where it is fixed to the page. */
function noteBox(sheet: Sheet, drawn: Drawn | null): void {
  if (!drawn) return;
  if (sheet.nextRow > 0) sheet.boxes.push({ row: sheet.nextRow - 1, col: sheet.col, ...drawn });
  else if (drawn.ticked !== false) sheet.unplaced.push(drawn.text);
}

function readStyles(content: string) {
  const hiddenTables = new Set<string>();
  const symbolFonts = new Map<string, string>();
  const struck = new Set<string>();
  for (const [, attributes, properties] of content.matchAll(style)) {
    const name = attribute(attributes!, "style:name") ?? "";
    const font = attribute(properties!, "style:font-name") ?? "";
    if (attribute(properties!, "table:display") === "false") hiddenTables.add(name);
    if (symbolFont.test(font)) symbolFonts.set(name, font);
    if (isStruck(properties!)) struck.add(name);
  }
  return { hiddenTables, symbolFonts, struck };
}

function isStruck(properties: string): boolean {
  const line =
    attribute(properties, "style:text-line-through-style") ??
    attribute(properties, "style:text-line-through-type");
  return line !== undefined && line !== "none";
}

/** The content without parts of texts that are struck out or hidden. */
export function withoutStruckSpans(content: string): string {
  const { struck } = readStyles(content);
  if (struck.size === 0) return content;
  return content.replace(span, (whole, attributes: string) =>
    struck.has(attribute(attributes, "text:style-name") ?? "") ? "" : whole,
  );
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function pushRange(numbers: number[], from: number, to: number): void {
  for (let n = from; n < to; n += 1) numbers.push(n);
}
