import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseNames, baseOf, changed } from "./sample";
import { transforms } from "./transforms";

const seeds = [1];
const resaved = new Set(["rightToLeft", "xls", "ods", "csv", "docx"]);

/** All that stands on the sheets, without where; labels and their values apart. */
const wordsOf = (sheets: readonly SheetSnapshot[]) =>
  sheets.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split(/[:：\s]/).filter(Boolean)));

/** Places that two cells, or two merged areas, claim. */
function collisions({ cells, merges }: SheetSnapshot): string[] {
  const taken = new Map<string, number>();
  const take = (row: number, col: number, by: number) => {
    const place = `${row} ${col}`;
    const other = taken.get(place);
    taken.set(place, by);
    return other !== undefined && other !== by ? [place] : [];
  };
  const areas = merges.flatMap(({ top, left, bottom, right }, n) => {
    const places: string[] = [];
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) places.push(...take(row, col, n));
    return places;
  });
  const firsts = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  const hidden = cells.filter(({ row, col }) => taken.has(`${row} ${col}`) && !firsts.has(`${row} ${col}`));
  const twice = cells.filter(({ row, col }, n) => cells[n + 1]?.row === row && cells[n + 1]?.col === col);
  return [...areas, ...hidden.map(({ text }) => text), ...twice.map(({ text }) => text)];
}

describe.each(transforms.map((transform) => [transform.name, transform] as const))(
  "%s",
  (name, transform) => {
    test("loses no word of the form and puts nothing upon another", () => {
      let applied = 0;
      for (const layout of baseNames) {
        for (const seed of seeds) {
          const base = baseOf(layout, seed);
          const sample = changed(base, transform, seed);
          if (!sample) continue;
          applied++;
          expect([sample.name, sample.sheets.flatMap(collisions)]).toEqual([sample.name, []]);
          if (resaved.has(name) || name === "twoAtOnce" || name.startsWith("heads")) continue;
          const left = wordsOf(sample.sheets);
          const lost = wordsOf(base.sheets).filter((word) => {
            const at = left.indexOf(word);
            if (at >= 0) left.splice(at, 1);
            return at < 0;
          });
          expect([sample.name, lost]).toEqual([sample.name, []]);
        }
      }
      expect(applied).toBeGreaterThan(0);
    });
  },
);
