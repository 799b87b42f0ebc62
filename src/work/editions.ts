import type { Edition } from "../form/edition";
import { joinEditions } from "../form/joinEditions";
import type { Settings } from "../form/settings/settings";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { knownEditions } from "./knownEditions";
import { editionOf, settingsIn } from "./settings/settingsIn";

const opened = new WeakMap<Edition, readonly Edition[]>();

/** The edition that is set, then the others that are known; the same list for the same edition. */
function withFirst(first: Edition): readonly Edition[] {
  const known = opened.get(first) ?? [first, ...knownEditions.filter(({ id }) => id !== first.id)];
  opened.set(first, known);
  return known;
}

/**
 * The editions by which forms in a workbook, or beside none, are judged: all that are known, first the one by which is judged
 * what does not tell its year. 本次申报设置 decides over it: settings that were given, else those in the workbook.
 */
export function openEditions(
  workbook: WorkbookSnapshot | null,
  given: Settings | null = null,
): readonly Edition[] {
  if (given) return withFirst(editionOf(given));
  const own = workbook && settingsIn(workbook);
  return own ? withFirst(own.edition) : knownEditions;
}

/** Those editions as one, for use cases that do not know yet of which years their forms are. */
export function editionFor(workbook: WorkbookSnapshot | null, given: Settings | null = null): Edition {
  return joinEditions(openEditions(workbook, given));
}

/** The edition by which is judged what does not tell its year; a blank form is made of it. */
export function firstEdition(workbook: WorkbookSnapshot | null, given: Settings | null = null): Edition {
  return openEditions(workbook, given)[0]!;
}
