/** What the task pane may ask of Excel; nothing else names Excel or Office. */
export { startOffice } from "./start";
export type { Start } from "./start";
export { canPickFolders } from "./folders";
export { hostIsDark } from "./theme";
export { hostErrorText, isWritten, mendErrorText, writeErrorText } from "./errorText";
export { HostFailure, isCancelled } from "./failure";
export { readOpenWorkbook, rereadOpenWorkbook } from "./readOpenWorkbook";
export { excelWords } from "./words";
export { selectCell } from "./select";
export { onSelectionMoved, onSheetsChanged } from "./events";
export { mendCells } from "./mendCells";
export { firstLook, recoverLeftovers, writeOwnSheets } from "./lazyWriting";
export type { OwnSheetsWrite } from "./own/job";
export type { Recovered } from "./own/leftovers";
export { leftoverText, recoveredText } from "./leftoverText";
export { assertFit, unfitText, writingRemark } from "./workbookKind";
