/** Items by key, in the order in which the keys first appear. */
export function groupBy<Item, Key>(all: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const items = Array.isArray(all) ? (all as readonly Item[]) : [...all];
  const groups = new Map<Key, Item[]>();
  for (let n = 0; n < items.length; n++) {
    const item = items[n]!;
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
