import type { Edition } from "../../form/edition";
import { holdsTexts } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { ledgerMarks } from "./ownTitles";
import { hasListHead, isProjectList } from "./projectList";
import { hasOwnName, isLedgerNamed, isOwnSheet, summaryHead } from "./sheetKind";

/**
 * Whether a sheet with a name of ours is a bureau's own list with a project a row: 项目台账, 统计. It says from no file where its
 * rows came from, as our ledger does; the others of ours are no such lists.
 */
const isOthersList = (sheet: SheetSnapshot, edition: Edition): boolean =>
  hasOwnName(sheet) &&
  !holdsTexts(sheet, Object.values(ledgerMarks)) &&
  (isLedgerNamed(sheet)
    ? hasListHead(sheet, edition)
    : isProjectList(sheet, summaryHead(sheet, edition), edition));

/** Whether this program wrote a sheet, by its name and, as bureaus use that too, by what stands in it. */
export const isOurs = (sheet: SheetSnapshot, edition: Edition): boolean =>
  isOwnSheet(sheet) && !isOthersList(sheet, edition);

/** Whether this program keeps its 汇总表 and 项目台账 among sheets. */
export const isKeptWorkbook = (sheets: readonly SheetSnapshot[], edition: Edition): boolean =>
  sheets.some((sheet) => isLedgerNamed(sheet) && !isOthersList(sheet, edition));
