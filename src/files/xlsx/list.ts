import type { ListedSheet, SheetList } from "../ooxml/bookParts";
import { attributeOf, isTrue, scanXml } from "../xmlScan";
import { xmlPieces } from "../xmlText";

/** The sheets of a workbook part, and from which day it counts. */
export function readList(part: Uint8Array): SheetList {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let inList = false;
  scanXml(xmlPieces(part), {
    open(name, attributes) {
      if (name === "sheets") inList = true;
      else if (name === "workbookPr") date1904 ||= isTrue(attributeOf(attributes, "date1904"));
      else if (inList && name === "sheet") {
        sheets.push({
          name: attributeOf(attributes, "name") ?? "",
          id: attributeOf(attributes, "id") ?? "",
          hidden: /hidden/i.test(attributeOf(attributes, "state") ?? ""),
        });
      }
    },
    close(name) {
      if (name === "sheets") inList = false;
    },
    text() {},
  });
  return { sheets, date1904 };
}
