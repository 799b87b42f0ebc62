import { baseNames, baseOf, changed } from "./sample";
import { kinds } from "./kinds/kinds";
import { scoreOf, type Score } from "./score";
import { transforms } from "./transforms";

/** Forms in all, over all layouts and changes; METAMORPHIC_FORMS=10000 for a long run, METAMORPHIC_SEED for fresh ones. */
const forms = Number(process.env.METAMORPHIC_FORMS ?? 700);
const firstSeed = Number(process.env.METAMORPHIC_SEED ?? 1);

/** Of other people's forms so many of the fields must be right. */
const rightShare = 0.996;

/** At most so many of the forms that a careful person reads without a doubt may be called unsure. */
const unsureShare = 0.02;

interface Result extends Score {
  readonly name: string;
  /** Whether the form is of another people's kind: unlike the made-up forms it may leave a careful person in doubt. */
  readonly foreign: boolean;
}

const combinations = baseNames.flatMap((layout) => transforms.map((transform) => ({ layout, transform })));

/** A share of the forms for each change: the layouts in turn, with another seed each time round. */
function resultsOf(name: string): Result[] {
  const own = combinations.filter(({ transform }) => transform.name === name);
  const count = Math.ceil(forms / transforms.length);
  const results: Result[] = [];
  for (let n = 0; results.length < count && n < 4 * count; n++) {
    const { layout, transform } = own[n % own.length]!;
    const seed = firstSeed + Math.floor(n / own.length);
    const sample = changed(baseOf(layout, seed), transform, seed);
    if (sample) results.push({ name: sample.name, foreign: layout in kinds, ...scoreOf(sample) });
  }
  return results;
}

const silent = "nothing is read wrong without a word, and no project is made up";
const same = "each made-up form reads as it did before the change, or is called unsure";
const foreignRead = "nearly all of other people's forms is read";

/** Where the reader is not there yet: each line fails today, and must go when it holds. */
const gaps: Readonly<Record<string, readonly string[]>> = {};
const isFixed = forms === 700 && firstSeed === 1;
const holds = (name: string, title: string) => (isFixed && gaps[name]?.includes(title) ? test.failing : test);

describe.each(transforms)("after the change $name", ({ name, mayBeUnsure }) => {
  let results: Result[] = [];
  beforeAll(() => {
    results = resultsOf(name);
  }, 3_600_000);

  holds(name, silent)(silent, () => {
    const wrong = results
      .filter(({ unsure, silent, phantom }) => !unsure && (silent > 0 || phantom > 0))
      .map((each) => [each.name, each.misses.filter((miss) => /^(?:silent|phantom)/.test(miss))]);
    expect(wrong).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });

  holds(name, same)(same, () => {
    const worse = results
      .filter(({ foreign, unsure, right, fields }) => !foreign && !unsure && right < fields)
      .map((each) => [each.name, each.misses.filter((miss) => !miss.startsWith("alarm"))]);
    expect(worse).toEqual([]);
  });

  holds(name, foreignRead)(foreignRead, () => {
    const sure = results.filter(({ foreign, unsure }) => foreign && !unsure);
    const sum = (of: (each: Result) => number) => sure.reduce((all, each) => all + of(each), 0);
    const missed = sure.filter(({ right, fields }) => right < fields).map((each) => [each.name, each.misses]);
    const enough = sum(({ right }) => right) >= rightShare * sum(({ fields }) => fields);
    expect(enough ? [] : missed).toEqual([]);
  });

  if (!mayBeUnsure) {
    test("hardly any is called unsure", () => {
      const made = results.filter(({ foreign }) => !foreign);
      const unsure = made.filter((each) => each.unsure).map((each) => each.name);
      expect(unsure.slice(Math.ceil(unsureShare * made.length))).toEqual([]);
    });
  }
});
