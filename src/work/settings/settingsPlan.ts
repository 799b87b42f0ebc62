import type { Settings } from "../../form/settings/settings";
import { settingsSheet } from "../../report/settings/settingsSheet";
import type { SheetPlan } from "../../sheet/plan";
import { firstEdition } from "../editions";

/** The sheet that says these settings. */
export function settingsPlan(settings: Settings, name?: string): SheetPlan {
  return settingsSheet(settings, firstEdition(null, settings), name);
}
