import type { Field } from "../../form/edition";
import type { Reading } from "../../read/application";

/** A figure of the financial table, or the blank among them. */
export interface Figure {
  readonly field: Field;
  readonly best: Reading;
}

/** A figure is no further off from its row's other years than so much: one thirtieth, or thirty times. */
const farthest = Math.log(30);
/** So much better must each figure fit where it would have come from; less is the difference of two years. */
const least = 0.25;
/** So much worse a figure surely did not move: half as much again. */
const clearly = 0.4;

/** What a figure says, ratios in percent; of one that could not be read the digits count. */
function sizeOf({ field, best: { value, raw } }: Figure): number | null {
  if (typeof value === "number") return field.type === "ratio" ? value * 100 : value;
  const digits = Number.parseFloat(raw.replace(/[^\d.]/g, ""));
  return Number.isNaN(digits) ? null : digits;
}

/** A figure, and of which field it is. */
interface Placed {
  readonly figure: Figure;
  readonly field: Field;
  readonly size: number;
}

/** How far some figures are from the nearest of their rows' other years, summed up: small where each is in its own row. */
function unlikeness(some: ReadonlySet<Figure>, placed: readonly Placed[]): number {
  let sum = 0;
  for (const { figure, field, size } of placed) {
    if (!some.has(figure)) continue;
    let nearest = Infinity;
    for (const other of placed) {
      if (other.figure === figure || other.field.row !== field.row) continue;
      nearest = Math.min(nearest, Math.abs(Math.log((Math.abs(size) + 1) / (Math.abs(other.size) + 1))));
    }
    if (nearest !== Infinity) sum += Math.min(farthest, nearest);
  }
  return sum;
}

/** How much better so many figures of a line fit once they are moved back by one, towards the blank. */
function gainOf(count: number, side: readonly Figure[], blank: Figure, figures: readonly Figure[]): number {
  const moved = new Set(side.slice(0, count));
  const placed = figures.flatMap((figure): Placed[] => {
    const size = sizeOf(figure);
    return size === null ? [] : [{ figure, field: figure.field, size }];
  });
  const before = new Map(side.map((figure, n) => [figure, (side[n - 1] ?? blank).field]));
  const back = placed.map((each) =>
    moved.has(each.figure) ? { ...each, field: before.get(each.figure)! } : each,
  );
  return unlikeness(moved, placed) - unlikeness(moved, back);
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
  let best = { gain: 0, figures: [] as readonly Figure[] };
  for (const side of lines(blank, figures)) {
    const gains = side.map((_, n) => gainOf(n + 1, side, blank, figures));
    gains.forEach((gain, n) => {
      if (gain <= best.gain || gain < least * (n + 1)) return;
      // Behind them some fit either way: nobody can say where the stretch ends.
      const end = gains.findIndex((further, at) => at > n && further < gain - clearly);
      best = { gain, figures: side.slice(0, end < 0 ? side.length : end) };
    });
  }
  return best.figures;
}
