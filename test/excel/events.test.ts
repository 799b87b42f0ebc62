import { mendCells, onSelectionMoved, onSheetsChanged } from "../../src/excel";
import type { CellRef } from "../../src/sheet/snapshot";
import { openInExcel, type, typedWorkbook } from "./support/open";

const area = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });

test("the active cell is told when the selection moves, also to another sheet, until it is stopped", async () => {
  const workbook = typedWorkbook({ 一: {}, 二: {} });
  const { settled } = openInExcel(workbook);
  const seen: (CellRef | null)[] = [];
  const stop = await onSelectionMoved((cell) => seen.push(cell));
  workbook.select(workbook.sheet("一")!, [area(21, 4)]);
  await settled();
  workbook.activate(workbook.sheet("二")!);
  await settled();
  expect(seen.at(0)).toEqual({ sheet: "一", row: 21, col: 4 });
  expect(seen.at(-1)).toEqual({ sheet: "二", row: 0, col: 0 });
  await stop();
  const before = seen.length;
  workbook.select(workbook.sheet("二")!, [area(3, 3)]);
  await settled();
  expect(seen).toHaveLength(before);
});

test("while a cell is being edited the active cell is not known", async () => {
  const workbook = typedWorkbook({ 一: {} });
  const { engine, settled } = openInExcel(workbook);
  const seen: (CellRef | null)[] = [];
  await onSelectionMoved((cell) => seen.push(cell));
  engine.cellEdit = true;
  workbook.select(workbook.sheet("一")!, [area(2, 2)]);
  await settled();
  engine.cellEdit = false;
  expect(seen).toEqual([null]);
});

test("a pane that opens while a cell is being edited hears of changes once the edit has ended", async () => {
  const workbook = typedWorkbook({ 一: {} });
  const { engine, settled } = openInExcel(workbook);
  let changes = 0;
  engine.cellEdit = true;
  const subscription = onSheetsChanged(() => (changes += 1));
  engine.cellEdit = false;
  await subscription;
  type(workbook, workbook.sheet("一")!, "A1", "改");
  await settled();
  expect(changes).toBe(1);
});

test("changes by the user are told, those that the add-in makes are not", async () => {
  const workbook = typedWorkbook({ 一: { A1: "旧" }, 二: {} });
  const { settled } = openInExcel(workbook);
  let changes = 0;
  const stop = await onSheetsChanged(() => (changes += 1));
  await mendCells([{ cell: { sheet: "一", row: 0, col: 0 }, value: "新" }]);
  await settled();
  expect(changes).toBe(0);

  const steps = [
    () => type(workbook, workbook.sheet("一")!, "A2", "改"),
    () => void workbook.addSheet("三"),
    () => workbook.deleteSheet(workbook.sheet("二")!),
  ];
  for (const [index, step] of steps.entries()) {
    step();
    await settled();
    expect(changes).toBe(index + 1);
  }
  await stop();
  type(workbook, workbook.sheet("一")!, "A3", "再改");
  await settled();
  expect(changes).toBe(steps.length);
});
