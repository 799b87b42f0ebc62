/** What the task pane may ask of Excel; nothing else names Excel or Office. */
export { startOffice } from "./start";
export type { Start } from "./start";
export { hostIsDark } from "./theme";
export { hostErrorText, isWritten, writeErrorText } from "./errorText";
export { HostFailure, isCancelled } from "./failure";
export { readOpenWorkbook, rereadOpenWorkbook } from "./readOpenWorkbook";
export type { ReadControl } from "./questions";
export { selectCell } from "./select";
export { onSelectionMoved, onSheetsChanged } from "./events";
export type { Stop } from "./events";
export type { SheetChange } from "./sheetChange";
export { mendCells } from "./mendCells";
export type { Mend } from "./mendCells";
export { writeOwnSheets } from "./own/writeOwnSheets";
export type { WriteControl } from "./own/writeOwnSheets";
export type { OwnSheetsWrite } from "./own/job";
