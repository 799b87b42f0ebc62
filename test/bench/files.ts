import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { readFile } from "../../src/files/readFile";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { fileOf, madeForms } from "./madeFiles";
import { median, ms, type Row } from "./table";

const FORMS = 60;

function byLibrary(form: WorkbookSnapshot, bookType: "biff8" | "ods"): Uint8Array {
  const book = utils.book_new();
  for (const { name, cells, merges } of form.sheets) {
    const sheet = utils.aoa_to_sheet(gridOf(cells));
    sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { bookType, type: "buffer" }) as Buffer);
}

function gridOf(cells: SheetSnapshot["cells"]): (string | number | boolean)[][] {
  const grid: (string | number | boolean)[][] = [];
  for (const { row, col, value } of cells) (grid[row] ??= [])[col] = value;
  return Array.from(grid, (row) => row ?? []);
}

/** A Word document with the form's rows as one table. */
function inWord(form: WorkbookSnapshot): Uint8Array {
  const safe = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const rows = gridOf(form.sheets[0]!.cells).map(
    (row) =>
      `<w:tr>${Array.from(row, (value) => `<w:tc><w:p><w:r><w:t>${safe(String(value ?? ""))}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`,
  );
  const document = `<w:document xmlns:w="w"><w:body><w:tbl>${rows.join("")}</w:tbl></w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(document) });
}

/** What reading one form costs in each format, and what memory the readings of all of them leave behind. */
export async function fileRows(): Promise<Row[]> {
  const forms = madeForms(FORMS);
  const files: Record<string, readonly Uint8Array[]> = {
    "a form in .xlsx": await Promise.all(forms.map(fileOf)),
    "a form in .xls": forms.map((form) => byLibrary(form, "biff8")),
    "a form in .ods": forms.map((form) => byLibrary(form, "ods")),
    "a form in .docx": forms.map(inWord),
  };
  const rows: Row[] = [];
  for (const [what, bytes] of Object.entries(files)) {
    const readAll = () => bytes.map((each) => readFile("申报书", each.slice()));
    const time = await median(5, readAll);
    const before = process.memoryUsage().rss;
    const results = [readAll(), readAll(), readAll()].flat();
    const grown = Math.max(0, process.memoryUsage().rss - before) / 2 ** 20;
    const cells = results.reduce(
      (sum, result) =>
        sum + (result.ok ? result.workbook.sheets.reduce((n, sheet) => n + sheet.cells.length, 0) : NaN),
      0,
    );
    const note = `${Math.round(cells / results.length)} cells a form; ${grown.toFixed(0)} MB more after ${results.length} forms`;
    rows.push({ what, figure: ms(time / bytes.length), note });
  }
  return rows;
}
