import { distance } from "fastest-levenshtein";

/** So many neighbours of one pair of letters are compared at most, which keeps the work n log n where names are made alike. */
const neighbours = 48;

/**
 * Pairs of different texts, by index, whose Levenshtein distance leaves at least `threshold` of the longer one unchanged.
 * Texts within d edits share all but 2d of their letter pairs, so that one of the 2d + 1 rarest pairs of each is
 * common to both: only texts that meet there are compared.
 */
export function similarNames(texts: readonly string[], threshold: number): [number, number][] {
  const pairsOf = texts.map(letterPairs);
  const frequency = new Map<string, number>();
  for (const pairs of pairsOf) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const met = new Map<string, number[]>();
  const found: [number, number][] = [];
  const order = texts.map((_, i) => i).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  for (const i of order) {
    const text = texts[i]!;
    const edits = editsAllowed(text.length / threshold, threshold);
    const rare = pairsOf[i]!.sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1));
    const candidates = new Set<number>();
    for (const pair of rare.slice(0, 2 * edits + 1)) {
      const bucket = met.get(pair) ?? [];
      for (const other of bucket.slice(-neighbours)) candidates.add(other);
      bucket.push(i);
      met.set(pair, bucket);
    }
    for (const other of candidates) if (areSimilar(text, texts[other]!, threshold)) found.push([other, i]);
  }
  return found;
}

function areSimilar(a: string, b: string, threshold: number): boolean {
  const edits = editsAllowed(Math.max(a.length, b.length), threshold);
  return Math.abs(a.length - b.length) <= edits && distance(a, b) <= edits;
}

/** A tenth of ten letters is one edit, though 1 - 0.9 is a little less than 0.1. */
function editsAllowed(length: number, threshold: number): number {
  return Math.floor((1 - threshold) * length + 1e-9);
}

function letterPairs(text: string): string[] {
  const padded = ` ${text} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return [...pairs];
}

/** So many of a family's texts, by their places in it: those that are nearest to each other. */
export function nearestOf(texts: readonly string[], most: number): readonly number[] {
  const places = texts.map((_, place) => place);
  if (texts.length <= most) return places;
  // Texts that are alike stand near each other in the order of the alphabet: a look at the neighbours finds near ones.
  const order = [...places].sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const gaps = order
    .slice(1)
    .map((place, at) => ({ at, edits: distance(texts[order[at]!]!, texts[place]!) }));
  const chosen = new Set<number>();
  for (const { at } of gaps.sort((a, b) => a.edits - b.edits || a.at - b.at)) {
    for (const place of [order[at]!, order[at + 1]!]) if (chosen.size < most) chosen.add(place);
    if (chosen.size >= most) break;
  }
  return [...chosen].sort((a, b) => a - b);
}
