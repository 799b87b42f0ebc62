import { currentEdition as edition } from "../../../src/form";
import { foreignSheets } from "../../../src/merge/own/foreignSheets";
import { nothingMerged, readState } from "../../../src/merge/own/state";
import { opinionsSheet } from "../../../src/report/opinionsSheet";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { snapshotOf } from "../make";

function sheet(name: string, text: string): SheetSnapshot {
  const cells = text ? [{ row: 0, col: 0, kind: "text" as const, value: text, text }] : [];
  return { name, cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

test.each(["汇总表", "项目台账", "审核意见", "统计"])("a %s of the bureau's own is foreign", (name) => {
  const workbook = { name: "汇总.xlsx", sheets: [sheet(name, "各县用电量"), sheet("预算", "金额")] };
  expect(foreignSheets(workbook, nothingMerged, edition)).toEqual([name]);
});

test("an empty sheet of that name, and what an earlier merge wrote, are no obstacle", () => {
  const sheets = [sheet("统计", ""), snapshotOf(opinionsSheet([], "汇总.xlsx", edition))];
  const workbook = { name: "汇总.xlsx", sheets };
  expect(foreignSheets(workbook, readState(workbook, edition), edition)).toEqual([]);
});
