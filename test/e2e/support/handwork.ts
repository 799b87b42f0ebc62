import { columnNumber, parseArea } from "../../../src/sheet/address";
import { openXlsx } from "../../host/file/openXlsx";
import { saveXlsx } from "../../host/file/saveXlsx";
import { libreOffice } from "../../setup/libreOffice";
import { inLibreOffice } from "./libreOffice";

/** What a person does to one sheet by hand in another program: types, then sorts. */
export interface Handwork {
  readonly sheet: string;
  /** By address. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** Rows (as Excel numbers them) and columns that are sorted, by the numbers in one of the columns. */
  readonly sort?: {
    readonly first: number;
    readonly last: number;
    readonly from: string;
    readonly to: string;
    readonly by: string;
  };
}

/** What opens and saves a workbook between the steps of a story; tests name it in their titles. */
export const reopenedBy = libreOffice
  ? "LibreOffice"
  : "the workbench's own writer, since no LibreOffice is installed";

/** The workbook after another program has opened it, somebody has worked in it, and it was saved there. */
export function reopened(bytes: Uint8Array, work: Handwork | null = null): Promise<Uint8Array> {
  return libreOffice ? inLibreOffice(bytes, work) : byOwnWriter(bytes, work);
}

async function byOwnWriter(bytes: Uint8Array, work: Handwork | null): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  const sheet = work && workbook.sheet(work.sheet)!;
  if (!work || !sheet) return saveXlsx(workbook);
  for (const [address, value] of Object.entries(work.cells)) {
    const { top, left } = parseArea(address)!;
    const { error: _error, formula: _formula, richText: _richText, ...kept } = sheet.cell(top, left);
    sheet.put(top, left, { ...kept, value });
  }
  if (work.sort) {
    const { first, last, from, to, by } = work.sort;
    const columns = Array.from(
      { length: columnNumber(to) - columnNumber(from) + 1 },
      (_, n) => columnNumber(from) + n,
    );
    const rows = Array.from({ length: last - first + 1 }, (_, n) => {
      const row = first - 1 + n;
      const key = Number(sheet.cell(row, columnNumber(by)).value);
      return { key, cells: columns.map((col) => sheet.cell(row, col)) };
    });
    rows.sort((a, b) => a.key - b.key);
    rows.forEach(({ cells }, n) => cells.forEach((cell, i) => sheet.put(first - 1 + n, columns[i]!, cell)));
  }
  return saveXlsx(workbook);
}
