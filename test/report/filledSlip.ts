import { editXlsx } from "../../src/files/node";
import { readFile } from "../../src/files/readFile";
import { readSlips } from "../../src/merge/own/readSlip";

/** A 退回单 as the enterprise sends it back: each of its rows explained with these words. */
export async function filledSlip(name: string, bytes: Uint8Array, why: string): Promise<Uint8Array> {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  const edits = read.workbook.sheets.map((sheet) => {
    const head = sheet.cells.find(({ value }) => value === "企业说明")!;
    const rows = readSlips({ ...read.workbook, sheets: [sheet] })[0]!.rows.length;
    const cells = Array.from({ length: rows }, (_, index) => ({
      row: head.row + 1 + index,
      col: head.col,
      value: why,
    }));
    return { sheet: sheet.name, deleteRows: [], insertRows: [], cells };
  });
  const edited = await editXlsx(bytes, { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  return edited.bytes;
}
