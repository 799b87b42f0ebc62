import type { Reading } from "../../read/application";
import { reading, type Facts } from "../facts";
import { groupBy } from "../group";
import type { Draft } from "../rule";

/**
 * STR-07: labels that no longer stand in the form's order, on whichever sheet they are. Values are taken by label and
 * not by address, so that added rows are nothing to speak of; where labels changed places, the reader should look once.
 */
export function movedLabels(facts: Facts): Draft[] {
  const bySheet = groupBy(printedOrder(facts), ({ label }) => label.cell.sheet);
  const moved = [...bySheet.values()].flatMap((ofSheet) => {
    const [across, down] = [outOfOrder(ofSheet, byRow), outOfOrder(ofSheet, byColumn)];
    return across.length <= down.length ? across : down;
  });
  if (!moved.length) return [];
  return [
    {
      severity: "hint",
      fields: moved.map(({ field }) => field),
      values: { count: moved.length },
    },
  ];
}

/** Fields that the form prints once, in its order; the table of years is one block. */
function printedOrder(facts: Facts): readonly Reading[] {
  const { sections, fields } = facts.edition;
  const printed = fields
    .filter(({ year, places }) => year === undefined && places.length === 1)
    .flatMap(({ id }) => reading(facts, id) ?? [])
    .map((found) => ({ found, rank: sections.findIndex(({ id }) => id === found.section) }));
  return printed.sort((a, b) => a.rank - b.rank).map(({ found }) => found);
}

type Place = (reading: Reading) => number;
const wide = 100_000;
const byRow: Place = ({ label: { cell } }) => cell.row * wide + cell.col;
const byColumn: Place = ({ label: { cell } }) => cell.col * wide * wide + cell.row;

/** The fewest labels that would have to move for the others to stand in order. */
function outOfOrder(all: readonly Reading[], place: Place): readonly Reading[] {
  const longest: { readonly length: number; readonly before: number }[] = [];
  all.forEach((one, i) => {
    let best = { length: 1, before: -1 };
    for (let j = 0; j < i; j++)
      if (place(all[j]!) <= place(one) && longest[j]!.length >= best.length)
        best = { length: longest[j]!.length + 1, before: j };
    longest.push(best);
  });
  const kept = new Set<number>();
  let at = longest.reduce((best, { length }, i) => (length > (longest[best]?.length ?? 0) ? i : best), -1);
  for (; at >= 0; at = longest[at]!.before) kept.add(at);
  return all.filter((_, i) => !kept.has(i));
}
