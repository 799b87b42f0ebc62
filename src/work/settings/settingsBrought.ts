import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import type { Settings } from "../../form/settings/settings";
import { settingsOf } from "../../form/settings/settingsOf";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { settingsOffered, type OfferedSettings } from "./settingsIn";

interface Brought {
  /** Settings that may be taken over; null where there are none. */
  readonly offered: OfferedSettings | null;
  /** What is told of those that may not. */
  readonly note: readonly string[];
}

/** 应报名单 is a bureau's own, and the blank form goes out without it. */
const shared = (settings: Settings): string => JSON.stringify({ ...settings, expected: [] });

/**
 * 本次申报设置 in a file that came in. Nobody is judged by what he sent along himself: beside a form that is filled in they
 * are not taken, and told of where they say something else than those in force.
 */
export function settingsBrought(
  workbook: Pick<WorkbookSnapshot, "sheets">,
  hasForms: boolean,
  edition: Edition,
  inForce: Settings | null,
): Brought {
  const offered = settingsOffered(workbook, inForce);
  if (!offered || !hasForms) return { offered, note: [] };
  const same = shared(offered.settings) === shared(inForce ?? settingsOf(partsOf(edition)[0]!));
  const note = `申报书里夹带的工作表“${offered.sheet}”与现用的设置不同，没有采用，仍按现用的设置审核。`;
  return { offered: null, note: same ? [] : [note] };
}
