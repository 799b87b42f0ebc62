import type { Edition } from "../form/edition";
import { currentEdition, editions } from "../form";
import { joinEditions } from "../form/joinEditions";
import type { WorkbookSnapshot } from "../sheet/snapshot";

const known = [currentEdition, ...editions.filter((each) => each !== currentEdition)];

/**
 * The editions by which forms in a workbook, or beside none, are judged: all that are known, first the one by which is judged
 * what does not tell its year. The same list as long as nothing in the workbook says otherwise.
 */
export function openEditions(_workbook: WorkbookSnapshot | null): readonly Edition[] {
  return known;
}

/** Those editions as one, for use cases that do not know yet of which years their forms are. */
export function editionFor(workbook: WorkbookSnapshot | null): Edition {
  return joinEditions(openEditions(workbook));
}

/** The edition by which is judged what does not tell its year; a blank form is made of it. */
export function firstEdition(workbook: WorkbookSnapshot | null): Edition {
  return openEditions(workbook)[0]!;
}
