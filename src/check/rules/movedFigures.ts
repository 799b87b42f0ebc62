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

/** How far a figure is from the nearest of those that a row holds in other years. */
const distance = (size: number, others: readonly number[]) =>
  others.length === 0
    ? 0
    : others.reduce(
        (nearest, other) =>
          Math.min(nearest, Math.abs(Math.log((Math.abs(size) + 1) / (Math.abs(other) + 1)))),
        farthest,
      );

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
    const sizesBeside = ({ field }: Figure) =>
      figures.flatMap((each) =>
        each.field.row === field.row && !side.includes(each) ? (sizeOf(each) ?? []) : [],
      );
    const gains = side.map((figure, n) => {
      const size = sizeOf(figure);
      if (size === null) return 0;
      return distance(size, sizesBeside(figure)) - distance(size, sizesBeside(side[n - 1] ?? blank));
    });
    let gain = 0;
    gains.forEach((each, n) => {
      gain += each;
      if (gain <= best.gain) return;
      // Behind them some fit either way: nobody can say where the stretch ends.
      const end = gains.findIndex((further, at) => at > n && further < -clearly);
      best = { gain, figures: side.slice(0, end < 0 ? side.length : end) };
    });
  }
  return best.figures;
}
