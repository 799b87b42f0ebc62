import type { Edition } from "../../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { holdsTexts } from "../../sheet/grid";
import { ownSheets, statisticsTitle } from "./ownSheets";
import { readLedger } from "./readLedger";
import { readOpinions } from "./readOpinions";
import type { MergeState } from "./state";

/** Whether the sheet of this name is one that an earlier merge wrote. */
const isOurs: Readonly<Record<string, (sheet: SheetSnapshot, edition: Edition) => boolean>> = {
  [ownSheets.ledger]: (sheet, edition) => readLedger(sheet, edition) !== null,
  [ownSheets.opinions]: (sheet) => readOpinions(sheet) !== null,
  [ownSheets.statistics]: (sheet) => holdsTexts(sheet, [statisticsTitle]),
};

/**
 * Names of filled sheets that bear a name of ours but are somebody else's: a merge would write over them. A 汇总表
 * counts where no summary table was found in the workbook, since one would then be made under that name.
 */
export function foreignSheets(
  { sheets }: WorkbookSnapshot,
  { summary }: MergeState,
  edition: Edition,
): string[] {
  return sheets
    .filter((sheet) => sheet.cells.length > 0)
    .filter((sheet) =>
      sheet.name === ownSheets.summary ? !summary : isOurs[sheet.name]?.(sheet, edition) === false,
    )
    .map(({ name }) => name);
}
