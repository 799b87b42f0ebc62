import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import type { Settings } from "../../form/settings/settings";
import { settingsOf } from "../../form/settings/settingsOf";
import { knownEditions } from "../../work/knownEditions";
import { editionOf } from "../../work/settings/settingsIn";

const key = "helpSettings";

/** Notes for the help, a page of its own that sees no workbook, by which settings the open one is judged; lists of names stay out. */
export function rememberEdition(open: Edition): void {
  const settings = settingsOf(partsOf(open)[0]!);
  try {
    window.localStorage.setItem(key, JSON.stringify({ ...settings, expected: [], supported: [] }));
  } catch {
    // no storage in this browser: the help shows what the program comes with
  }
}

/** The edition that the help shows: that of the workbook opened last, else the first that the program comes with. */
export function shownEdition(): Edition {
  try {
    const noted = window.localStorage.getItem(key);
    if (noted !== null) return editionOf(JSON.parse(noted) as Settings);
  } catch {
    // noted by another version of the program
  }
  return knownEditions[0]!;
}
