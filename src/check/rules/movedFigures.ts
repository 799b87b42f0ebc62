import type { Field } from "../../form/edition";
import type { Reading } from "../../read/application";

/** A figure of the financial table, or the blank among them. */
export interface Figure {
  readonly field: Field;
  readonly best: Reading;
}

/** A figure is no further off from its row's other years than so much: one thirtieth, or thirty times. */
const farthest = Math.log(30);
/** So much better must a figure fit the row that it would have come from; less is the difference of two years. */
const least = 0.1;

/** So much worse a figure surely did not move: half as much again. */
const clearly = 0.4;

/** What a figure says, ratios in percent; of one that could not be read the digits count. */
function sizeOf({ field, best: { value, raw } }: Figure): number | null {
  if (typeof value === "number") return field.type === "ratio" ? value * 100 : value;
  const digits = Number.parseFloat(raw.replace(/[^\d.]/g, ""));
  return Number.isNaN(digits) ? null : digits;
}

/** How far each figure is from the nearest of its row's other years, summed up: small where each stands in its own row. */
function unlikeness(figures: readonly (readonly [Field, number])[]): number {
  let sum = 0;
  for (const [field, size] of figures) {
    let nearest = Infinity;
    for (const [other, beside] of figures) {
      if (other === field || other.row !== field.row) continue;
      nearest = Math.min(nearest, Math.abs(Math.log((Math.abs(size) + 1) / (Math.abs(beside) + 1))));
    }
    if (nearest !== Infinity) sum += Math.min(farthest, nearest);
  }
  return sum;
}

/** What stands where, once so many figures of a line were moved back by one, towards the blank. */
function movedBack(
  count: number,
  side: readonly Figure[],
  blank: Figure,
  figures: readonly Figure[],
): (readonly [Field, number])[] {
  const at = new Map(side.slice(0, count).map((figure, n) => [figure, side[n - 1] ?? blank]));
  return figures.flatMap((figure) => {
    const size = sizeOf(figure);
    return size === null ? [] : [[(at.get(figure) ?? figure).field, size] as const];
  });
}

/** The figures in the blank's column (row), on one side of it; the nearest first. */
function lines(blank: Figure, figures: readonly Figure[]): (readonly Figure[])[] {
  const at = blank.best.cell;
  return (["row", "col"] as const).flatMap((along) => {
    const across = along === "row" ? "col" : "row";
    const line = figures
      .filter(({ best: { cell } }) => cell.sheet === at.sheet && cell[across] === at[across])
      .sort((a, b) => a.best.cell[along] - b.best.cell[along]);
    const before = line.filter(({ best: { cell } }) => cell[along] < at[along]);
    return [before.reverse(), line.filter(({ best: { cell } }) => cell[along] > at[along])];
  });
}

/**
 * The figures beside a blank that look as if each stood one place away from its own: moved back they follow on the other
 * years better than where they stand. The nearest to the blank first; empty where "forgotten" explains it as well.
 */
export function movedFrom(blank: Figure, figures: readonly Figure[]): readonly Figure[] {
  let best = { gain: least, figures: [] as readonly Figure[] };
  for (const side of lines(blank, figures)) {
    const after = side.map((_, n) => unlikeness(movedBack(n + 1, side, blank, figures)));
    const as = unlikeness(movedBack(0, side, blank, figures));
    after.forEach((each, n) => {
      if (as - each <= best.gain) return;
      // Behind them some fit either way: nobody can say where the stretch ends.
      const end = after.findIndex((further, at) => at > n && further > each + clearly);
      best = { gain: as - each, figures: side.slice(0, end < 0 ? side.length : end) };
    });
  }
  return best.figures;
}
