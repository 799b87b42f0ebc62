import { onSheetsChanged, writeOwnSheets } from "../../../src/excel";
import type { SheetChange } from "../../../src/work/host";
import { mergedWorkbook, remerge } from "../support/mergedWorkbook";
import { openInExcel, type } from "../support/open";

test("none of a write's changes is heard as the user's, not those of sheets and formats either; his next one is", async () => {
  const workbook = mergedWorkbook();
  const { settled } = openInExcel(workbook);
  const changes: SheetChange[] = [];
  const stop = await onSheetsChanged((change) => changes.push(change));
  await writeOwnSheets(await remerge(), "汇总表");
  await settled();
  expect(changes.length).toBeGreaterThan(5);
  expect(changes.filter(({ own }) => !own)).toEqual([]);
  type(workbook, workbook.sheet("申报书")!, "B1", "改");
  await settled();
  expect(changes.filter(({ own }) => !own)).toEqual([{ sheetId: workbook.sheet("申报书")!.id, own: false }]);
  await stop();
});
