import { joinEditions } from "../form/joinEditions";
import type { SheetRole } from "../read/application";
import { rolesAtAGlance } from "../read/workbook/glance";
import { isSettingsSheet } from "../read/workbook/settingsSheet";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { knownEditions } from "./knownEditions";

/** What the sheets of a workbook are, as far as a glance tells: by this the pane opens on what is to be done. */
export type Glance = (workbook: WorkbookSnapshot) => Promise<readonly SheetRole[]>;

/** Loads what reads 本次申报设置 only where a workbook has that sheet, which few have when the pane opens. */
export const glance: Glance = async (workbook) => {
  const isSet = workbook.sheets.some(isSettingsSheet);
  const edition = isSet ? (await import("./editions")).editionFor(workbook) : joinEditions(knownEditions);
  return rolesAtAGlance(workbook, edition);
};
