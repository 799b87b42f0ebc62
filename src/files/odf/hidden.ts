import { maxColumns, maxRows } from "../limits";

const tag = /<(\/?)table:(table|table-row|table-column)\b([^>]*)>/g;

interface HiddenParts {
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Hidden rows and columns of each sheet in content.xml, in order (OpenDocument 1.2, 19.749 table:visibility). */
export function scanHidden(content: string): HiddenParts[] {
  const sheets: HiddenParts[] = [];
  let row = 0;
  let col = 0;
  for (const [, closing, name, attributes] of content.matchAll(tag)) {
    if (closing) continue;
    if (name === "table") {
      sheets.push({ hiddenRows: [], hiddenColumns: [] });
      row = 0;
      col = 0;
      continue;
    }
    const repeated = /number-(?:rows|columns)-repeated="(\d+)"/.exec(attributes!)?.[1];
    const count = Number(repeated ?? 1);
    const hidden = /table:visibility="(?:collapse|filter)"/.test(attributes!);
    const sheet = sheets.at(-1);
    if (name === "table-row") {
      if (hidden && sheet) pushRange(sheet.hiddenRows, row, Math.min(row + count, maxRows));
      row += count;
    } else {
      if (hidden && sheet) pushRange(sheet.hiddenColumns, col, Math.min(col + count, maxColumns));
      col += count;
    }
  }
  return sheets;
}

function pushRange(numbers: number[], from: number, to: number): void {
  for (let n = from; n < to; n += 1) numbers.push(n);
}
