import { isSameList, keeper } from "../kept";
import type { SheetReading } from "../sheet/readSheet";
import { Gatherings, type Gathering } from "./gatherings";
import { namesIn, restOfName, shares } from "./names";
import { placesOf } from "./places";

/** Sheets that together are one project's form. */
export interface Draft {
  readonly sheets: readonly SheetReading[];
}

/** Two rows of one list are two projects, whatever either leaves blank. */
const isOfSameList = ({ listed, sheet }: SheetReading, { sheets }: Gathering): boolean =>
  listed === true && sheets.some((other) => other.listed === true && other.sheet === sheet);

/**
 * The project that a sheet goes with best, by the project's name, then the applicant's, then the sheet's own name; of
 * several as good the latest. Undefined where each asks the same as the sheet already; a list's row goes by names alone.
 */
function bestFor(sheet: SheetReading, gatherings: Gatherings): Gathering | undefined {
  const places = placesOf(sheet);
  const isOpen = gatherings.openTo(places);
  const names = namesIn([sheet]);
  const rest = restOfName(sheet.sheet.name);
  const fit = (each: Gathering) =>
    (shares(names.projects, each.names.projects) ? 4 : 0) +
    (shares(names.applicants, each.names.applicants) ? 2 : 0) +
    (each.rests.has(rest) ? 1 : 0);
  let best: Gathering | undefined;
  for (const each of gatherings.named(names)) {
    if (!isOpen(each) || isOfSameList(sheet, each)) continue;
    const better = best === undefined ? 1 : fit(each) - fit(best);
    if (better > 0 || (better === 0 && each.number > best!.number)) best = each;
  }
  return best ?? (sheet.listed ? undefined : gatherings.latestFor(rest, places, isOpen));
}

/** Fewer are grouped as fast as they are asked what they say. */
const few = 12;

const keptSaid = keeper<SheetReading, string>();

/** All that a sheet is grouped by. */
const saidBy = (sheet: SheetReading): string =>
  keptSaid(sheet, [], () => {
    const { projects, applicants } = namesIn([sheet]);
    const places = placesOf(sheet);
    const { asked, answered } = places.kinds;
    return JSON.stringify([
      [...projects],
      [...applicants],
      sheet.sheet.name,
      !!sheet.sheet.hidden,
      !!sheet.listed,
      asked,
      answered,
    ]);
  });

/** The last grouping of several sheets: what they said, and which of them were together. */
let last: { readonly said: readonly string[]; readonly groups: readonly (readonly number[])[] } | null = null;

/**
 * Groups the sheets of a workbook into projects: parts of one form belong together, the same part again is another. The
 * grouping before is taken where the sheets say the same of what it goes by: figures change in one, and names in none.
 */
export function groupSheets(sheets: readonly SheetReading[]): Draft[] {
  if (sheets.length === 1) return [{ sheets }];
  if (sheets.length < few) return grouped(sheets);
  const said = sheets.map(saidBy);
  // Each by itself: of what has not changed that is the same text, at which nobody looks again.
  if (!last || !isSameList(last.said, said)) {
    const places = new Map(sheets.map((sheet, place) => [sheet, place]));
    const groups = grouped(sheets).map((draft) => draft.sheets.map((sheet) => places.get(sheet)!));
    last = { said, groups };
  }
  return last.groups.map((group) => ({ sheets: group.map((place) => sheets[place]!) }));
}

function grouped(sheets: readonly SheetReading[]): Draft[] {
  const gatherings = new Gatherings();
  for (const sheet of sheets) {
    const best = bestFor(sheet, gatherings);
    if (best) gatherings.add(sheet, best);
    else if (!sheet.sheet.hidden || gatherings.all.length === 0) gatherings.begin(sheet);
  }
  return gatherings.all.map((each) => ({ sheets: each.sheets }));
}
