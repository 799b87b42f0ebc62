import { cellName } from "../../sheet/address";
import { maxColumns, maxRows } from "../limits";
import type { SheetExtras } from "../snapshot/workbook";
import { symbolFont } from "../symbolFonts";

const style = /<style:style\b([^>]*)>((?:(?!<\/?style:style\b)[\s\S])*)/g;
const tag = /<table:(table-row|table-column|table-cell|covered-table-cell|table)(?![-\w])([^>]*)>/g;

class Sheet implements SheetExtras {
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly symbolFonts = new Map<string, string>();
  nextColumn = 0;
  nextRow = 0;
  nextCell = 0;
  constructor(readonly hidden: boolean) {}
}

/**
 * What the library behind does not tell of the sheets in content.xml, in their order: which sheets, rows and columns
 * are hidden and which cells are in a symbol font (OpenDocument 1.2, 19.749 table:visibility, 20.246 table:display).
 */
export function scanContent(content: string): SheetExtras[] {
  const styles = readStyles(content);
  const sheets: Sheet[] = [];
  for (const [, name, attributes] of content.matchAll(tag)) {
    const styleName = attribute(attributes!, "table:style-name") ?? "";
    if (name === "table") {
      sheets.push(new Sheet(styles.hiddenTables.has(styleName)));
      continue;
    }
    const sheet = sheets.at(-1);
    if (!sheet) continue;
    const count = Number(attribute(attributes!, "table:number-(?:rows|columns)-repeated") ?? 1);
    const hidden = /^(collapse|filter)$/.test(attribute(attributes!, "table:visibility") ?? "");
    if (name === "table-row") {
      if (hidden) pushRange(sheet.hiddenRows, sheet.nextRow, Math.min(sheet.nextRow + count, maxRows));
      sheet.nextRow += count;
      sheet.nextCell = 0;
    } else if (name === "table-column") {
      if (hidden)
        pushRange(sheet.hiddenColumns, sheet.nextColumn, Math.min(sheet.nextColumn + count, maxColumns));
      sheet.nextColumn += count;
    } else {
      const font = styles.symbolFonts.get(styleName);
      if (font) sheet.symbolFonts.set(cellName(sheet.nextRow - 1, sheet.nextCell), font);
      sheet.nextCell += count;
    }
  }
  return sheets;
}

function readStyles(content: string) {
  const hiddenTables = new Set<string>();
  const symbolFonts = new Map<string, string>();
  for (const [, attributes, properties] of content.matchAll(style)) {
    const name = attribute(attributes!, "style:name") ?? "";
    const font = attribute(properties!, "style:font-name") ?? "";
    if (attribute(properties!, "table:display") === "false") hiddenTables.add(name);
    if (symbolFont.test(font)) symbolFonts.set(name, font);
  }
  return { hiddenTables, symbolFonts };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function pushRange(numbers: number[], from: number, to: number): void {
  for (let n = from; n < to; n += 1) numbers.push(n);
}
