/** One of `left` with one of `right`, by their indexes. */
export type Pair = readonly [left: number, right: number];

/**
 * Pairs the items of two lists one to one, the strongest evidence first. `score` is asked only for items that
 * have a key in common; pairs below `least` are not made. Ties go by position, so that the result is always the same.
 */
export function pairUp<L, R>(
  left: readonly L[],
  right: readonly R[],
  keys: { readonly left: (item: L) => readonly string[]; readonly right: (item: R) => readonly string[] },
  score: (a: L, b: R) => number,
  least: number,
): readonly Pair[] {
  const index = new Map<string, number[]>();
  right.forEach((item, j) => {
    for (const key of new Set(keys.right(item))) {
      const known = index.get(key);
      if (known) known.push(j);
      else index.set(key, [j]);
    }
  });
  const candidates: { i: number; j: number; score: number }[] = [];
  left.forEach((item, i) => {
    const others = new Set(keys.left(item).flatMap((key) => index.get(key) ?? []));
    for (const j of others) {
      const points = score(item, right[j]!);
      if (points >= least) candidates.push({ i, j, score: points });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
