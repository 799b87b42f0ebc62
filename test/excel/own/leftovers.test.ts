import { readOpenWorkbook, writeOwnSheets } from "../../../src/excel";
import { isTemporary } from "../../../src/sheet/temporary";
import type { HostWorkbook } from "../../host/model/workbook";
import { mergedWorkbook, remerge, stateOf } from "../support/mergedWorkbook";
import { openInExcel } from "../support/open";

/** Ids of added sheets count on from one write to the next. */
const visible = (workbook: HostWorkbook): unknown =>
  JSON.parse(JSON.stringify(stateOf(workbook), (key, value) => (key === "id" ? undefined : value)));

/** The pane is closed before request k: nothing that it would still ask reaches Excel. */
async function killedAt(k: number): Promise<HostWorkbook> {
  const workbook = mergedWorkbook();
  const excel = openInExcel(workbook);
  for (let n = k; n < k + 20; n += 1) excel.engine.faults.failRequest(n, { hostError: 5012 });
  await writeOwnSheets(await remerge(), "汇总表").catch(() => undefined);
  await excel.settled();
  excel.remove();
  return workbook;
}

describe.each([1, 2, 3, 4, 5, 6, 7])("a pane that is killed at request %i", (k) => {
  test("leaves nothing that is seen, and the next write ends whole", async () => {
    const workbook = await killedAt(k);
    const left = workbook.sheets.filter(({ name }) => isTemporary(name));
    const seen = workbook.sheets.filter((sheet) => !left.includes(sheet)).map(({ name }) => name);
    expect(seen.filter((name) => name.includes("("))).toEqual([]);
    // those that came in with the request before are hidden by the one that failed
    if (k !== 3) expect(left.filter(({ visibility }) => visibility === "Visible")).toEqual([]);

    const excel = openInExcel(workbook);
    const { sheets, unfinished } = await readOpenWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(seen);
    expect(unfinished ?? false).toBe(left.length > 0);
    if (k > 5) return; // the new sheets are there
    await writeOwnSheets(await remerge(), "汇总表");
    await excel.settled();
    excel.remove();
    const well = mergedWorkbook();
    openInExcel(well);
    await writeOwnSheets(await remerge(), "汇总表");
    expect(visible(workbook)).toEqual(visible(well));
  });
});
