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
  errorText: excel.hostErrorText,
  writeErrorText: excel.writeErrorText,
  isWritten: excel.isWritten,
  isCancelled: excel.isCancelled,
  isDark: excel.hostIsDark,
};
