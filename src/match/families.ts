/**
 * Those that hang together by pairs, directly or through others, in the order in which the pairs tell of them; whoever is
 * in no pair is in no family. Each family's members by number.
 */
export function families(pairs: Iterable<readonly [number, number]>): number[][] {
  const parents = new Map<number, number>();
  const rootOf = (member: number): number => {
    let root = member;
    for (let next = parents.get(root)!; next !== root; next = parents.get(root)!) root = next;
    for (let at = member; at !== root;) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    for (const each of [a, b]) if (!parents.has(each)) parents.set(each, each);
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents.set(other, one);
  }
  const members = new Map<number, number[]>();
  for (const each of parents.keys()) {
    const root = rootOf(each);
    const family = members.get(root);
    if (family) family.push(each);
    else members.set(root, [each]);
  }
  return [...members.values()].map((family) => family.sort((a, b) => a - b));
}
