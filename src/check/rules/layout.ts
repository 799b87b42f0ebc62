import type { Edition, Field } from "../../form/edition";
import type { Reading } from "../../read/application";
import { reading, type Facts } from "../facts";
import { groupBy } from "../../match/group";
import type { Draft } from "../rule";

/**
 * STR-07: labels that no longer stand in the form's order, on whichever sheet they are. Values are taken by label and
 * not by address, so that added rows are nothing to speak of; where labels changed places, the reader should look once.
 */
export function movedLabels(facts: Facts): Draft[] {
  const found = printedOrder(facts.edition).flatMap((field) => reading(facts, field) ?? []);
  const bySheet = groupBy(found, ({ label }) => label.cell.sheet);
  const moved = [...bySheet.values()].flatMap((ofSheet) => {
    const across = outOfOrder(ofSheet, byRow);
    const down = across.length ? outOfOrder(ofSheet, byColumn) : across;
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

const printedOnce = new WeakMap<Edition, readonly string[]>();

/** Fields that the form prints once, in its order, worked out once an edition; the table of years is one block. */
function printedOrder(edition: Edition): readonly string[] {
  let ids = printedOnce.get(edition);
  if (!ids) {
    const single = edition.fields.filter(({ year, places }) => year === undefined && places.length === 1);
    const rankOf = ({ places }: Field) => edition.sections.findIndex(({ id }) => id === places[0]!.section);
    ids = [...single].sort((one, other) => rankOf(one) - rankOf(other)).map(({ id }) => id);
    printedOnce.set(edition, ids);
  }
  return ids;
}

type Place = (reading: Reading) => number;
const wide = 100_000;
const byRow: Place = ({ label: { cell } }) => cell.row * wide + cell.col;
const byColumn: Place = ({ label: { cell } }) => cell.col * wide * wide + cell.row;

/** The fewest labels that would have to move for the others to stand in order. */
function outOfOrder(all: readonly Reading[], place: Place): readonly Reading[] {
  const places = all.map(place);
  if (places.every((one, i) => i === 0 || places[i - 1]! <= one)) return [];
  // How many at most stand in order up to each, and the one before it among them.
  const lengths: number[] = [];
  const before: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const one = places[i]!;
    let length = 1;
    let last = -1;
    for (let j = 0; j < i; j++)
      if (places[j]! <= one && lengths[j]! >= length) {
        length = lengths[j]! + 1;
        last = j;
      }
    lengths.push(length);
    before.push(last);
  }
  const kept = new Set<number>();
  let at = lengths.reduce((best, length, i) => (length > (lengths[best] ?? 0) ? i : best), -1);
  for (; at >= 0; at = before[at]!) kept.add(at);
  return all.filter((_, i) => !kept.has(i));
}
