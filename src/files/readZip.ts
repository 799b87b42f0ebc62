import type { Limits } from "./limits";
import type { SheetsRead } from "./note";
import { readOpenDocument } from "./odf/spreadsheet";
import { Package } from "./ooxml/package";
import { FileError } from "./problem";
import { xmlText } from "./xmlText";
import { readBook } from "./ooxml/book";
import { xlsb } from "./xlsb/format";
import { xlsx } from "./xlsx/format";
import type { ReadSheets } from "./word/attached";
import { readDocument } from "./word/document";
import { readDirectory } from "./zip/directory";
import { kindOfZip } from "./zip/kind";

/** Sheets of a document that is a zip; `readOther` reads the files in it. Throws FileError, kind "archive" for a zip of files. */
export function readZip(bytes: Uint8Array, readOther: ReadSheets, limits: Limits): SheetsRead {
  const entries = readDirectory(bytes);
  const kind = kindOfZip(entries);
  if (kind === "archive") throw new FileError({ kind, format: "zip" });
  if (kind === "ofd" || kind === "numbers") throw new FileError({ kind: "notASpreadsheet", found: kind });
  const source = new Package(bytes, entries, limits);
  return kind === "openDocument" ? readOpenDocument(source) : readOffice(source, readOther);
}

function readOffice(source: Package, readOther: ReadSheets): SheetsRead {
  const main = mainPart(source);
  if (/\.bin$/i.test(main)) return readBook(source, main, xlsb);
  const xml = xmlText(source.part(main)!);
  const root = /<(?:\w+:)?(workbook|document|presentation)\b/.exec(xml)?.[1];
  if (root === "workbook") return readBook(source, main, xlsx);
  if (root === "document") return readDocument(source, main, xml, readOther);
  if (root === "presentation") throw new FileError({ kind: "notASpreadsheet", found: "presentation" });
  throw new FileError({ kind: "damaged", part: main });
}

/** The part that the package says is the document; where it does not say, the one that programs give that role. */
function mainPart(source: Package): string {
  const declared = source.relations("").find((relation) => relation.type === "officeDocument")?.target;
  const candidates = [declared ?? "", "xl/workbook.xml", "xl/workbook.bin", "word/document.xml"];
  const found = candidates.map((name) => source.nameOf(name)).find((name) => name !== undefined);
  if (!found) throw new FileError({ kind: "damaged" });
  return found;
}
