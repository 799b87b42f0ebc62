import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";

/** The enterprise's rows of a form with two columns (the former year's, or an example, and the own one) on a sheet without their head. */
function cut(sheet: SheetSnapshot): SheetSnapshot[] {
  const rowOf = (words: string) => sheet.cells.find(({ text }) => text === words)!.row;
  const [top, end] = [rowOf("单位信息"), rowOf("项目责任人信息")];
  const isOwn = (row: number) => row >= top && row < end;
  return [
    {
      ...sheet,
      cells: sheet.cells.filter(({ row }) => !isOwn(row)),
      merges: sheet.merges.filter((area) => !isOwn(area.top)),
    },
    {
      ...sheet,
      name: "单位情况",
      cells: sheet.cells.filter(({ row }) => isOwn(row)).map((cell) => ({ ...cell, row: cell.row - top })),
      merges: sheet.merges
        .filter((area) => isOwn(area.top))
        .map((area) => ({ ...area, top: area.top - top, bottom: area.bottom - top })),
    },
  ];
}

test.each(["formerBeside", "exampleBeside"])(
  "%s: of two columns about an enterprise that where the project's people work is its own",
  (layout) => {
    for (let seed = 84_101; seed <= 84_104; seed++) {
      const base = baseOf(layout, seed);
      const { unsure, misses } = scoreOf({ ...base, sheets: base.sheets.flatMap(cut) });
      expect([seed, unsure, misses.filter((miss) => /^(?:silent|told|missing)/.test(miss))]).toEqual([
        seed,
        false,
        [],
      ]);
    }
  },
);

test("where nothing tells which of the columns is the project's, it is asked", () => {
  for (const layout of ["formerBeside", "exampleBeside"]) {
    const sheets = baseOf(layout, 84_101).sheets.flatMap(cut);
    const nowhere = sheets.map((sheet) => {
      const rows = new Set(sheet.cells.filter(({ text }) => text === "工作单位").map(({ row }) => row));
      return { ...sheet, cells: sheet.cells.filter(({ row }) => !rows.has(row)) };
    });
    const { status, applications } = readWorkbook({ name: "申报书.xlsx", sheets: nowhere }, edition);
    expect([layout, status, applications.length]).toEqual([layout, "unsure", 1]);
  }
});
