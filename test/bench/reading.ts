import { currentEdition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { WorkbookReading } from "../../src/read/application";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { layouts, makeForm } from "../read/layouts/makeForm";
import { median, ms, times, type Row } from "./table";

/** A form with an unrelated list of so many cells on a second sheet. */
function besideList(cells: number): WorkbookSnapshot {
  const { workbook } = makeForm("oneSheet", 1);
  const list: SnapshotCell[] = Array.from({ length: cells }, (_, n) => {
    const value = `设备${n}`;
    return { row: Math.floor(n / 10), col: n % 10, kind: "text", value, text: value };
  });
  const sheet = { name: "清单", cells: list, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

/** Reads a workbook that the reader has not met: what it knows of a sheet stays with the sheet's snapshot. */
function readAnew({ name, sheets }: WorkbookSnapshot): WorkbookReading {
  return readWorkbook({ name, sheets: sheets.map((sheet) => ({ ...sheet })) }, currentEdition);
}

/** Reads a folder's worth of forms first: what counts is a batch under way, not the first seconds of the compiler. */
function warmUp(): void {
  for (let seed = 1; seed <= 60; seed++)
    for (const layout of layouts) readWorkbook(makeForm(layout, seed).workbook, currentEdition);
}

export async function readingRows(): Promise<Row[]> {
  warmUp();
  const rows: Row[] = [];
  for (const layout of layouts) {
    const forms = Array.from({ length: 40 }, (_, n) => makeForm(layout, n + 1).workbook);
    const cells = forms.reduce((n, { sheets }) => n + sheets.reduce((m, s) => m + s.cells.length, 0), 0);
    const time = await median(5, () => forms.forEach((form) => readAnew(form)));
    rows.push({
      what: `reading a form, ${layout}`,
      figure: ms(time / forms.length),
      note: `${Math.round(cells / forms.length)} cells`,
    });
  }
  const small = besideList(10_000);
  const large = besideList(100_000);
  const [few, many] = [await median(5, () => readAnew(small)), await median(5, () => readAnew(large))];
  rows.push({
    what: "ten times the cells (10,000 → 100,000)",
    figure: times(many / few),
    note: "time; linear is × 10",
  });
  return rows;
}
