import { bases, type Base } from "./bases";
import { compared, type Judgement } from "./judgement";
import { tables } from "./tables";

/** Judgements by hand: a sound form with one or two cells changed, and what is said of it, by rule, weight, cell and words. */

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
