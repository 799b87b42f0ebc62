import type { GroupSums } from "../merge/figures/groupSums";
import type { StatisticsColumn } from "../merge/figures/statisticsColumns";
import { figureText } from "../text/figureText";
import { textWidth } from "../text/wrapLines";

const name = 28;
const count = 8;
const leftOut = 12;
/** All of them together, so that the categories with their charts are a page of A4 and can be read. */
const whole = 174;
const narrowest = 11;
const widest = 24;

/** Characters of a figure in its cell, in letters larger than those that a column is counted in. */
function widthOf(value: number): number {
  return Math.ceil(textWidth(figureText(value, 0)) * 1.2) + 2;
}

/** How wide the columns of 统计 are: the name, the number of projects, the figures, and what is left out where anything is. */
export function statisticsWidths(
  groups: readonly GroupSums[],
  columns: readonly StatisticsColumn[],
  hasLeftOut: boolean,
): readonly number[] {
  const last = hasLeftOut ? [leftOut] : [];
  const figures = columns.slice(1);
  const room = whole - name - count - (hasLeftOut ? leftOut : 0);
  const share = Math.min(widest, Math.max(narrowest, Math.floor(room / Math.max(1, figures.length))));
  const needed = figures.map(({ of }) =>
    groups.reduce((most, group) => Math.max(most, widthOf(of(group))), share),
  );
  return [name, count, ...needed, ...last];
}
