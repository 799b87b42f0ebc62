/** What the task pane may ask of Excel; nothing else names Excel or Office. */
export { startOffice } from "./start";
export type { Start } from "./start";
export { hostIsDark } from "./theme";
export { hostErrorText } from "./errorText";
export { HostFailure } from "./failure";
export { readOpenWorkbook } from "./readOpenWorkbook";
export type { ReadControl } from "./questions";
export { selectCell } from "./select";
export { onSelectionMoved, onSheetsChanged } from "./events";
export type { Stop } from "./events";
export { bringInSheets, showSheet } from "./bringIn";
export { replaceOwnSheets } from "./replaceOwnSheets";
export { writeAreas } from "./writeAreas";
export type { AreaWrite, WriteValue } from "./writeAreas";
