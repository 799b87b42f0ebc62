import { keeper } from "../kept";
import { weights } from "../layout/weights";
import type { SheetReading } from "../sheet/readSheet";

const { largestPart } = weights.forms;
const { samePart } = weights;

/** The places (section and field) that sheets ask, and those of them that are filled in. */
export interface Places {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** The same for the same places: forms from one template are of few kinds. */
  readonly kinds: Readonly<Record<Side, string>>;
}

/** By which of its places a sheet is held against projects. */
export type Side = "asked" | "answered";

/** The kinds of places, each put together when it is first asked: of a form alone in its workbook nobody asks. */
class Kinds {
  private readonly known: Partial<Record<Side, string>> = {};

  constructor(private readonly places: Pick<Places, Side>) {}

  get asked(): string {
    return (this.known.asked ??= [...this.places.asked].sort().join());
  }

  get answered(): string {
    return (this.known.answered ??= [...this.places.answered].sort().join());
  }
}

const placesFrom = (asked: ReadonlySet<string>, answered: ReadonlySet<string>): Places => ({
  asked,
  answered,
  kinds: new Kinds({ asked, answered }),
});

const keptPlaces = keeper<SheetReading, Places>();

/** Kept with the sheet, for every later reading of the workbook. */
export function placesOf(sheet: SheetReading): Places {
  return keptPlaces(sheet, [], () => {
    const asked = new Set<string>();
    const answered = new Set<string>();
    const { readings } = sheet;
    for (let n = 0; n < readings.length; n++) {
      const { section, field, state } = readings[n]!;
      const place = `${section} ${field}`;
      asked.add(place);
      if (state !== "blank") answered.add(place);
    }
    return placesFrom(asked, answered);
  });
}

/** A part of a form says the same again by what it fills in, a whole one by what it asks. */
export const sideOf = ({ asked, answered }: Places): Side =>
  asked.size <= largestPart && answered.size > 0 ? "answered" : "asked";

/** The same form again, not another part of it. */
export function asksTheSame(own: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const place of own) if (theirs.has(place)) shared++;
  return shared >= samePart.fewest && shared > own.size * samePart.share;
}

/** The places of two together. */
export function bothOf(one: Places, other: Places): Places {
  return placesFrom(new Set([...one.asked, ...other.asked]), new Set([...one.answered, ...other.answered]));
}
