import { readOpenWorkbook, writeOwnSheets } from "../../../src/excel";
import { readFile } from "../../../src/files/readFile";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { edited as editedFile } from "../../files/edit/edited";
import { openXlsx } from "../../host/file/openXlsx";
import { saveXlsx } from "../../host/file/saveXlsx";
import { areaName } from "../../../src/sheet/address";
import { cell, put } from "../../merge/acts/sheetActs";
import { reordered, typed } from "../../merge/edited";
import { filed, project } from "../../merge/make";
import { merge, noWorkbook, sheetNamed, withSheet, type Run } from "../../merge/workbook";
import { savedAs } from "../../read/resaved/otherFormats";
import { openInExcel, type } from "../support/open";
import { table } from "../support/mergedWorkbook";

const first = 4; // row of the first project below annex, title, unit and header
const head = first - 1;
const categories = ["industryPlatform", "servitization", "servitization", "industrialSoftware"];
const form = (number: number, category: string) =>
  filed(project(number, { "project.category": category }), { file: `${number}.xlsx` });
const forms = categories.map((category, i) => form(i + 1, category));
const nameOf = (number: number): string => String(project(number)["project.name"]);

/** The bureau's workbook: remarks and points beside the rows, which it has sorted anew, and an Excel table over it all. */
async function bureauBytes(): Promise<Uint8Array> {
  const { workbook } = merge(noWorkbook, forms);
  const remarks = forms.map((_, i) => cell(first + i, 6, `备注${i + 1}`));
  const sheet = put(sheetNamed(workbook, "汇总表"), [
    cell(head, 6, "备注"),
    cell(head, 7, "字数"),
    ...remarks,
  ]);
  const moved = reordered(sheet, first, [2, 1, 0, 3]);
  const corrected = typed(moved, first, 1, "更正后的平台");
  const host = await openXlsx(savedAs(withSheet(workbook, corrected), "xlsx"), "汇总.xlsx");
  const summary = host.sheet("汇总表")!;
  forms.forEach((_, i) => type(host, summary, `H${first + i + 1}`, `=LEN(B${first + i + 1})`));
  table(host, "汇总表", `A${head + 1}:H${first + 4}`, "表1");
  return saveXlsx(host);
}

interface Shown {
  readonly rows: readonly (readonly unknown[])[];
  readonly formulas: readonly (string | undefined)[];
  readonly table: string;
}

/** What stands in the rows of 汇总表 in a file: number, name, remark; the formula beside; where the table is. */
async function shownIn(bytes: Uint8Array): Promise<Shown> {
  const sheet = (await openXlsx(bytes)).sheet("汇总表")!;
  const last = sheet.usedArea(true)!.bottom;
  const rows = Array.from({ length: last - head }, (_, i) => first + i);
  return {
    rows: rows.map((row) => [0, 1, 6].map((col) => sheet.cell(row, col).value)),
    formulas: rows.map((row) => sheet.cell(row, 7).formula),
    table: areaName(sheet.tables[0]!.area),
  };
}

/** What the next merge does to 汇总表: the second project is taken off, others come in, in between and at the end. */
function nextMerge(workbook: WorkbookSnapshot): Run {
  const coming = [
    forms[0]!,
    forms[2]!,
    forms[3]!,
    form(5, "servitization"),
    form(6, "industrialSoftware"),
    form(7, "ioiiDemonstration"),
  ];
  const asked = merge(workbook, coming, { complete: true });
  const [gone] = asked.preview.missing;
  return merge(workbook, coming, { complete: true, listed: { [gone!.id]: false } });
}

const snapshotOf = (bytes: Uint8Array): WorkbookSnapshot => {
  const file = readFile("汇总.xlsx", bytes);
  if (!file.ok) throw new Error(file.problem.kind);
  return file.workbook;
};

const roads = {
  file: async (bytes: Uint8Array) =>
    editedFile(bytes, { edits: [nextMerge(snapshotOf(bytes)).edits!], plans: [] }),
  pane: async (bytes: Uint8Array) => {
    const host = await openXlsx(bytes, "汇总.xlsx");
    openInExcel(host);
    const { edits } = nextMerge(await readOpenWorkbook());
    const made = { files: [], names: [], values: [], tables: [] };
    await writeOwnSheets({ made, edits: [edits!] }, null);
    return saveXlsx(host);
  },
};

test.each(Object.entries(roads))(
  "rows moved within an Excel table stay their projects', and new ones join the table (by the road of the %s)",
  async (_, write) => {
    const bytes = await bureauBytes();
    const after = await write(bytes);
    const expected = [
      [1, "更正后的平台", "备注3"],
      [2, nameOf(5), null],
      [3, nameOf(1), "备注1"],
      [4, nameOf(4), "备注4"],
      [5, nameOf(6), null],
      [6, nameOf(7), null],
    ];
    const rows = expected.map((_row, i) => first + i + 1);
    expect(await shownIn(after)).toEqual({
      rows: expected,
      formulas: rows.map((row) => `LEN(B${row})`),
      table: `A${head + 1}:H${first + 6}`,
    });
  },
);
