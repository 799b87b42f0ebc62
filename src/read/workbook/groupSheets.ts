import { keeper } from "../kept";
import type { SheetReading } from "../sheet/readSheet";
import { namesIn, restOfName, shares, type Names } from "./names";
import { weights } from "../layout/weights";

const { largestPart } = weights.forms;

/** Sheets that together are one project's form. */
export interface Draft {
  readonly sheets: SheetReading[];
}

/** The places (section and field) that sheets ask, and those of them that are filled in. */
interface Places {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** The same for the same places: forms from one template are of few kinds. */
  readonly kind: string;
}

function placesFrom(asked: ReadonlySet<string>, answered: ReadonlySet<string>): Places {
  return { asked, answered, kind: `${[...asked].sort().join()}|${[...answered].sort().join()}` };
}

const keptPlaces = keeper<SheetReading, Places>();

/** Kept with the sheet, for every later reading of the workbook. */
function placesOf(sheet: SheetReading): Places {
  return keptPlaces(sheet, [], () => {
    const asked = new Set<string>();
    const answered = new Set<string>();
    for (const { section, field, state } of sheet.readings) {
      asked.add(`${section} ${field}`);
      if (state !== "blank") answered.add(`${section} ${field}`);
    }
    return placesFrom(asked, answered);
  });
}

/** The same form again, not another part of it. */
function asksTheSame(sheet: Places, draft: Places): boolean {
  const fillsIn = sheet.asked.size <= largestPart && sheet.answered.size > 0;
  const own = fillsIn ? sheet.answered : sheet.asked;
  const theirs = fillsIn ? draft.answered : draft.asked;
  let shared = 0;
  for (const place of own) if (theirs.has(place)) shared++;
  return shared >= 2 && shared > own.size * 0.4;
}

/** A project while its sheets are gathered. */
interface Gathering {
  /** How many projects were begun before it. */
  readonly number: number;
  readonly sheets: SheetReading[];
  places: Places;
  readonly names: { readonly projects: Set<string>; readonly applicants: Set<string> };
  /** What is left of its sheets' names. */
  readonly rests: Set<string>;
}

/** The projects of a workbook while they are gathered, to be found by the names that their sheets say. */
class Gatherings {
  readonly all: Gathering[] = [];
  private readonly byProject = new Map<string, Set<Gathering>>();
  private readonly byApplicant = new Map<string, Set<Gathering>>();

  begin(sheet: SheetReading): void {
    const gathering: Gathering = {
      number: this.all.length,
      sheets: [],
      places: placesFrom(new Set(), new Set()),
      names: { projects: new Set(), applicants: new Set() },
      rests: new Set(),
    };
    this.all.push(gathering);
    this.add(sheet, gathering);
  }

  add(sheet: SheetReading, to: Gathering): void {
    const { asked, answered } = placesOf(sheet);
    const names = namesIn([sheet]);
    to.sheets.push(sheet);
    to.places = placesFrom(
      new Set([...to.places.asked, ...asked]),
      new Set([...to.places.answered, ...answered]),
    );
    to.rests.add(restOfName(sheet.sheet.name));
    for (const name of names.projects) {
      to.names.projects.add(name);
      note(this.byProject, name, to);
    }
    for (const name of names.applicants) {
      to.names.applicants.add(name);
      note(this.byApplicant, name, to);
    }
  }

  /** Those of one name at least with a sheet. */
  named({ projects, applicants }: Names): Set<Gathering> {
    const found = new Set<Gathering>();
    for (const name of projects) for (const each of this.byProject.get(name) ?? []) found.add(each);
    for (const name of applicants) for (const each of this.byApplicant.get(name) ?? []) found.add(each);
    return found;
  }
}

function note(index: Map<string, Set<Gathering>>, name: string, gathering: Gathering): void {
  const known = index.get(name);
  if (known) known.add(gathering);
  else index.set(name, new Set([gathering]));
}

/** Whether a project does not ask the same as a sheet yet; every kind of project is looked at once. */
function openTo(sheet: Places): (gathering: Gathering) => boolean {
  const known = new Map<string, boolean>();
  return ({ places }) => {
    let open = known.get(places.kind);
    if (open === undefined) known.set(places.kind, (open = !asksTheSame(sheet, places)));
    return open;
  };
}

/**
 * The project that a sheet goes with best, by the project's name, then the applicant's, then the sheet's own name; of
 * several as good the latest. Undefined where each asks the same as the sheet already.
 */
function bestFor(sheet: SheetReading, gatherings: Gatherings): Gathering | undefined {
  const isOpen = openTo(placesOf(sheet));
  const names = namesIn([sheet]);
  const rest = restOfName(sheet.sheet.name);
  const fit = (each: Gathering) =>
    (shares(names.projects, each.names.projects) ? 4 : 0) +
    (shares(names.applicants, each.names.applicants) ? 2 : 0) +
    (each.rests.has(rest) ? 1 : 0);
  let best: Gathering | undefined;
  for (const each of gatherings.named(names)) {
    if (!isOpen(each)) continue;
    const better = best === undefined ? 1 : fit(each) - fit(best);
    if (better > 0 || (better === 0 && each.number > best!.number)) best = each;
  }
  if (best) return best;
  const { all } = gatherings;
  return all.findLast((each) => each.rests.has(rest) && isOpen(each)) ?? all.findLast((each) => isOpen(each));
}

/** Groups the sheets of a workbook into projects: parts of one form belong together, the same part again is another. */
export function groupSheets(sheets: readonly SheetReading[]): Draft[] {
  const gatherings = new Gatherings();
  for (const sheet of sheets) {
    const best = bestFor(sheet, gatherings);
    if (best) gatherings.add(sheet, best);
    else if (!sheet.sheet.hidden || gatherings.all.length === 0) gatherings.begin(sheet);
  }
  return gatherings.all.map((each) => ({ sheets: each.sheets }));
}
