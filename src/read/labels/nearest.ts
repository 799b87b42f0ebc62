import { distance } from "fastest-levenshtein";
import { labelKey } from "./labelKey";
import type { LabelIndex } from "./labelIndex";
import { splitYear, type LabelText } from "./recognise";

/** How many letters may differ in a label of some length: typing errors, not other words. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 16 ? 2 : 3;
}

const longestKey = 80;

type Bigrams = ReadonlyMap<string, readonly string[]>;

const bigramsOf = (key: string) =>
  new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, n) => key.slice(n, n + 2)));

function index(keys: Iterable<string>): Bigrams {
  const bigrams = new Map<string, string[]>();
  for (const key of keys) {
    for (const pair of bigramsOf(key)) bigrams.set(pair, [...(bigrams.get(pair) ?? []), key]);
  }
  return bigrams;
}

/** The one key that is nearest within the tolerance; null where there is none, or two are equally near. */
function nearestKey(key: string, bigrams: Bigrams): string | null {
  const allowed = tolerance(key.length);
  if (allowed === 0 || key.length > longestKey) return null;
  const candidates = new Set([...bigramsOf(key)].flatMap((pair) => bigrams.get(pair) ?? []));
  const near = [...candidates]
    .filter((other) => Math.abs(other.length - key.length) <= allowed && tolerance(other.length) > 0)
    .map((other) => ({ other, apart: distance(key, other) }))
    .filter(({ apart }) => apart <= allowed)
    .sort((a, b) => a.apart - b.apart);
  const [best, second] = near;
  return best && (!second || second.apart > best.apart) ? best.other : null;
}

interface NearIndex {
  readonly labels: Bigrams;
  readonly headings: Bigrams;
}

const built = new WeakMap<LabelIndex, NearIndex>();

function nearIndexOf(labels: LabelIndex): NearIndex {
  let near = built.get(labels);
  if (!near) {
    near = { labels: index(labels.labels.keys()), headings: index(labels.headings.keys()) };
    built.set(labels, near);
  }
  return near;
}

/** What a text may be if a letter or two of it are wrong. */
export interface NearMeaning {
  readonly label: LabelText | null;
  readonly heading: string | null;
}

/** The label that a text nearly spells; with a year in it only a row of yearly figures. */
function nearestLabel(text: string, labels: LabelIndex): LabelText | null {
  const hitsNear = (words: string) =>
    (labels.labels.get(nearestKey(labelKey(words).base, nearIndexOf(labels).labels) ?? "") ?? []).map(
      (hit) => ({
        ...hit,
        match: "near" as const,
      }),
    );
  const hits = hitsNear(text);
  if (hits.length > 0) return { hits, year: null };
  const split = splitYear(text);
  const yearly = split ? hitsNear(split.rest).filter((hit) => hit.field.row !== undefined) : [];
  return split && yearly.length > 0 ? { hits: yearly, year: split.year } : null;
}

/** The label or heading that a text nearly spells; both null where it is far from all, or as near to two. */
export function nearestMeaning(text: string, labels: LabelIndex): NearMeaning {
  const label = nearestLabel(text, labels);
  const heading = label ? null : nearestKey(labelKey(text).base, nearIndexOf(labels).headings);
  return { label, heading: heading === null ? null : labels.headings.get(heading)! };
}
