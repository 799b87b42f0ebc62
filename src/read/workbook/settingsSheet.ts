import { formatLabel, settingsSheetName } from "../../form/settings/names";
import { cellText } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { keeper } from "../kept";

/** What tells the sheet stands in its first rows; so large tables of others cost nothing. */
const rowsSearched = 40;

/** What one of the two holds, at least: the others are looked at no closer. */
const mayTell = (text: string) => text.length < 20 && (text.includes("设") || text.includes("版"));

const kept = keeper<SheetSnapshot, boolean>();

/** Whether a sheet is 本次申报设置, whatever it is called now: its title and the version of its layout say so. */
export function isSettingsSheet(sheet: SheetSnapshot): boolean {
  return kept(sheet, [], () => saysSo(sheet));
}

function saysSo({ cells }: SheetSnapshot): boolean {
  const missing = new Set([settingsSheetName, formatLabel]);
  const last = (cells[0]?.row ?? 0) + rowsSearched;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.row > last || missing.size === 0) break;
    if (cell.kind === "text" && mayTell(cell.text)) missing.delete(cellText(cell));
  }
  return missing.size === 0;
}
