/** Items by key, in the order in which the keys first appear. */
export function groupBy<Item, Key>(all: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const items = Array.isArray(all) ? (all as readonly Item[]) : [...all];
  const groups = new Map<Key, Item[]>();
  let last: Key | undefined;
  let group: Item[] | undefined;
  for (let n = 0; n < items.length; n++) {
    const item = items[n]!;
    const key = keyOf(item);
    // Those of one key mostly follow each other.
    if (group === undefined || key !== last) group = groups.get((last = key));
    if (group === undefined) groups.set(key, (group = []));
    group.push(item);
  }
  return groups;
}

/** The number that stands most often in a list, of several the first one; a list has one at least. */
export function mostCommon(numbers: readonly number[]): number {
  const groups = [...groupBy(numbers, (each) => each).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most))[0]!;
}
