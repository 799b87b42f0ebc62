import { editions } from "../../form";
import type { Edition } from "../../form/edition";
import { settingsSheetName } from "../../form/settings/names";
import type { Settings } from "../../form/settings/settings";
import { nearestEdition } from "../../form/settings/settingsForYear";
import { withSettings } from "../../form/settings/withSettings";
import { readSettings, type OfferedSettings, type ReadSettings } from "../../merge/own/settings/readSettings";
import { isSettingsSheet } from "../../read/workbook/settingsSheet";
import { sheetNames } from "../../report/sheetNames";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

export type { OfferedSettings, ReadSettings };

/** 本次申报设置 in a workbook; null where there is none. `inForce`: what holds where an entry is wrong. */
export function settingsIn(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  inForce: Settings | null = null,
): ReadSettings | null {
  const sheet = sheets.find((each) => !each.hidden && isSettingsSheet(each)) ?? sheets.find(isSettingsSheet);
  return sheet ? readSettings(sheet, editions, inForce) : null;
}

/** The same of a file that came in, without the edition that they make. */
export function settingsOffered(
  workbook: Pick<WorkbookSnapshot, "sheets">,
  inForce: Settings | null,
): OfferedSettings | null {
  const read = settingsIn(workbook, inForce);
  return read && { settings: read.settings, faults: read.faults, sheet: read.sheet };
}

/** The sheet of a workbook in which settings are put: the one that is there, else one of their name, which nobody else has. */
export function sheetForSettings(workbook: Pick<WorkbookSnapshot, "sheets"> | null): string {
  const sheets = workbook?.sheets ?? [];
  const own = sheets.find(isSettingsSheet);
  if (own) return own.name;
  const names = sheets.map(({ name }) => name);
  return sheetNames([...names, settingsSheetName], settingsSheetName).at(-1)!;
}

let last: { readonly key: string; readonly edition: Edition } | null = null;

/** The edition as settings make it; the same object while they say the same, as they come anew with each file to a thread. */
export function editionOf(settings: Settings): Edition {
  const key = JSON.stringify(settings);
  if (last?.key !== key)
    last = { key, edition: withSettings(nearestEdition(editions, settings.year), settings) };
  return last.edition;
}
