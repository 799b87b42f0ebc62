import fc from "../setup/properties";
import { families } from "../../src/match/families";

describe("families", () => {
  it("are those that hang together, through others too", () => {
    expect(
      families([
        [4, 1],
        [2, 3],
        [1, 7],
      ]),
    ).toEqual([
      [1, 4, 7],
      [2, 3],
    ]);
    expect(families([])).toEqual([]);
  });

  it("are the same in whatever order the pairs come, and a chain of 100,000 is one", () => {
    const member = fc.nat(20);
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member)), (pairs) => {
        const sorted = (all: readonly (readonly number[])[]) => all.map((each) => each.join()).sort();
        expect(sorted(families(pairs))).toEqual(sorted(families([...pairs].reverse())));
      }),
    );
    const chain = Array.from({ length: 100_000 }, (_, n) => [n, n + 1] as const);
    expect(families(chain)).toHaveLength(1);
  });
});
