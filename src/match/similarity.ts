import { distance } from "fastest-levenshtein";

/** How alike two folded names are: 1 the same, 0 nothing in common. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}
