import type { Edition } from "../../form/edition";
import { holdsTexts } from "../../sheet/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { statisticsTitle } from "../own/ownSheets";
import { readLedger } from "../own/readLedger";
import { provinceColumns, provinceSheetNames } from "./provinceColumns";
import { readProvinceState } from "./provinceState";

/** Whether the sheet of this name is one that an earlier merge of the province wrote. */
const isOurs: Readonly<Record<string, (sheet: SheetSnapshot, edition: Edition) => boolean>> = {
  [provinceSheetNames.units]: (sheet) => holdsTexts(sheet, [provinceColumns.unit, "状态", "核对码"]),
  [provinceSheetNames.doubts]: (sheet) => holdsTexts(sheet, ["涉及项目", "问题", "核实结果"]),
  // a city's 统计 bears the same title; the province's is by unit
  [provinceSheetNames.statistics]: (sheet) => holdsTexts(sheet, [statisticsTitle, provinceColumns.unit]),
  [provinceSheetNames.ledger]: (sheet, edition) => readLedger(sheet, edition) !== null,
};

/**
 * Names of filled sheets that bear a name of the province's sheets but are somebody else's: a merge would write over them. A
 * 省级汇总表 counts where no province's table was found in the workbook, since one would then be made under that name.
 */
export function foreignProvinceSheets(workbook: WorkbookSnapshot, edition: Edition): readonly string[] {
  const { summary } = readProvinceState(workbook, edition);
  return workbook.sheets
    .filter(({ cells }) => cells.length > 0)
    .filter((sheet) =>
      sheet.name === provinceSheetNames.summary ? !summary : isOurs[sheet.name]?.(sheet, edition) === false,
    )
    .map(({ name }) => name);
}
