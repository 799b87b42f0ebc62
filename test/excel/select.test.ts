import { hostErrorText, selectCell } from "../../src/excel";
import { openInExcel, typedWorkbook } from "./support/open";

test("the cell is selected and its sheet comes to the front", async () => {
  const workbook = typedWorkbook({ 一: {}, 二: {} });
  openInExcel(workbook);
  await selectCell({ sheet: "二", row: 21, col: 4 });
  expect(workbook.activeSheet.name).toBe("二");
  expect(workbook.activeSheet.activeCell).toEqual({ row: 21, col: 4 });
});

test("a sheet that is gone or hidden is named, with what to do", async () => {
  const workbook = typedWorkbook({ 一: {}, 底稿: {} });
  workbook.setVisibility(workbook.sheet("底稿")!, "Hidden");
  openInExcel(workbook);
  const sentence = (sheet: string) => selectCell({ sheet, row: 0, col: 0 }).catch(hostErrorText);
  expect(await sentence("三")).toBe("工作表“三”已不存在，可能已被删除或改名。请点“重新检查”。");
  expect(await sentence("底稿")).toBe("工作表“底稿”是隐藏的。请先右键单击工作表标签“取消隐藏”，再试一次。");
});
