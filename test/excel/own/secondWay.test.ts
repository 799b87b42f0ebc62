import { writeErrorText, writeOwnSheets } from "../../../src/excel";
import { writeXlsx } from "../../../src/files/node";
import { isTemporary } from "../../../src/sheet/temporary";
import type { SheetPlan } from "../../../src/sheet/plan";
import { madeSheets } from "../../../src/taskpane/parts/madeSheets";
import type { HostWorkbook } from "../../host/model/workbook";
import { mergedWorkbook, remerge, stateOf } from "../support/mergedWorkbook";
import { openInExcel, typedWorkbook } from "../support/open";

const visible = (workbook: HostWorkbook): unknown =>
  JSON.parse(JSON.stringify(stateOf(workbook), (key, value) => (key === "id" ? undefined : value)));

async function written(make: () => HostWorkbook, quirks: readonly ("insertRefused" | "insertedYetError")[]) {
  const workbook = make();
  for (const quirk of quirks) workbook.quirks.add(quirk);
  const excel = openInExcel(workbook);
  const job = await remerge();
  const write = workbook.sheet("汇总表") ? job : { ...job, edits: [] };
  const text = await writeOwnSheets(write, "汇总表").then(() => "", writeErrorText);
  await excel.settled();
  excel.remove();
  return { text, workbook, requests: excel.engine.requests };
}

describe.each(["insertRefused", "insertedYetError"] as const)("with %s", (quirk) => {
  test.each([
    ["merged before", mergedWorkbook],
    ["without sheets of ours", () => typedWorkbook({ 申报书: { A1: "项目名称" } })],
  ])("a workbook %s gets the same sheets through ranges", async (_what, make) => {
    const { text, workbook } = await written(make, [quirk]);
    expect(text).toBe("");
    const well = await written(make, []);
    expect(visible(workbook)).toEqual(visible(well.workbook));
  });
});

/** Chinese characters that nothing shortens. */
function noise(length: number, seed: number): string {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + ((next() >> 8) % 20_000))).join("");
}

const plan = (name: string, rows: number, length: number): SheetPlan => ({
  name,
  columnWidths: [20, 40],
  frozenRows: 1,
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  rows: [
    { height: 30, cells: [{ value: name, style: { bold: true, size: 16, align: "center" } }] },
    ...Array.from({ length: rows }, (_row, n) => ({
      cells: [
        { value: n, style: { border: true } },
        {
          value: n % 7 === 0 ? `=${n}` : noise(length, n + 1 + rows * 1_000),
          style: { border: true, wrap: true },
        },
      ],
    })),
  ],
  print: {
    orientation: "landscape",
    fitToWidth: true,
    footer: "&C第 &P 页",
    titleRows: { first: 0, last: 0 },
  },
});

test.each([
  ["one file", 10_000_000, 1],
  ["a file for each sheet", 900_000, 3],
  ["two files, and a sheet that is too large for one", 500_000, 2],
  ["no file at all", 1_000, 0],
])(
  "%s: the workbook shows the same, and no request is larger than Excel takes",
  async (_what, most, count) => {
    const plans = [plan("项目台账", 400, 900), plan("统计", 100, 900), plan("审核意见", 20, 30)];
    const shownBy = async (limit: number) => {
      const made = await madeSheets(plans, { writeXlsx }, limit);
      const workbook = typedWorkbook({ 表: { A1: "x" } });
      const excel = openInExcel(workbook);
      await writeOwnSheets({ made, edits: [] }, "项目台账");
      await excel.settled();
      excel.remove();
      expect(Math.max(...excel.engine.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(5 * 1024 * 1024);
      expect(workbook.sheets.filter(({ name }) => isTemporary(name))).toEqual([]);
      const looks = workbook.sheets.map((sheet) => ({
        name: sheet.name,
        last: sheet.cell(sheet.usedArea(true)!.bottom, 1).value,
        formulaLike: sheet.cell(8, 1),
        style: sheet.cell(3, 1).style,
        frozen: sheet.frozen.rows,
        merges: sheet.merges,
        footer: sheet.headerFooter.oddFooter,
        landscape: sheet.pageSetup.orientation,
      }));
      return { files: made.files.length, looks };
    };
    const made = await shownBy(most);
    expect(made.files).toBe(count);
    const usual = await shownBy(10_000_000);
    expect(made.looks.map(({ name, last }) => [name, last])).toEqual(
      usual.looks.map(({ name, last }) => [name, last]),
    );
    for (const [n, { formulaLike, style, frozen, merges, footer, landscape }] of made.looks.entries()) {
      const like = usual.looks[n]!;
      expect({ frozen, merges, landscape, footer }).toEqual({
        frozen: like.frozen,
        merges: like.merges,
        landscape: like.landscape,
        footer: like.footer,
      });
      expect(formulaLike.value).toEqual(like.formulaLike.value);
      expect(formulaLike.formula).toBeUndefined();
      expect(style?.border?.top?.style).toBe(like.style?.border?.top?.style);
      expect(style?.alignment?.wrapText).toBe(like.style?.alignment?.wrapText);
      expect(style?.font?.size ?? 11).toBe(like.style?.font?.size ?? 11);
    }
  },
);
