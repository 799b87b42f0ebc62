import { bases, type Base } from "./bases";
import { compared, type Judgement } from "./judgement";
import { answers } from "./answers";
import { capability } from "./capability";
import { codes } from "./codes";
import { contents } from "./contents";
import { finance } from "./finance";
import { names } from "./names";
import { place } from "./place";
import { printed } from "./printed";
import { time } from "./time";

/** Judgements by hand: a sound form with one or two cells changed, and what is said of it, by rule, weight, cell and words. */
const tables: Readonly<Record<string, readonly Judgement[]>> = {
  time,
  place,
  printed,
  contents,
  capability,
  codes,
  finance,
  names,
  answers,
};

test.each(Object.keys(bases) as Base[])("nothing is found on the base %s", (base) => {
  expect(compared({ base, change: {}, expected: [] })).toEqual({ said: [], expected: [] });
});

const nameOf = ({ base, change, title = "", heads = [] }: Judgement, n: number) =>
  [`${n + 1}`, base, JSON.stringify(change), title, heads.join(" ")].filter(Boolean).join(" ");

describe.each(Object.entries(tables))("%s", (_, judgements) => {
  test.each(judgements.map((one, n) => [nameOf(one, n), one] as const))("%s", (_title, one) => {
    const { said, expected } = compared(one);
    expect(said).toEqual(expected);
  });
});
