import * as excel from "../excel";
import type { Host } from "./host";

/** The open workbook in Excel. */
export const excelHost: Host = {
  readWorkbook: excel.readOpenWorkbook,
  rereadWorkbook: excel.rereadOpenWorkbook,
  selectCell: excel.selectCell,
  onSelectionMoved: excel.onSelectionMoved,
  onSheetsChanged: excel.onSheetsChanged,
  mendCells: excel.mendCells,
  writeOwnSheets: excel.writeOwnSheets,
  async firstLook() {
    const { workbook, leftovers } = await excel.firstLook();
    return {
      leftovers: leftovers.length > 0 ? excel.leftoverText(leftovers) : null,
      unfit: excel.unfitText(workbook),
    };
  },
  async recoverLeftovers(control) {
    const recovered = await excel.recoverLeftovers(control);
    return recovered && excel.recoveredText(recovered);
  },
  assertFit: excel.assertFit,
  writingRemark: excel.writingRemark,
  errorText: excel.hostErrorText,
  mendErrorText: excel.mendErrorText,
  writeErrorText: excel.writeErrorText,
  isWritten: excel.isWritten,
  isCancelled: excel.isCancelled,
  canPickFolders: excel.canPickFolders,
  isDark: excel.hostIsDark,
};
