import type { BookFormat } from "../ooxml/bookParts";
import { readList } from "./list";
import { readSheetPart } from "./sheet";
import { readStrings } from "./strings";
import { readStyles } from "./styles";

/** A workbook whose parts are records like those of an .xls. */
export const xlsb: BookFormat = {
  ending: "bin",
  list: readList,
  styles: readStyles,
  strings: readStrings,
  sheet: readSheetPart,
};
