import { matchesBehind } from "../../src/text/matchesBehind";
import fc from "../setup/properties";

const texts = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { maxLength: 16 }).map((parts) => parts.join(""));

test("finds what a lookbehind would find", () => {
  const behind = (text: string): [number, string][] =>
    matchesBehind(text, /20\d{2}年?/g, (before) => !/[\d.]/.test(before)).map((match) => [
      match.index,
      match[0],
    ]);
  fc.assert(
    fc.property(texts("2019年. 8"), (text) => {
      const expected = [...text.matchAll(/(?<![\d.])20\d{2}年?/g)].map((match) => [match.index, match[0]]);
      expect(behind(text)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

test("a rare character of two units is one character before a match", () => {
  const found = matchesBehind("𠮷1 1", /1/gu, (before) => !/\p{L}/u.test(before));
  expect(found.map(({ index }) => index)).toEqual([4]);
});
