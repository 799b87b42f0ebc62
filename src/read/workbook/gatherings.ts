import type { SheetReading } from "../sheet/readSheet";
import { namesIn, restOfName, type Names } from "./names";
import { asksTheSame, bothOf, placesOf, sideOf, type Places, type Side } from "./places";

/** A project while its sheets are gathered. */
export interface Gathering {
  /** How many projects were begun before it. */
  readonly number: number;
  readonly sheets: SheetReading[];
  places: Places;
  readonly names: { readonly projects: Set<string>; readonly applicants: Set<string> };
  /** What is left of its sheets' names. */
  readonly rests: Set<string>;
}

type IsOpen = (gathering: Gathering) => boolean;

/** Projects by the kinds of their places: the latest that is open to a sheet is found by one look at every kind. */
class Latest {
  /** For each kind its projects in the order of their numbers; one that has become of another kind since is passed over. */
  private readonly ofKind = {
    asked: new Map<string, Gathering[]>(),
    answered: new Map<string, Gathering[]>(),
  };

  put(gathering: Gathering): void {
    for (const side of ["asked", "answered"] as const) {
      const kind = gathering.places.kinds[side];
      const those = this.ofKind[side].get(kind);
      if (!those) this.ofKind[side].set(kind, [gathering]);
      else {
        const place = those.findLastIndex(({ number }) => number <= gathering.number);
        if (those[place] !== gathering) those.splice(place + 1, 0, gathering);
      }
    }
  }

  openBy(side: Side, isOpen: IsOpen): Gathering | undefined {
    let best: Gathering | undefined;
    for (const [kind, those] of this.ofKind[side]) {
      while (those.length > 0 && those.at(-1)!.places.kinds[side] !== kind) those.pop();
      const latest = those.at(-1);
      if (latest && latest.number >= (best?.number ?? 0) && isOpen(latest)) best = latest;
    }
    return best;
  }
}

/** The projects of a workbook while they are gathered, to be found by the names that their sheets say. */
export class Gatherings {
  readonly all: Gathering[] = [];
  private readonly latest = new Latest();
  private readonly byRest = new Map<string, Latest>();
  private readonly byProject = new Map<string, Set<Gathering>>();
  private readonly byApplicant = new Map<string, Set<Gathering>>();
  /** Whether a kind of sheet goes with a kind of project. */
  private readonly open: Readonly<Record<Side, Map<string, Map<string, boolean>>>> = {
    asked: new Map(),
    answered: new Map(),
  };

  begin(sheet: SheetReading): void {
    const gathering: Gathering = {
      number: this.all.length,
      sheets: [],
      places: placesOf(sheet),
      names: { projects: new Set(), applicants: new Set() },
      rests: new Set(),
    };
    this.all.push(gathering);
    this.add(sheet, gathering);
  }

  add(sheet: SheetReading, to: Gathering): void {
    const names = namesIn([sheet]);
    if (to.sheets.length > 0) to.places = bothOf(to.places, placesOf(sheet));
    to.sheets.push(sheet);
    to.rests.add(restOfName(sheet.sheet.name));
    if (this.all.length === 2 && to.number === 1 && to.sheets.length === 1) this.index(this.all[0]!);
    // A project alone in its workbook is found without looking.
    if (this.all.length > 1) this.index(to);
    for (const name of names.projects) {
      to.names.projects.add(name);
      note(this.byProject, name, to);
    }
    for (const name of names.applicants) {
      to.names.applicants.add(name);
      note(this.byApplicant, name, to);
    }
  }

  private index(gathering: Gathering): void {
    this.latest.put(gathering);
    for (const rest of gathering.rests) {
      if (!this.byRest.has(rest)) this.byRest.set(rest, new Latest());
      this.byRest.get(rest)!.put(gathering);
    }
  }

  /** Those of one name at least with a sheet. */
  named({ projects, applicants }: Names): Set<Gathering> {
    const found = new Set<Gathering>();
    for (const name of projects) for (const each of this.byProject.get(name) ?? []) found.add(each);
    for (const name of applicants) for (const each of this.byApplicant.get(name) ?? []) found.add(each);
    return found;
  }

  /** Whether a project does not ask the same as a sheet yet; every pair of kinds is looked at once. */
  openTo(sheet: Places): IsOpen {
    const side = sideOf(sheet);
    if (this.all.length < 2) return ({ places }) => !asksTheSame(sheet[side], places[side]);
    const own = sheet.kinds[side];
    const known = this.open[side].get(own) ?? new Map<string, boolean>();
    this.open[side].set(own, known);
    return ({ places }) => {
      const theirs = places.kinds[side];
      let open = known.get(theirs);
      if (open === undefined) known.set(theirs, (open = !asksTheSame(sheet[side], places[side])));
      return open;
    };
  }

  /** The latest project that is open to a sheet: before others one of a sheet whose name has the same rest. */
  latestFor(rest: string, sheet: Places, isOpen: IsOpen): Gathering | undefined {
    const [only, other] = this.all;
    if (!other) return only && isOpen(only) ? only : undefined;
    const side = sideOf(sheet);
    return this.byRest.get(rest)?.openBy(side, isOpen) ?? this.latest.openBy(side, isOpen);
  }
}

function note(index: Map<string, Set<Gathering>>, name: string, gathering: Gathering): void {
  const known = index.get(name);
  if (known) known.add(gathering);
  else index.set(name, new Set([gathering]));
}
