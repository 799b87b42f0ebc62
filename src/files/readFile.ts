import type { SheetSnapshot } from "../sheet/snapshot";
import type { SheetsRead } from "./note";
import { maxFileBytes } from "./limits";
import { readBiff, readCompound } from "./ole/compound";
import { FileError, problemOf } from "./problem";
import type { FileProblem, FileResult } from "./problem";
import { readZip } from "./readZip";
import { parseMarkup } from "./snapshot/library";
import { toSnapshots } from "./snapshot/workbook";
import { sniff } from "./sniff";
import { delimiterOf, readCsv } from "./text/csv";

/**
 * Reads a file of any kind that enterprises send (.xlsx .xlsm .xlsb .xls .et .ods .csv .docx, web pages saved as .xls)
 * by its content; the name only helps to tell a table in plain text from a letter. Never throws.
 * Synchronous and possibly long: call it in a worker (browser.ts, node.ts).
 */
export function readFile(name: string, bytes: Uint8Array): FileResult {
  if (bytes.length === 0) return fail({ kind: "empty" });
  if (bytes.length > maxFileBytes)
    return fail({ kind: "tooLarge", bytes: bytes.length, limit: maxFileBytes });
  try {
    const { sheets, notes } = readSheets(name, bytes);
    return { ok: true, workbook: { name, sheets }, notes };
  } catch (error) {
    return fail(problemOf(error));
  }
}

function fail(problem: FileProblem): FileResult {
  return { ok: false, problem };
}

function readSheets(name: string, bytes: Uint8Array): SheetsRead {
  const content = sniff(bytes);
  switch (content.kind) {
    case "zip":
      return readZip(bytes);
    case "ole":
      return readCompound(bytes);
    case "biff":
      return readBiff(bytes, bytes);
    case "markup":
      return readMarkup(content.text);
    case "text":
      return { sheets: [readPlainText(name, content.text)], notes: [] };
    case "problem":
      throw new FileError(content.problem);
  }
}

function readMarkup(text: string): SheetsRead {
  if (!/<table\b|<(?:\w+:)?Workbook\b/i.test(text)) {
    throw new FileError({ kind: "notASpreadsheet", found: "webPage" });
  }
  return toSnapshots(parseMarkup(text), () => undefined);
}

function readPlainText(name: string, text: string): SheetSnapshot {
  if (!/\.(csv|tsv)$/i.test(name) && delimiterOf(text) === undefined) {
    throw new FileError({ kind: "notASpreadsheet", found: "text" });
  }
  return readCsv(name.replace(/\.\w+$/, ""), text);
}
