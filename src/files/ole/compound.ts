import { CFB } from "@e965/xlsx";
import { openBiff } from "../crypt/biff";
import { openPackage } from "../crypt/encryptedPackage";
import type { SheetsRead } from "../note";
import { FileError } from "../problem";
import type { FoundContent } from "../problem";
import { parseBytes } from "../snapshot/library";
import { toSnapshots } from "../snapshot/workbook";
import type { ReadSheets } from "../word/attached";
import { scanBiff } from "./biff";
import { readWord } from "./word";

/** Streams by which files that hold no cells for us are known. */
const otherFiles: Readonly<Record<string, FoundContent>> = {
  "PowerPoint Document": "presentation",
  // Works wrote its .wps and .xlr so; WPS Writer's .wps is a Word document.
  MatOST: "otherDocument",
  CONTENTS: "otherDocument",
  NativeContent_MAIN: "oldSpreadsheet",
};

/**
 * Sheets of an OLE compound file: .xls and .et of any age, .doc and .wps. The same container holds presentations and
 * encrypted workbooks, told apart by their streams. `readOther` reads the files in it. Throws FileError.
 */
export function readCompound(bytes: Uint8Array, readOther: ReadSheets): SheetsRead {
  const container = CFB.read(bytes, { type: "array" });
  const has = (stream: string) => CFB.find(container, stream) !== null;
  const stream = (path: string) => {
    const found = CFB.find(container, path);
    return found && Uint8Array.from(found.content);
  };
  const encrypted = stream("/EncryptedPackage");
  if (encrypted) {
    if (container.FullPaths.some((path: string) => /DRMEncrypted/.test(path)))
      throw new FileError({ kind: "rightsManaged" });
    const opened = openPackage(stream("/EncryptionInfo") ?? encrypted, encrypted);
    if (!opened) throw new FileError({ kind: "encrypted" });
    return readOther("", opened);
  }
  if (has("/encryption")) throw new FileError({ kind: "encrypted" });
  const workbook = stream("/Workbook") ?? stream("/Book");
  if (workbook) return readBiff(bytes, workbook);
  if (CFB.find(container, "/WordDocument")) return readWord(container, readOther);
  const found = Object.entries(otherFiles).find(([name]) => has(name))?.[1] ?? "unknown";
  throw new FileError({ kind: "notASpreadsheet", found });
}

/** Sheets of a workbook whose BIFF stream is given; `bytes` is the whole file, which may be the stream itself. */
export function readBiff(bytes: Uint8Array, stream: Uint8Array): SheetsRead {
  const plain = openBiff(stream);
  if (!plain) throw new FileError({ kind: "encrypted" });
  const extras = scanBiff(plain);
  return toSnapshots(parseBytes(plain === stream ? bytes : plain), (index) => extras[index]);
}
