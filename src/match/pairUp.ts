/** One of `left` with one of `right`, by their indexes. */
export type Pair = readonly [left: number, right: number];

/** Items that may be a pair, by their indexes, and how much speaks for it. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Pairs one to one, the strongest first. Ties go by position, so that the result is always the same. */
export function strongest(candidates: readonly Candidate[]): readonly Pair[] {
  const inOrder = [...candidates].sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j } of inOrder) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/**
 * Pairs the items of two lists one to one, the strongest evidence first. `score` is asked only for items that
 * have a key in common; pairs below `least` are not made.
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
  const candidates: Candidate[] = [];
  left.forEach((item, i) => {
    const others = new Set(keys.left(item).flatMap((key) => index.get(key) ?? []));
    for (const j of others) {
      const points = score(item, right[j]!);
      if (points >= least) candidates.push({ i, j, score: points });
    }
  });
  return strongest(candidates);
}
