import { hostErrorText, writeOwnSheets } from "../../../src/excel";
import { parseAddress } from "../../host/model/area";
import { enterCell } from "../../host/model/edit";
import { insertCells } from "../../host/model/structure";
import type { HostWorkbook } from "../../host/model/workbook";
import { madeOf, mergedWorkbook, remerge, stateOf } from "../support/mergedWorkbook";
import { openInExcel, typedWorkbook } from "../support/open";

/** Number of the request that changes what the user has. */
const commit = 5;

/** What is said where something happens in the workbook just before a request arrives. */
async function meanwhile(k: number, happen: (workbook: HostWorkbook) => void) {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  engine.faults.beforeRequest(k, () => happen(workbook));
  const text = await writeOwnSheets(await remerge(), "汇总表").then(() => "", hostErrorText);
  return { text, workbook };
}

const rowByAnother = (workbook: HostWorkbook): void =>
  insertCells(workbook, workbook.sheet("汇总表")!, parseAddress("4:4")!, "Down");

test("a row that somebody else puts in just before the values is told with the rows that are wrong", async () => {
  const { text } = await meanwhile(commit, rowByAnother);
  expect(text).toContain("读回来核对，与预览不一致：“汇总表”第");
  expect(text).toContain("可以撤销后再写一次");
});

test.each([2, 3, 4])("a row that comes in before request %i stops the write: all is as before", async (k) => {
  const { text, workbook } = await meanwhile(k, rowByAnother);
  expect(text).toContain("工作表“汇总表”又有改动");
  const old = mergedWorkbook();
  rowByAnother(old);
  expect(stateOf(workbook)).toEqual(stateOf(old));
});

test.each([
  ["汇总表", 1, "“汇总表”第3行"],
  ["项目台账", 1, "“项目台账”第3行"],
  ["审核意见", 0, "“审核意见”第3行"],
])("a cell of %s that does not show what was written is told", async (name, col, rows) => {
  const { text } = await meanwhile(commit + 1, (workbook) =>
    enterCell(workbook, workbook.sheet(name)!, 2, col, "别的"),
  );
  expect(text).toContain(rows);
});

test("formulas and notes of the bureau beside what was written are no difference", async () => {
  const { text } = await meanwhile(commit + 1, (workbook) => {
    const sheet = workbook.sheet("汇总表")!;
    enterCell(workbook, sheet, 2, 7, "电话已打");
  });
  expect(text).toBe("");
});

test("what cannot be read back is not called written", async () => {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  const job = await remerge();
  for (let k = commit + 1; k < commit + 3; k += 1) engine.faults.failRequest(k, { hostError: 5012 });
  const text = await writeOwnSheets(job, "汇总表").then(() => "", hostErrorText);
  expect(text).toContain("没有能读回来核对");
});

test("more than one answer of Excel's can hold is read back in parts, and a wrong cell at its end is told", async () => {
  const long = "基于工业互联网的协同制造".repeat(1_000);
  const cells = Object.fromEntries(
    Array.from({ length: 300 }, (_row, row) => [`A${row + 1}`, `${row} ${long}`] as const),
  );
  const source = typedWorkbook({ 项目台账: cells });
  const made = { ...(await madeOf(source)), names: ["项目台账"], tables: [] };
  const write = async (happen: (workbook: HostWorkbook) => void): Promise<string> => {
    const workbook = typedWorkbook({ 说明: { A1: "本市" } });
    const { engine, remove, settled } = openInExcel(workbook);
    engine.faults.beforeRequest(commit + 1, () => happen(workbook));
    const text = await writeOwnSheets({ made, edits: [] }, "项目台账").then(() => "", hostErrorText);
    await settled();
    remove();
    return text;
  };
  expect(await write(() => undefined)).toBe("");
  const wrong = (workbook: HostWorkbook): void =>
    enterCell(workbook, workbook.sheet("项目台账")!, 299, 0, "别的");
  expect(await write(wrong)).toContain("“项目台账”第300行");
});
