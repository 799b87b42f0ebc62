import { CFB } from "@e965/xlsx";
import type { SheetsRead } from "../note";
import { FileError } from "../problem";
import { parseBytes } from "../snapshot/library";
import { toSnapshots } from "../snapshot/workbook";
import type { ReadSheets } from "../word/attached";
import { scanBiff } from "./biff";
import { readWord } from "./word";

/**
 * Sheets of an OLE compound file: .xls and .et of any age, .doc and .wps. The same container holds presentations and
 * encrypted workbooks, told apart by their streams. `readOther` reads the files in it. Throws FileError.
 */
export function readCompound(bytes: Uint8Array, readOther: ReadSheets): SheetsRead {
  const container = CFB.read(bytes, { type: "array" });
  const has = (stream: string) => CFB.find(container, stream) !== null;
  if (has("EncryptedPackage") || has("/encryption")) throw new FileError({ kind: "encrypted" });
  const stream = CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book");
  if (stream) return readBiff(bytes, Uint8Array.from(stream.content));
  if (CFB.find(container, "/WordDocument")) return readWord(container, readOther);
  if (has("CONTENTS")) throw new FileError({ kind: "oldWord" });
  const found = has("PowerPoint Document") ? "presentation" : "unknown";
  throw new FileError({ kind: "notASpreadsheet", found });
}

/** Sheets of a workbook whose BIFF stream is given; `bytes` is the whole file, which may be the stream itself. */
export function readBiff(bytes: Uint8Array, stream: Uint8Array): SheetsRead {
  const extras = scanBiff(stream);
  return toSnapshots(parseBytes(bytes), (index) => extras[index]);
}
