import {
  mendCells,
  onSelectionMoved,
  onSheetsChanged,
  readOpenWorkbook,
  rereadOpenWorkbook,
} from "../../src/excel";
import type { SheetChange } from "../../src/work/host";
import type { CellRef } from "../../src/sheet/snapshot";
import { MAX_COLUMNS } from "../host/model/area";
import { enterValues } from "../host/model/edit";
import type { HostSheet } from "../host/model/sheet";
import { deleteCells, insertCells } from "../host/model/structure";
import { patchStyle } from "../host/model/style";

import { openInExcel, type, typedWorkbook } from "./support/open";

/** What follows from a move of the selection has come: it is asked for a moment later than what a change asks. */
async function followed({ settled }: { settled(): Promise<void> }): Promise<void> {
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await settled();
}

/** Excel may tell of a write's changes for a second after it: what the user does is later than that. */
function aMomentLater(): void {
  const now = Date.now;
  jest.spyOn(Date, "now").mockImplementation(() => now() + 2_000);
}

afterEach(() => jest.restoreAllMocks());

const area = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });

test("the active cell is told when the selection moves, also to another sheet, until it is stopped", async () => {
  const workbook = typedWorkbook({ 一: {}, 二: {} });
  const excel = openInExcel(workbook);
  const seen: (CellRef | null)[] = [];
  const stop = await onSelectionMoved((cell) => seen.push(cell));
  workbook.select(workbook.sheet("一")!, [area(21, 4)]);
  await followed(excel);
  workbook.activate(workbook.sheet("二")!);
  await followed(excel);
  expect(seen.at(0)).toEqual({ sheet: "一", row: 21, col: 4 });
  expect(seen.at(-1)).toEqual({ sheet: "二", row: 0, col: 0 });
  await stop();
  const before = seen.length;
  workbook.select(workbook.sheet("二")!, [area(3, 3)]);
  await followed(excel);
  expect(seen).toHaveLength(before);
});

test("while a cell is being edited the active cell is not known", async () => {
  const workbook = typedWorkbook({ 一: {} });
  const excel = openInExcel(workbook);
  const seen: (CellRef | null)[] = [];
  await onSelectionMoved((cell) => seen.push(cell));
  excel.engine.cellEdit = true;
  workbook.select(workbook.sheet("一")!, [area(2, 2)]);
  await followed(excel);
  excel.engine.cellEdit = false;
  expect(seen).toEqual([null]);
});

test("with Enter what a change asks for goes before the question for the active cell", async () => {
  const workbook = typedWorkbook({ 一: { A1: "旧" } });
  const excel = openInExcel(workbook);
  const [sheet] = workbook.sheets;
  const before = await readOpenWorkbook();
  await onSelectionMoved(() => undefined);
  await onSheetsChanged(({ sheetId }) => {
    setTimeout(() => void rereadOpenWorkbook(before, new Set([sheetId])));
  });
  const { length } = excel.engine.requests;
  type(workbook, sheet!, "A1", "新");
  workbook.select(sheet!, [area(1, 0)]);
  await followed(excel);
  const [first, second] = excel.engine.requests.slice(length).filter(({ cleanup }) => !cleanup);
  expect(first!.actions).toBeGreaterThan(second!.actions);
});

test("a click on a cell of another sheet is one question", async () => {
  const workbook = typedWorkbook({ 一: {}, 二: {} });
  const excel = openInExcel(workbook);
  await onSelectionMoved(() => undefined);
  const { requestCount } = excel.engine;
  workbook.select(workbook.sheet("二")!, [area(3, 3)]);
  await followed(excel);
  expect(excel.engine.requestCount - requestCount).toBe(1);
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

test("changes by the user are told with their sheet, those that the add-in makes are marked as its own", async () => {
  const workbook = typedWorkbook({ 一: { A1: "旧" }, 二: {} });
  const [first, second] = workbook.sheets;
  const { settled } = openInExcel(workbook);
  const changes: SheetChange[] = [];
  const stop = await onSheetsChanged((change) => changes.push(change));
  await mendCells([{ cell: { sheet: "一", row: 0, col: 0 }, value: 5 }]);
  await settled();
  expect(changes.splice(0)).toEqual([{ sheetId: first!.id, own: true }]);

  aMomentLater();
  const whole = { top: 2, left: 0, bottom: 2, right: MAX_COLUMNS - 1 };
  const steps: [() => void, HostSheet][] = [
    [() => type(workbook, first!, "A2", "改"), first!],
    [() => enterValues(workbook, first!, { ...area(3, 0), bottom: 40 }, (row) => `${row}`), first!],
    [() => insertCells(workbook, second!, whole, "Down"), second!],
    [() => deleteCells(workbook, second!, whole, "Up"), second!],
    [() => patchStyle(workbook, first!, area(1, 0), () => ({ numFmt: "0.00%" })), first!],
    [() => workbook.deleteSheet(second!), second!],
  ];
  for (const [step, sheet] of steps) {
    step();
    await settled();
    expect(changes.splice(0)).toContainEqual({ sheetId: sheet.id, own: false });
  }
  const third = workbook.addSheet("三");
  await settled();
  expect(changes.splice(0)).toEqual([{ sheetId: third.id, own: false }]);

  await stop();
  type(workbook, first!, "A3", "再改");
  await settled();
  expect(changes).toEqual([]);
});

describe("in an Excel that tells of sheets' names and places", () => {
  const newer = { ExcelApi: "1.17", ExcelApiOnline: "1.1" };

  test("a sheet that is renamed, hidden or moved is told", async () => {
    const workbook = typedWorkbook({ 一: {}, 二: {} });
    const { settled } = openInExcel(workbook, newer);
    const second = workbook.sheet("二")!;
    const changes: SheetChange[] = [];
    const stop = await onSheetsChanged((change) => changes.push(change));
    aMomentLater();
    for (const step of [
      () => workbook.renameSheet(second, "申报书"),
      () => workbook.setVisibility(second, "Hidden"),
      () => workbook.moveSheet(second, 0),
    ]) {
      step();
      await settled();
      expect(changes.splice(0)).toEqual([{ sheetId: second.id, own: false }]);
    }
    await stop();
    workbook.renameSheet(second, "又改");
    await settled();
    expect(changes).toEqual([]);
  });

  test("the active cell is told anew when its sheet is renamed", async () => {
    const workbook = typedWorkbook({ 一: {} });
    const excel = openInExcel(workbook, newer);
    const seen: (CellRef | null)[] = [];
    await onSelectionMoved((cell) => seen.push(cell));
    workbook.renameSheet(workbook.sheet("一")!, "申报书");
    await followed(excel);
    expect(seen).toEqual([{ sheet: "申报书", row: 0, col: 0 }]);
  });
});
