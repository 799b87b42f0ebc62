import type { ListedSheet, SheetList } from "../ooxml/bookParts";
import { record, recordsOf, textAt } from "./records";

/** The sheets of a workbook part, and from which day it counts. */
export function readList(part: Uint8Array): SheetList {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  for (const { type, data } of recordsOf(part)) {
    if (type === record.workbookProperties && data.byteLength >= 4)
      date1904 = (data.getUint32(0, true) & 1) === 1;
    else if (type === record.listedSheet) {
      const sheet = entry(data, 8) ?? entry(data, 12);
      if (sheet) sheets.push(sheet);
    }
  }
  return { sheets, date1904 };
}

/**
 * State and number of the sheet, then the relation's id and the sheet's name, which end the record; files of Excel
 * 2007's trial version have four bytes more before them.
 */
function entry(data: DataView, at: number): ListedSheet | null {
  try {
    const id = textAt(data, at);
    const name = textAt(data, id.end);
    if (name.end !== data.byteLength) return null;
    return { name: name.text, id: id.text, hidden: data.getUint32(0, true) !== 0 };
  } catch {
    return null;
  }
}
