import { distance } from "fastest-levenshtein";
import { similarNames } from "../../src/match/similarNames";
import fc from "../setup/properties";

const letters = fc.constantFrom(..."远航启明松江汇通盛和光电医药");
const names = fc.uniqueArray(
  fc.array(letters, { minLength: 4, maxLength: 24 }).map((all) => all.join("")),
  {
    maxLength: 24,
  },
);

test("pairs found by the index are those that comparing each with each finds", () => {
  const each = (texts: readonly string[]) =>
    texts.flatMap((a, i) =>
      texts.flatMap((b, j) => {
        const longest = Math.max(a.length, b.length);
        return j > i && distance(a, b) <= Math.floor(0.1 * longest + 1e-9) ? [`${i} ${j}`] : [];
      }),
    );
  const varied = fc.tuple(names, fc.nat(), letters).map(([all, place, letter]) => {
    const [first = "远航"] = all;
    const at = place % first.length;
    return [...new Set([...all, first.slice(0, at) + letter + first.slice(at + 1), first + letter])];
  });
  fc.assert(
    fc.property(varied, (texts) => {
      const found = similarNames(texts, 0.9).map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`));
      expect(found.sort()).toEqual(each(texts).sort());
    }),
    { numRuns: 300 },
  );
});

test("names that share their commonest letters only are not compared at all", () => {
  const texts = Array.from({ length: 500 }, (_, i) => `基于${i}的质量追溯平台${i}建设项目${i}`);
  const pairs = similarNames(texts, 0.9);
  expect(pairs.every(([a, b]) => distance(texts[a]!, texts[b]!) <= 2)).toBe(true);
});
