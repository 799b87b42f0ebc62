import type { SheetsRead } from "./note";
import { limitsOfOthers, maxFileBytes, type Limits } from "./limits";
import { readBiff, readCompound } from "./ole/compound";
import { FileError, problemOf } from "./problem";
import type { FileProblem, FileResult } from "./problem";
import { readZip } from "./readZip";
import { sniff } from "./sniff";
import { delimiterOf, readCsv } from "./text/csv";
import { readSpreadsheetMarkup } from "./text/spreadsheetMarkup";
import { readWebPage } from "./text/webPage";

/**
 * Reads a file of any kind that enterprises send (.xlsx .xlsm .xlsb .xls .et .ods .csv .docx .doc .wps, web pages saved as .xls)
 * by its content; the name only helps to tell a table in plain text from a letter. Never throws.
 * Synchronous and possibly long: call it in a worker (browser.ts, node.ts).
 */
export function readFile(name: string, bytes: Uint8Array, limits: Limits = limitsOfOthers): FileResult {
  if (bytes.length === 0) return fail({ kind: "empty" });
  if (bytes.length > maxFileBytes)
    return fail({ kind: "tooLarge", bytes: bytes.length, limit: maxFileBytes });
  try {
    const { sheets, notes } = readSheets(name, bytes, limits);
    return { ok: true, workbook: { name, sheets }, notes };
  } catch (error) {
    return fail(problemOf(error));
  }
}

function fail(problem: FileProblem): FileResult {
  return { ok: false, problem };
}

/** How deep a file in a file in a file is looked into. */
const maxDepth = 2;

function readSheets(name: string, bytes: Uint8Array, limits: Limits, depth = 0): SheetsRead {
  if (depth > maxDepth) throw new FileError({ kind: "damaged", part: name });
  const readOther = (inner: string, part: Uint8Array) => readSheets(inner, part, limitsOfOthers, depth + 1);
  const content = sniff(bytes);
  switch (content.kind) {
    case "zip":
      return readZip(bytes, readOther, limits);
    case "ole":
      return readCompound(bytes, readOther);
    case "biff":
      return readBiff(bytes, bytes);
    case "markup":
      return readMarkup(content.text);
    case "text":
      return readPlainText(name, content.text, content.unreadable);
    case "problem":
      throw new FileError(content.problem);
  }
}

function readMarkup(text: string): SheetsRead {
  if (!/<table\b|<(?:\w+:)?Workbook\b/i.test(text)) {
    throw new FileError({ kind: "notASpreadsheet", found: "webPage" });
  }
  if (/<(?:\w+:)?Workbook\b/i.test(text) || /opendocument/.test(text)) return readSpreadsheetMarkup(text);
  return readWebPage(text);
}

function readPlainText(name: string, text: string, unreadable: number): SheetsRead {
  if (!/\.(csv|tsv)$/i.test(name) && delimiterOf(text) === undefined) {
    throw new FileError({ kind: "notASpreadsheet", found: "text" });
  }
  const sheet = readCsv(name.replace(/\.\w+$/, ""), text);
  return { sheets: [sheet], notes: unreadable > 0 ? [{ kind: "lettersUnread", count: unreadable }] : [] };
}
