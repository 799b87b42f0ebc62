import { hostErrorText, writeOwnSheets } from "../../../src/excel";
import { parseAddress } from "../../host/model/area";
import { sortTable } from "../../host/model/tables";
import type { HostWorkbook } from "../../host/model/workbook";
import { mergedWorkbook, remerge, table } from "../support/mergedWorkbook";
import { contentOf, openInExcel } from "../support/open";

const sort = (workbook: HostWorkbook, name: string, ascending: boolean): void => {
  const sheet = workbook.sheet(name)!;
  sortTable(workbook, sheet, sheet.tables[0]!, [{ key: 1, ascending }]);
};

test("a table that the user had sorted is sorted again, with its new rows, and its buttons stay", async () => {
  const workbook = mergedWorkbook();
  sort(workbook, "项目台账", false);
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  const ledger = workbook.sheet("项目台账")!;
  expect([3, 4, 5, 6].map((row) => contentOf(ledger)[`B${row}`])).toEqual([300, 130, 120, 110]);
  expect(ledger.tables[0]).toMatchObject({
    area: parseAddress("A2:C6"),
    sort: [{ key: 1, ascending: false }],
  });
  expect(ledger.tables[0]!.definition.showAutoFilter).not.toBe(false);
});

test("a table that cannot be sorted again is whole all the same", async () => {
  const workbook = mergedWorkbook();
  sort(workbook, "项目台账", false);
  const { engine } = openInExcel(workbook);
  for (const k of [7, 8]) engine.faults.failRequest(k, { apiError: "GeneralException", atAction: 2 });
  await writeOwnSheets(await remerge(), "汇总表");
  expect([3, 4, 5, 6].map((row) => contentOf(workbook.sheet("项目台账"))[`B${row}`])).toEqual([
    110, 120, 130, 300,
  ]);
});

/** Somebody sorts 汇总表, which he has made a table of, just before the k-th request. */
async function sortedBefore(k: number): Promise<string> {
  const workbook = mergedWorkbook();
  table(workbook, "汇总表", "A2:C5");
  const { engine } = openInExcel(workbook);
  engine.faults.beforeRequest(k, () => sort(workbook, "汇总表", true));
  return writeOwnSheets(await remerge(), "汇总表").then(() => "", hostErrorText);
}

test.each([2, 3, 4])("sorting while the write is prepared, before request %i, stops it", async (k) => {
  expect(await sortedBefore(k)).toContain("工作表“汇总表”又有改动");
});

test("sorting just before the values is told with the rows that are wrong", async () => {
  expect(await sortedBefore(5)).toContain("读回来核对，与预览不一致：“汇总表”第");
});
