import type { BookFont, BookStyles } from "../ooxml/bookParts";
import { styleOf } from "../ooxml/styleOf";
import type { CellStyle } from "../snapshot/content";
import { record, recordsOf, textAt } from "./records";

/** What matters of a styles part: formats and fonts come before the styles of cells. */
export function readStyles(part: Uint8Array): BookStyles {
  const formats = new Map<number, string>();
  const fonts: BookFont[] = [];
  const cells: CellStyle[] = [];
  const known = new Map<number, CellStyle>();
  let isOfCells = false;
  for (const { type, data } of recordsOf(part)) {
    if (type === record.format) formats.set(data.getUint16(0, true), textAt(data, 2).text);
    else if (type === record.font) {
      fonts.push({ name: textAt(data, 21).text, struck: (data.getUint16(2, true) & 8) !== 0 });
    } else if (type === record.cellStyles) isOfCells = true;
    else if (type === record.endOfCellStyles) isOfCells = false;
    else if (type === record.style && isOfCells) {
      const [format, font] = [data.getUint16(2, true), data.getUint16(4, true)];
      const key = format * 65_536 + font;
      const style = known.get(key) ?? styleOf(fonts[font], formats.get(format), format);
      known.set(key, style);
      cells.push(style);
    }
  }
  return { cells, fonts };
}
