import type { BookType } from "@e965/xlsx";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { readFile } from "../../../src/files/readFile";
import { savedAs } from "../resaved/otherFormats";
import { docxBytes } from "./docxBytes";
import type { Transform } from "./transform";

type Sheets = readonly SheetSnapshot[];

/** The sheets of a file that was just written. */
function reread(name: string, bytes: Uint8Array): Sheets {
  const file = readFile(name, bytes);
  if (!file.ok) throw new Error(`${name}: ${file.problem.kind}`);
  return file.workbook.sheets;
}

function saving(
  name: string,
  format: BookType,
  extension: string,
  options: { rightToLeft?: boolean; oneSheet?: boolean } = {},
): Transform {
  return {
    name,
    mayBeUnsure: false,
    apply: (sheets) =>
      options.oneSheet && sheets.length > 1
        ? null
        : reread(`申报书.${extension}`, savedAs({ sheets }, format, options.rightToLeft)),
  };
}

/** Saved by another program in another format, and read again. */
export const resavings: readonly Transform[] = [
  saving("rightToLeft", "xlsx", "xlsx", { rightToLeft: true }),
  saving("xls", "biff8", "xls"),
  saving("ods", "ods", "ods"),
  saving("csv", "csv", "csv", { oneSheet: true }),
  { name: "docx", mayBeUnsure: false, apply: (sheets) => reread("申报书.docx", docxBytes(sheets)) },
];
