import {
  firstLook,
  readOpenWorkbook,
  recoverLeftovers,
  writeErrorText,
  writeOwnSheets,
} from "../../../src/excel";
import { isTemporary } from "../../../src/sheet/temporary";
import { enterCell } from "../../host/model/edit";
import type { HostWorkbook } from "../../host/model/workbook";
import { mergedWorkbook, remerge, stateOf } from "../support/mergedWorkbook";
import { openInExcel, typedWorkbook } from "../support/open";

/** Ids of added sheets count on from one write to the next. */
const visible = (workbook: HostWorkbook): unknown =>
  JSON.parse(JSON.stringify(stateOf(workbook), (key, value) => (key === "id" ? undefined : value)));

/** Number of the request that changes what the user has. */
const commit = 5;
type Make = () => HostWorkbook;
const firstMerge: Make = () => typedWorkbook({ 申报书: { A1: "项目名称" } });

async function jobFor(workbook: HostWorkbook) {
  const job = await remerge();
  return workbook.sheet("汇总表") ? job : { ...job, edits: [] };
}

async function written(make: Make): Promise<{ state: unknown; actions: number }> {
  const workbook = make();
  const excel = openInExcel(workbook);
  await writeOwnSheets(await jobFor(workbook), "汇总表");
  await excel.settled();
  excel.remove();
  const requests = excel.engine.requests.filter(({ cleanup }) => !cleanup);
  return { state: visible(workbook), actions: requests[commit - 1]!.actions };
}

/** The pane is closed before request k, or while Excel works on it: nothing that it would still ask reaches Excel. */
async function killedAt(make: Make, k: number, atAction?: number): Promise<HostWorkbook> {
  const workbook = make();
  const excel = openInExcel(workbook);
  if (atAction !== undefined) excel.engine.faults.failRequest(k, { apiError: "GeneralException", atAction });
  for (let n = k + (atAction === undefined ? 0 : 1); n < k + 20; n += 1)
    excel.engine.faults.failRequest(n, { hostError: 5012 });
  await writeOwnSheets(await jobFor(workbook), "汇总表").catch(() => undefined);
  await excel.settled();
  excel.remove();
  return workbook;
}

describe.each([1, 2, 3, 4, 5, 6, 7])("a pane that is killed at request %i", (k) => {
  test("leaves nothing that is seen, names what it left, and the next write ends whole", async () => {
    const workbook = await killedAt(mergedWorkbook, k);
    const left = workbook.sheets.filter(({ name }) => isTemporary(name));
    const seen = workbook.sheets.filter((sheet) => !left.includes(sheet)).map(({ name }) => name);
    expect(seen.filter((name) => name.includes("("))).toEqual([]);
    // those that came in with the request before are hidden by the one that failed
    if (k !== 3) expect(left.filter(({ visibility }) => visibility === "Visible")).toEqual([]);

    const excel = openInExcel(workbook);
    const { sheets } = await readOpenWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(seen);
    expect((await firstLook()).leftovers).toEqual(left.map(({ name }) => name));
    if (k > commit) return; // the new sheets are there
    await writeOwnSheets(await remerge(), "汇总表");
    await excel.settled();
    excel.remove();
    expect(visible(workbook)).toEqual((await written(mergedWorkbook)).state);
  });
});

describe.each<[string, Make]>([
  ["a workbook that was merged before", mergedWorkbook],
  ["a workbook without sheets of ours", firstMerge],
])("%s, the pane closed while Excel writes", (_name, make) => {
  test("a pane that is opened later makes it whole: the old state or the new one", async () => {
    const { state, actions } = await written(make);
    const old = visible(make());
    const outcomes: string[] = [];
    for (let atAction = 0; atAction < actions; atAction += 3) {
      const workbook = await killedAt(make, commit, atAction);
      const excel = openInExcel(workbook);
      const recovered = await recoverLeftovers();
      await excel.settled();
      excel.remove();
      const isNew = JSON.stringify(visible(workbook)) === JSON.stringify(state);
      if (!isNew) expect({ atAction, state: visible(workbook) }).toEqual({ atAction, state: old });
      expect({ atAction, swept: recovered!.swept > 0 }).toEqual({ atAction, swept: true });
      if (atAction > 12 && make === mergedWorkbook)
        expect(isNew ? recovered!.finished : recovered!.restored).toContain("审核意见");
      outcomes.push(isNew ? "new" : "old");
      if (atAction % 30 !== 0) continue;
      const again = openInExcel(workbook);
      if (!isNew) await writeOwnSheets(await jobFor(workbook), "汇总表");
      await again.settled();
      again.remove();
      expect({ atAction, state: visible(workbook) }).toEqual({ atAction, state });
    }
    expect(outcomes[0]).toBe("old");
    // once it goes on it always goes on
    expect([...outcomes].sort((a, b) => b.localeCompare(a))).toEqual(outcomes);
    expect(outcomes.at(-1)).toBe(make === mergedWorkbook ? "new" : "old");
  }, 120_000);
});

test("what the user wrote after the pane was closed stays, where nothing of his was touched before", async () => {
  const workbook = await killedAt(mergedWorkbook, commit);
  enterCell(workbook, workbook.sheet("审核意见")!, 2, 0, "后来写的");
  const excel = openInExcel(workbook);
  expect(await recoverLeftovers()).toMatchObject({ restored: [], finished: [] });
  expect(workbook.sheet("审核意见")!.cell(2, 0).value).toBe("后来写的");
  expect(await recoverLeftovers()).toBeNull();
  await excel.settled();
});

test("a write that was worked out from half-done sheets is not carried out", async () => {
  const workbook = await killedAt(mergedWorkbook, commit, 40);
  openInExcel(workbook);
  const text = await writeOwnSheets(await remerge(), "汇总表").then(() => "", writeErrorText);
  expect(text).toMatch(/^这次没有写入。上次写入没有完成，刚才已把“汇总表”“.*”恢复完整/);
  expect(visible(workbook)).toEqual(visible(mergedWorkbook()));
  await writeOwnSheets(await remerge(), "汇总表");
  expect(visible(workbook)).toEqual((await written(mergedWorkbook)).state);
});

test("making whole that is itself stopped is made whole by the next pane", async () => {
  for (let k = 2; k <= 5; k += 1) {
    const workbook = await killedAt(mergedWorkbook, commit, 40);
    const excel = openInExcel(workbook);
    excel.engine.faults.failRequest(k, { hostError: 5012 });
    await recoverLeftovers().catch(() => undefined);
    await recoverLeftovers();
    await excel.settled();
    excel.remove();
    expect({ k, state: visible(workbook) }).toEqual({ k, state: visible(mergedWorkbook()) });
  }
});
