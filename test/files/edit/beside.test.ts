import { Beside, type Wanted } from "../../../src/files/edit/beside";
import { formula } from "../../../src/files/edit/scanValues";
import fc from "../../setup/properties";

function difference(wanted: readonly Wanted[], there: readonly Wanted[]): number | null {
  const beside = new Beside(wanted);
  for (const [place, value] of there) beside.meet(place, value);
  return beside.difference();
}

test.each<[string, Wanted[], Wanted[], number | null]>([
  ["the same", [[1, "甲"]], [[1, "甲"]], null],
  ["another value", [[1, "甲"]], [[1, "乙"]], 1],
  [
    "nothing where something should stand, at the end too",
    [
      [1, "甲"],
      [2, "乙"],
    ],
    [[1, "甲"]],
    2,
  ],
  [
    "something where nothing should stand",
    [[3, "甲"]],
    [
      [2, "乙"],
      [3, "甲"],
    ],
    2,
  ],
  [
    "cells out of order",
    [
      [1, "甲"],
      [2, "乙"],
    ],
    [
      [2, "乙"],
      [1, "甲"],
    ],
    1,
  ],
  ["a formula for a value", [[1, "甲"]], [[1, formula]], null],
  ["a formula too many", [], [[1, formula]], null],
  [
    "a formula that is gone",
    [
      [1, formula],
      [2, "乙"],
    ],
    [[2, "乙"]],
    null,
  ],
])("%s", (_, wanted, there, place) => expect(difference(wanted, there)).toBe(place));

const sheet = fc
  .uniqueArray(fc.tuple(fc.nat(12), fc.constantFrom("甲", "乙", formula)), { selector: ([place]) => place })
  .map((cells): Wanted[] => cells.sort(([a], [b]) => a - b));

test("going along tells the first place at which two sheets differ", () => {
  fc.assert(
    fc.property(sheet, sheet, (wanted, there) => {
      const [a, b] = [new Map(wanted), new Map(there)];
      const differs = Array.from({ length: 13 }, (_, place) => place).find((place) => {
        const both = [a.get(place), b.get(place)];
        return both[0] !== both[1] && !both.includes(formula);
      });
      expect(difference(wanted, there)).toBe(differs ?? null);
    }),
  );
});
