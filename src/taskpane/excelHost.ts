import * as excel from "../excel";
import type { Host } from "../work/host";
import { madeSheets } from "./parts/madeSheets";
import type { Files } from "./services";

/** The open workbook in Excel, which takes new sheets in as files; `files` loads what writes them. */
export const excelHost = (files: () => Promise<Pick<Files, "writeXlsx">>): Host => ({
  words: excel.excelWords,
  readWorkbook: excel.readOpenWorkbook,
  rereadWorkbook: excel.rereadOpenWorkbook,
  selectCell: excel.selectCell,
  onSelectionMoved: excel.onSelectionMoved,
  onSheetsChanged: excel.onSheetsChanged,
  onStepBack: () => () => undefined,
  mendCells: excel.mendCells,
  async writeOwnSheets({ plans, edits, remove }, front, control) {
    const made = await madeSheets(plans, await files());
    return excel.writeOwnSheets({ made, edits, removed: remove }, front, control);
  },
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
});
