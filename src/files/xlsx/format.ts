import type { BookFormat } from "../ooxml/bookParts";
import { readList } from "./list";
import { readSheetPart } from "./sheet";
import { readStrings } from "./strings";
import { readStyles } from "./styles";

/** A workbook whose parts are XML. */
export const xlsx: BookFormat = {
  ending: "xml",
  list: readList,
  styles: readStyles,
  strings: readStrings,
  sheet: readSheetPart,
};
