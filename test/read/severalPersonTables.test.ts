import { band, sizeOf, withCells } from "./metamorphic/grid";
import { baseOf } from "./metamorphic/sample";
import { scoreOf } from "./metamorphic/score";

/** Two enterprises' forms in one sheet, one below the other, as they come from copying both into one document. */
function oneBelowTheOther(layout: string, seed: number) {
  const [first, second] = [baseOf(layout, seed), baseOf(layout, seed + 55_555)];
  const [above, other] = [first.sheets[0]!, second.sheets[0]!];
  const below = band(other, 0, sizeOf(other, "row"), sizeOf(above, "row") + 2);
  const sheet = withCells(above, [...above.cells, ...below.cells], [...above.merges, ...below.merges]);
  return { name: first.name, sheets: [sheet], projects: [...first.projects, ...second.projects] };
}

test.each(["personTable", "signed"])(
  "forms with a table of persons, %s, are told apart where one stands below the other",
  (layout) => {
    for (let seed = 25_001; seed <= 25_006; seed++) {
      const { name, ...sample } = oneBelowTheOther(layout, seed);
      const { unsure, lost, phantom, misses } = scoreOf({ name, ...sample });
      expect([name, unsure, lost, phantom, misses]).toEqual([name, false, 0, 0, []]);
    }
  },
);
