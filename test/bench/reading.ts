import { currentEdition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { layouts, makeForm } from "../read/layouts/makeForm";
import { labelKeys, lookUp } from "./peers/lookUp";
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

/** So many sheets, each of an enterprise of its own: the parts of their forms, all of one kind before the next. */
function manySheets(count: number, first = 1): WorkbookSnapshot {
  const parts = makeForm("manySheets", 1).workbook.sheets.length;
  const firms = Array.from({ length: Math.ceil(count / parts) }, (_, n) => makeForm("manySheets", n + first));
  const sheets = Array.from({ length: parts }, (_, part) =>
    firms.flatMap(({ workbook }, n) => {
      const sheet = workbook.sheets[part];
      return sheet ? [{ ...sheet, name: `${sheet.name}-${n + 1}` }] : [];
    }),
  );
  return { name: "多张表.xlsx", sheets: sheets.flat().slice(0, count) };
}

/** A workbook that the reader has not met: what it knows of sheets and cells stays with their snapshots. */
const anew = ({ name, sheets }: WorkbookSnapshot): WorkbookSnapshot => ({
  name,
  sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell })) })),
});

/** The median time of reading workbooks that are new to the reader each time. */
function timeOf(workbooks: readonly WorkbookSnapshot[]): Promise<number> {
  const runs = 5;
  const rounds = Array.from({ length: runs + 1 }, () => workbooks.map(anew));
  return median(runs, () => rounds.pop()!.forEach((each) => readWorkbook(each, currentEdition)));
}

/** Reads a folder's worth of forms first: what counts is a batch under way, not the first seconds of the compiler. */
function warmUp(): void {
  for (let seed = 1; seed <= 60; seed++)
    for (const layout of layouts) readWorkbook(anew(makeForm(layout, seed).workbook), currentEdition);
}

/** Milliseconds of the processor, of all threads: a loaded machine takes longer, but no more of it. */
function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The lower quartile: what else runs on the machine only adds. */
const lowOf = (costs: readonly number[]) => [...costs].sort((a, b) => a - b)[Math.floor(costs.length / 4)]!;

const rounds = 9;
/** The look-up is quick: it runs so often in each round. */
const peerRuns = 10;

/**
 * What reading a layout cost in look-ups before layouts were compared (the reader of passes, taken away on 2026-11-28),
 * measured by `rowOf` on the machine on which the present one took × 33 to 48. Reading shall cost no more.
 */
const before: Readonly<Record<string, number>> = {
  oneSheet: 44,
  manySheets: 40,
  list: 29,
  disturbed: 40,
  unmerged: 42,
  beside: 40,
  word: 44,
  misspelt: 43,
  reordered: 39,
};

/** What a form of a layout costs, and how many times what looking its labels up costs, the two in turn. */
function rowOf(layout: (typeof layouts)[number]): Row {
  const forms = Array.from({ length: 40 }, (_, n) => makeForm(layout, n + 1).workbook);
  const cells = forms.reduce((n, { sheets }) => n + sheets.reduce((m, s) => m + s.cells.length, 0), 0);
  const labels = labelKeys(currentEdition);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const fresh = forms.map(anew);
    ours.push(cpuOf(() => fresh.forEach((each) => readWorkbook(each, currentEdition))));
    const all = () => forms.forEach((each) => lookUp(each, labels));
    peer.push(cpuOf(() => Array.from({ length: peerRuns }).forEach(all)) / peerRuns);
  }
  const own = lowOf(ours);
  return {
    what: `reading a form, ${layout}`,
    figure: ms(own / forms.length),
    note: `cpu; ${Math.round(cells / forms.length)} cells; ${times(own / lowOf(peer))} of looking labels up (${times(before[layout]!)} before)`,
  };
}

export async function readingRows(): Promise<Row[]> {
  warmUp();
  const rows: Row[] = layouts.map(rowOf);
  const [few, many] = [await timeOf([besideList(10_000)]), await timeOf([besideList(100_000)])];
  rows.push({
    what: "ten times the cells (10,000 → 100,000)",
    figure: times(many / few),
    note: "time; linear is × 10",
  });
  // Ten workbooks of other enterprises each: what is known of a text would else make the few look cheap.
  const ten = Array.from({ length: 10 }, (_, n) => manySheets(40, 5 * n + 1));
  const [some, all] = [(await timeOf(ten)) / ten.length, await timeOf([manySheets(400)])];
  rows.push({
    what: "ten times the sheets (40 → 400)",
    figure: times(all / some),
    note: "time; linear is × 10",
  });
  return rows;
}
