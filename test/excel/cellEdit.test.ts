import {
  isCancelled,
  readOpenWorkbook,
  recoverLeftovers,
  writeErrorText,
  writeOwnSheets,
} from "../../src/excel";
import { inTurn } from "../../src/excel/turns";
import type { ExcelEngine } from "../host/engine/engine";
import { enterCell } from "../host/model/edit";
import { mergedWorkbook, remerge, stateOf } from "./support/mergedWorkbook";
import { contentOf, openInExcel } from "./support/open";

/** Number of the request that changes what the user has. */
const commit = 5;

/** Resolves when a cell is edited, just before the k-th request from now on arrives. */
const editingAt = (engine: ExcelEngine, k: number): Promise<void> =>
  new Promise((resolve) =>
    engine.faults.beforeRequest(k, () => {
      engine.cellEdit = true;
      resolve();
    }),
  );
/** What a cancelled work still does, unheard. */
const ended = () => inTurn(async () => undefined);

/** Begins some work, then to edit a cell before its request k, then cancels; the cell is still being edited afterwards. */
async function cancelledInEdit(k: number, work: (signal: AbortSignal) => Promise<unknown>) {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  const editing = editingAt(engine, k);
  const controller = new AbortController();
  const outcome = work(controller.signal).then(
    () => null,
    (error: unknown) => error,
  );
  await editing;
  controller.abort();
  expect(isCancelled(await outcome)).toBe(true);
  expect(engine.cellEdit).toBe(true);
  return { workbook, engine };
}

describe.each([1, 2, 3, 4])("取消 while a cell is edited at request %i of a write works at once", (k) => {
  const write = async (signal: AbortSignal) => writeOwnSheets(await remerge(), "汇总表", { signal });

  test("and once the edit has ended all is as it was", async () => {
    const { workbook, engine } = await cancelledInEdit(k, write);
    engine.cellEdit = false;
    await ended();
    expect(stateOf(workbook)).toEqual(stateOf(mergedWorkbook()));
  });

  test("a write that is begun meanwhile waits for what the one before has to tidy up", async () => {
    const { workbook, engine } = await cancelledInEdit(k, write);
    const again = writeOwnSheets(await remerge(), "汇总表");
    engine.cellEdit = false;
    await again;
    expect(contentOf(workbook.sheet("汇总表")).B5).toBe("第三个");
    expect(workbook.sheets).toHaveLength(stateOf(mergedWorkbook()).length + 1);
  });
});

test.each([1, 2, 3])("取消 while a cell is edited at request %i of a reading works at once", async (k) => {
  const { engine } = await cancelledInEdit(k, (signal) => readOpenWorkbook({ signal }));
  engine.cellEdit = false;
});

test("取消 while a cell is edited ends the making whole before a preview at once", async () => {
  const { engine } = await cancelledInEdit(1, (signal) => recoverLeftovers({ signal }));
  engine.cellEdit = false;
});

test("what is typed between the comparing and the writing is not written over: nothing is written, and it is said why", async () => {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  const editing = editingAt(engine, commit);
  const writing = writeOwnSheets(await remerge(), "汇总表").then(() => "", writeErrorText);
  await editing;
  enterCell(workbook, workbook.sheet("汇总表")!, 2, 1, "刚改的名称");
  engine.cellEdit = false;
  expect(await writing).toMatch(/^原来的表没有改动。单元格正在编辑/);
  const wanted = mergedWorkbook();
  enterCell(wanted, wanted.sheet("汇总表")!, 2, 1, "刚改的名称");
  expect(stateOf(workbook)).toEqual(stateOf(wanted));
});
