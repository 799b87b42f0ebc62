import type { SheetsRead } from "../note";
import { parseMarkup } from "../snapshot/library";
import { toSnapshots } from "../snapshot/workbook";
import { scanContent, withoutStruckSpans } from "../odf/scan";

/** Sheets of SpreadsheetML 2003 (Excel 2003's .xml, also called .xls) or of a flat OpenDocument file. */
export function readSpreadsheetMarkup(text: string): SheetsRead {
  if (/opendocument/.test(text)) {
    const extras = scanContent(text);
    return toSnapshots(parseMarkup(withoutStruckSpans(text)), (index) => extras[index]);
  }
  return toSnapshots(parseMarkup(withoutStruck(text)), () => undefined);
}

const cell =
  /(<(?:ss:)?Cell\s[^>]*?ss:StyleID="([^"]*)"[^>]*>)(?:(?!<\/?(?:ss:)?Cell\b)[\s\S])*(<\/(?:ss:)?Cell>)/g;

/** The text without what is struck out: parts of a text, and cells whose style is struck out. */
function withoutStruck(text: string): string {
  const struck = new Set<string>();
  for (const [, id, style] of text.matchAll(
    /<(?:ss:)?Style\s[^>]*?ss:ID="([^"]*)"[^>]*>([\s\S]*?)<\/(?:ss:)?Style>/g,
  )) {
    if (/<(?:ss:)?Font\s[^>]*ss:StrikeThrough="1"/.test(style!)) struck.add(id!);
  }
  return text
    .replace(/<(?:html:)?S>[\s\S]*?<\/(?:html:)?S>/g, "")
    .replace(cell, (whole, open: string, id: string, close: string) =>
      struck.has(id) && !open.endsWith("/>") ? open + close : whole,
    );
}
