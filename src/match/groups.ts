import { groupBy } from "./group";

/**
 * Groups of indexes whose items are the same, directly or through others. `same` is asked only for items that have a
 * key in common.
 */
export function groupSame<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  same: (a: T, b: T) => boolean,
): number[][] {
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    parents[index] = root;
    return root;
  };
  const seen = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const key of new Set(keysOf(item))) {
      const others = seen.get(key);
      for (const other of others ?? []) if (same(item, items[other]!)) parents[rootOf(index)] = rootOf(other);
      if (others) others.push(index);
      else seen.set(key, [index]);
    }
  });
  return [...groupBy(items.keys(), rootOf).values()];
}
