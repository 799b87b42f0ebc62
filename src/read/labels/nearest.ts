import { groupBy } from "../../match/group";
import { distance } from "fastest-levenshtein";
import { labelKey } from "./labelKey";
import { countWord, type LabelHit, type LabelIndex } from "./labelIndex";
import { splitYear, type LabelText } from "./recognise";

/** How many letters may differ in a label of some length: typing errors, not other words. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 16 ? 2 : 3;
}

const longestKey = 80;

/** Keys by the pairs of letters that they have, and all letters that stand in them. */
interface Bigrams {
  readonly byPair: ReadonlyMap<string, readonly string[]>;
  readonly letters: ReadonlySet<string>;
}

const bigramsOf = (key: string) =>
  new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, n) => key.slice(n, n + 2)));

function index(keys: Iterable<string>): Bigrams {
  const byPair = new Map<string, string[]>();
  const letters = new Set<string>();
  for (const key of keys) {
    for (const letter of key) letters.add(letter);
    for (const pair of bigramsOf(key)) {
      const known = byPair.get(pair);
      if (known) known.push(key);
      else byPair.set(pair, [key]);
    }
  }
  return { byPair, letters };
}

const widestTolerance = 3;

/** Whether a text has more letters that no key has than may be wrong in it. */
function isFar(key: string, { letters }: Bigrams): boolean {
  let left = tolerance(key.length + widestTolerance);
  for (let at = 0; at < key.length; at++) if (!letters.has(key[at]!) && --left < 0) return true;
  return false;
}

/** For each key of about that length with a pair of letters in common, how many it has. */
function sharedPairs(length: number, pairs: ReadonlySet<string>, bigrams: Bigrams): Map<string, number> {
  const shared = new Map<string, number>();
  const most = tolerance(length + widestTolerance);
  for (const pair of pairs) {
    const others = bigrams.byPair.get(pair);
    if (!others) continue;
    for (let n = 0; n < others.length; n++) {
      const other = others[n]!;
      if (Math.abs(other.length - length) <= most) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

/** The keys that are nearest within the tolerance, all equally near; none where all are too far. */
function nearestKeys(key: string, bigrams: Bigrams): string[] {
  if (key.length > longestKey || isFar(key, bigrams)) return [];
  const pairs = bigramsOf(key);
  let near: string[] = [];
  let least = Infinity;
  sharedPairs(key.length, pairs, bigrams).forEach((shared, other) => {
    const allowed = Math.min(least, tolerance(Math.max(key.length, other.length)));
    // A letter that differs takes two pairs away at the most: keys with fewer in common need no closer look.
    if (allowed === 0 || Math.abs(other.length - key.length) > allowed || shared < pairs.size - 2 * allowed)
      return;
    const apart = distance(key, other);
    if (apart > allowed) return;
    if (apart < least) near = [];
    least = apart;
    near.push(other);
  });
  return near;
}

const inAlphabet = (key: string) => [...key].sort().join("");

/** Keys by their letters in alphabetical order: those that a text may be with letters in another order. */
function byLetters(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  return groupBy(keys, inAlphabet);
}

/** Whether two texts of the same letters differ by two neighbours that changed places. */
function areTransposed(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, n) => letter !== b[n]);
  return at >= 0 && a.slice(at + 2) === b.slice(at + 2);
}

/** The keys that a text spells with two neighbouring letters the wrong way round: 项责目任人. */
function transposedKeys(key: string, labels: Bigrams, index: NearIndex["byLetters"]): string[] {
  if (key.length > longestKey || tolerance(key.length) === 0) return [];
  for (let at = 0; at < key.length; at++) if (!labels.letters.has(key[at]!)) return [];
  return (index.get(inAlphabet(key)) ?? []).filter((other) => areTransposed(key, other));
}

interface NearIndex {
  readonly labels: Bigrams;
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
  readonly headings: Bigrams;
}

const built = new WeakMap<LabelIndex, NearIndex>();

function nearIndexOf(labels: LabelIndex): NearIndex {
  let near = built.get(labels);
  if (!near) {
    near = {
      labels: index(labels.labels.keys()),
      byLetters: byLetters(labels.labels.keys()),
      headings: index(labels.headings.keys()),
    };
    built.set(labels, near);
  }
  return near;
}

/** What a text may be if a letter or two of it are wrong. */
export interface NearMeaning {
  readonly label: LabelText | null;
  readonly heading: string | null;
}

/** What near keys mean, if all of them mean the same. */
function commonHits(keys: readonly string[], labels: LabelIndex): readonly LabelHit[] {
  const meanings = keys.map((key) => labels.labels.get(key)!);
  const ids = new Set(meanings.map((hits) => hits.map((hit) => `${hit.section} ${hit.field.id}`).join()));
  return ids.size === 1 ? meanings[0]! : [];
}

/** The label that a text nearly spells; with a year in it only a row of yearly figures. */
function nearestLabel(text: string, own: string, labels: LabelIndex): LabelText | null {
  const near = nearIndexOf(labels);
  const hitsNear = (key: string) => {
    const transposed = transposedKeys(key, near.labels, near.byLetters);
    const keys = transposed.length > 0 ? transposed : nearestKeys(key, near.labels);
    // 平台开发者 with a figure can ask for nothing but 平台开发者数: a word for the count is left out, and no letter wrong.
    const isWhole = keys.every((other) => other !== key && other.replace(countWord, "") === key);
    return commonHits(keys, labels).map((hit) => ({ ...hit, match: isWhole ? "variant" : "near" }) as const);
  };
  const hits = hitsNear(own);
  if (hits.length > 0) return { hits, year: null };
  const split = splitYear(text);
  const yearly = split
    ? hitsNear(labelKey(split.rest).base).filter((hit) => hit.field.row !== undefined)
    : [];
  return split && yearly.length > 0 ? { hits: yearly, year: split.year } : null;
}

/** 原单位名称, 曾用名称, 上年度项目名称: what was is no misspelt name of what is. */
const former = ["原", "旧", "曾用", "以前", "此前", "去年", "上年", "上一年", "往年"];

const digitsOf = (key: string) => key.replace(/\D+/g, "");

/** The label or heading that a text nearly spells; both null where it is far from all, or near to several. */
export function nearestMeaning(
  text: string,
  labels: LabelIndex,
  key: string = labelKey(text).base,
): NearMeaning {
  const label = former.some((word) => key.startsWith(word)) ? null : nearestLabel(text, key, labels);
  if (label) return { label, heading: null };
  // 附件4-1 is no misspelt 附件4-3: another number is another thing.
  const near = nearestKeys(key, nearIndexOf(labels).headings).filter(
    (other) => digitsOf(other) === digitsOf(key),
  );
  const sections = new Set(near.map((key) => labels.headings.get(key)!));
  return { label: null, heading: sections.size === 1 ? [...sections][0]! : null };
}
