import { readOpenWorkbook, rereadOpenWorkbook } from "../../src/excel";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { enterValues } from "../host/model/edit";
import { MAX_COLUMNS } from "../host/model/area";
import { insertCells } from "../host/model/structure";
import { openInExcel, type, typedWorkbook } from "./support/open";
import type { Typed } from "./support/open";

const forms: Typed = {
  甲: { A1: "项目名称", B1: "甲平台" },
  乙: { A1: "项目名称", B1: "乙平台" },
  丙: { A1: "项目名称", B1: "丙平台" },
};

async function readOnce(typed: Typed = forms) {
  const workbook = typedWorkbook(typed);
  const { engine } = openInExcel(workbook);
  const before = await readOpenWorkbook();
  const idOf = (name: string): string => workbook.sheet(name)!.id;
  const again = async (...changed: string[]): Promise<WorkbookSnapshot> => {
    const snapshot = await rereadOpenWorkbook(before, new Set(changed.map(idOf)));
    return snapshot!;
  };
  return { workbook, engine, before, idOf, again };
}

const textsOf = ({ sheets }: WorkbookSnapshot): Record<string, string[]> =>
  Object.fromEntries(sheets.map(({ name, cells }) => [name, cells.map(({ text }) => text)]));

test("only the sheet that changed is read; the snapshots of the others are the same objects", async () => {
  const { workbook, engine, before, again } = await readOnce();
  type(workbook, workbook.sheet("乙")!, "B1", "乙平台二期");
  type(workbook, workbook.sheet("丙")!, "B1", "没有人说丙改过");
  const asked = engine.requestCount;
  const after = await again("乙");
  expect(engine.requestCount - asked).toBe(1);
  expect(textsOf(after)).toEqual({
    甲: ["项目名称", "甲平台"],
    乙: ["项目名称", "乙平台二期"],
    丙: ["项目名称", "丙平台"],
  });
  expect(after.sheets[0]).toBe(before.sheets[0]);
  expect(after.sheets[2]).toBe(before.sheets[2]);
});

test("a sheet that reaches further than before is read anew, with one request more", async () => {
  const { workbook, engine, before, again } = await readOnce();
  type(workbook, workbook.sheet("乙")!, "D7", "联系人");
  const asked = engine.requestCount;
  const after = await again("乙");
  expect(engine.requestCount - asked).toBe(2);
  expect(after.sheets[1]!.cells.map(({ row, col, text }) => [row, col, text])).toContainEqual([
    6,
    3,
    "联系人",
  ]);
  // from then on it is known to reach as far
  type(workbook, workbook.sheet("乙")!, "D7", "联系电话");
  const once = engine.requestCount;
  const later = await rereadOpenWorkbook(after, new Set([workbook.sheet("乙")!.id]));
  expect(engine.requestCount - once).toBe(1);
  expect(textsOf(later!)["乙"]).toContain("联系电话");
  expect(later!.sheets[0]).toBe(before.sheets[0]);
});

test("of a sheet that was told to have changed and is gone nothing is read", async () => {
  const { workbook, before, idOf } = await readOnce();
  const changed = new Set([idOf("乙"), idOf("丙")]);
  type(workbook, workbook.sheet("丙")!, "B1", "丙平台二期");
  workbook.deleteSheet(workbook.sheet("乙")!);
  const after = await rereadOpenWorkbook(before, changed);
  expect(textsOf(after!)).toEqual({ 甲: ["项目名称", "甲平台"], 丙: ["项目名称", "丙平台二期"] });
});

test("a sheet in which nothing is different after all stays the same object", async () => {
  const { before, again } = await readOnce();
  const after = await again("乙");
  expect(after.sheets[1]).toBe(before.sheets[1]);
});

test("the whole workbook read again: only sheets that changed are other objects", async () => {
  const { workbook, before } = await readOnce();
  type(workbook, workbook.sheet("乙")!, "B1", "乙平台二期");
  const { sheets } = await readOpenWorkbook();
  expect(sheets.map((sheet, n) => sheet === before.sheets[n])).toEqual([true, false, true]);
});

test("a row put in moves the cells below it", async () => {
  const { workbook, again } = await readOnce({ 甲: { A1: "项目名称", A2: "单位名称" } });
  const row = { top: 1, left: 0, bottom: 1, right: MAX_COLUMNS - 1 };
  insertCells(workbook, workbook.sheet("甲")!, row, "Down");
  const [sheet] = (await again("甲")).sheets;
  expect(sheet!.cells.map((cell) => [cell.row, cell.text])).toEqual([
    [0, "项目名称"],
    [2, "单位名称"],
  ]);
});

test("sheets that came, went, moved or were renamed are noticed whatever was told", async () => {
  const { workbook, before, again } = await readOnce();
  workbook.deleteSheet(workbook.sheet("乙")!);
  workbook.renameSheet(workbook.sheet("丙")!, "丙公司");
  type(workbook, workbook.addSheet("丁", 0), "A1", "新的");
  const after = await again();
  expect(textsOf(after)).toEqual({
    丁: ["新的"],
    甲: ["项目名称", "甲平台"],
    丙公司: ["项目名称", "丙平台"],
  });
  expect(after.sheets.map(({ name }) => name)).toEqual(["丁", "甲", "丙公司"]);
  expect(after.sheets[1]).toBe(before.sheets[0]);
});

test.each([
  ["a cell of another sheet", "=甲!B1"],
  ["a name", "=单位全称"],
  ["an address in a text", '=INDIRECT("甲!B1")'],
])("a sheet with a formula on %s is read with every change", async (_what, formula) => {
  const { workbook, engine, again } = await readOnce({
    ...forms,
    乙: { A1: formula },
    丁: { A1: "=SUM(B1:B2)" },
  });
  type(workbook, workbook.sheet("甲")!, "B1", "甲平台二期");
  // the emulated Excel computes nothing: what the formula would give is put in by hand
  workbook.sheet("乙")!.put(0, 0, { value: "甲平台二期", formula: formula.slice(1) });
  workbook.sheet("丁")!.put(0, 0, { value: 5, formula: "SUM(B1:B2)" });
  const asked = engine.requestCount;
  const texts = textsOf(await again("甲"));
  expect([texts["甲"]![1], texts["乙"]![0]]).toEqual(["甲平台二期", "甲平台二期"]);
  expect(texts["丁"]).not.toContain("5");
  expect(engine.requestCount - asked).toBeLessThanOrEqual(4);
});

test("days count as the whole workbook counts them", async () => {
  const workbook = typedWorkbook({ 甲: { A1: "2019/3/1", A2: "2020/6/30" }, 乙: {} });
  workbook.dateSystem = "1904";
  for (const row of [0, 1]) {
    const cell = workbook.sheet("甲")!.cell(row, 0);
    workbook.sheet("甲")!.put(row, 0, { ...cell, value: Number(cell.value) - 1462 });
  }
  openInExcel(workbook);
  const before = await readOpenWorkbook();
  const second = workbook.sheet("乙")!;
  second.put(0, 0, { value: 42_063, style: { numFmt: "m/d" } });
  const after = (await rereadOpenWorkbook(before, new Set([second.id])))!;
  expect(after.sheets[0]).toBe(before.sheets[0]);
  expect(after.sheets.map(({ cells }) => cells[0]!.value)).toEqual([43_525, 43_525]);
});

test("more than is read unasked is left for a check by hand", async () => {
  const { workbook, engine, before, idOf } = await readOnce();
  const large = { top: 0, left: 0, bottom: 3_999, right: 19 };
  enterValues(workbook, workbook.sheet("丙")!, large, (row, col) => row * col);
  const asked = engine.requestCount;
  expect(await rereadOpenWorkbook(before, new Set([idOf("丙")]))).toBeNull();
  expect(engine.requestCount - asked).toBe(1);
});

test("a workbook that was not read from Excel cannot be read again", async () => {
  await readOnce();
  expect(await rereadOpenWorkbook({ name: "文件.xlsx", sheets: [] }, new Set())).toBeNull();
});

test("while a cell is being edited the reading waits for the edit to end", async () => {
  const { workbook, engine, again } = await readOnce();
  type(workbook, workbook.sheet("乙")!, "B1", "乙平台二期");
  engine.cellEdit = true;
  let done = false;
  const reading = again("乙").finally(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  engine.cellEdit = false;
  expect(textsOf(await reading)["乙"]).toContain("乙平台二期");
});

test("a reading that is given up asks nothing", async () => {
  const { engine, before, idOf } = await readOnce();
  const control = new AbortController();
  control.abort();
  const asked = engine.requestCount;
  const reading = rereadOpenWorkbook(before, new Set([idOf("乙")]), { signal: control.signal });
  await expect(reading).rejects.toMatchObject({ code: "Cancelled" });
  expect(engine.requestCount - asked).toBe(0);
});

test("“all” finds a change that no event has told; a workbook that is as it was keeps its objects", async () => {
  const { workbook, before } = await readOnce();
  expect(
    (await rereadOpenWorkbook(before, "all"))!.sheets.map((sheet, n) => sheet === before.sheets[n]),
  ).toEqual([true, true, true]);
  type(workbook, workbook.sheet("丙")!, "B1", "丙平台二期");
  const after = await rereadOpenWorkbook(before, "all");
  expect(textsOf(after!)["丙"]).toEqual(["项目名称", "丙平台二期"]);
  expect(after!.sheets[0]).toBe(before.sheets[0]);
});
