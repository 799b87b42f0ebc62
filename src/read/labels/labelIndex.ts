import { wordsOf } from "../../form/wordsOf";
import { groupBy } from "../../match/group";
import type { Edition, Field, Section } from "../../form/edition";
import type { LabelMatch } from "../application";
import { inPlainWords } from "./plainWording";
import { labelKey } from "./labelKey";

/** One thing that a label may mean: a field, asked in a section. */
export interface LabelHit {
  readonly field: Field;
  readonly section: string;
  readonly match: LabelMatch;
  /** The label as the form prints it there. */
  readonly printed: string;
  /** Whether the label only stands in for the field's own ones. */
  readonly substitute: boolean;
}

/** An edition's labels and headings by their keys. */
export interface LabelIndex {
  readonly edition: Edition;
  readonly sections: ReadonlyMap<string, Section>;
  /** Place of a section in the form. */
  readonly order: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, readonly LabelHit[]>;
  /** Ends of labels that a heading may spell out: 名称 of 项目名称. */
  readonly labelEnds: ReadonlySet<string>;
  /** Labels of counts without 数量, by their keys with the unit that is counted: 注册用户（名）. */
  readonly counted: ReadonlyMap<string, readonly LabelHit[]>;
  /** Labels by their keys without the words that carry nothing. */
  readonly barest: ReadonlyMap<string, readonly LabelHit[]>;
  /** Heading's key → section. */
  readonly headings: ReadonlyMap<string, string>;
  /** Headings of four letters and more by their last letter, to be found behind other words. */
  readonly headingEnds: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of headings, for those that are written over several cells. */
  readonly headingStarts: ReadonlySet<string>;
  /** Printed headings inside sections. */
  readonly groups: ReadonlySet<string>;
  /** Options behind which a note may stand. */
  readonly notedOptions: ReadonlySet<string>;
  /** Prefixes with their sections by their first letter, the longest first. */
  readonly prefixes: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  /** Sections that ask about a person or a unit. */
  readonly who: ReadonlySet<string>;
  /** Those that ask about a person. */
  readonly persons: ReadonlySet<string>;
  /** Common family names, a letter each. */
  readonly familyNames: ReadonlySet<string>;
}

function addHit(labels: Map<string, LabelHit[]>, key: string, hit: LabelHit): void {
  const hits = labels.get(key);
  if (!hits) labels.set(key, [hit]);
  else if (!hits.some((other) => other.field === hit.field && other.section === hit.section)) hits.push(hit);
}

/** What a count is called; a unit behind its label says as much. */
export const countWord = /(?:数量|总数|个数|数)$/;

/** What is left of keys without their first letters, two letters at least. */
const endsOf = (keys: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...keys]
      .flatMap((key) => Array.from({ length: key.length }, (_, n) => key.slice(n + 1)))
      .filter((end) => end.length > 1),
  );

function indexLabels(edition: Edition): Pick<LabelIndex, "labels" | "counted" | "barest" | "labelEnds"> {
  const labels = new Map<string, LabelHit[]>();
  const counted = new Map<string, LabelHit[]>();
  const barest = new Map<string, LabelHit[]>();
  const places = edition.fields.flatMap((field) =>
    field.places.flatMap((place) =>
      [...place.labels, ...(place.substitutes ?? [])].map((label, n) => ({ field, place, label, n })),
    ),
  );
  const hitOf = ({ field, place, n }: (typeof places)[number]): LabelHit => ({
    field,
    section: place.section,
    match: n === 0 ? "exact" : "variant",
    printed: place.labels[0]!,
    substitute: n >= place.labels.length,
  });
  // What a label says in full counts before what is left of another one without its brackets.
  for (const each of places) addHit(labels, labelKey(each.label).full, hitOf(each));
  for (const each of places) addHit(labels, labelKey(each.label).base, hitOf(each));
  // 电话 is the landline first, and may be the mobile.
  for (const hits of labels.values()) hits.sort((x, y) => Number(x.substitute) - Number(y.substitute));
  for (const each of places) {
    const { type, unit } = each.field;
    const base = labelKey(each.label).base;
    const thing = type === "count" && unit ? base.replace(countWord, "") : base;
    if (thing !== base) addHit(counted, labelKey(thing + unit).full, { ...hitOf(each), match: "variant" });
  }
  for (const each of places) {
    const key = inPlainWords(labelKey(each.label).base);
    if (key !== null) addHit(barest, key, { ...hitOf(each), match: "variant" });
  }
  return { labels, counted, barest, labelEnds: endsOf(labels.keys()) };
}

function indexHeadings(edition: Edition): Map<string, string> {
  const headings = new Map<string, string>();
  for (const section of edition.sections) {
    for (const heading of section.headings) {
      const { full, base } = labelKey(heading);
      for (const key of [full, base, base.replace(/表$/, "")]) {
        if (key !== "" && !headings.has(key)) headings.set(key, section.id);
      }
    }
  }
  return headings;
}

/** The longest first: 企业基本情况 before 基本情况. */
function indexPrefixes(edition: Edition): Map<string, (readonly [string, string])[]> {
  const all = edition.sections
    .flatMap((section) =>
      [...(section.prefixes ?? []), ...section.headings].map(
        (prefix) => [labelKey(prefix).base, section.id] as const,
      ),
    )
    .sort((a, b) => b[0].length - a[0].length);
  return groupBy(all, ([prefix]) => prefix[0]!);
}

function byLastLetter(keys: readonly string[]): Map<string, string[]> {
  return groupBy(
    [...keys].sort((a, b) => b.length - a.length),
    (key) => key.at(-1)!,
  );
}

function build(edition: Edition): LabelIndex {
  const headings = indexHeadings(edition);
  return {
    edition,
    sections: new Map(edition.sections.map((section) => [section.id, section])),
    order: new Map(edition.sections.map((section, n) => [section.id, n])),
    ...indexLabels(edition),
    headings,
    who: new Set(edition.sections.filter((section) => section.who).map((section) => section.id)),
    persons: new Set(
      edition.fields
        .filter((field) => field.type === "mobile")
        .flatMap((field) => field.places.map(({ section }) => section)),
    ),
    familyNames: new Set(wordsOf(edition, "familyNames")),
    headingEnds: byLastLetter([...headings.keys()].filter((key) => key.length >= 4)),
    headingStarts: new Set(
      [...headings.keys()].flatMap((key) =>
        Array.from({ length: key.length - 1 }, (_, n) => key.slice(0, n + 1)),
      ),
    ),
    groups: new Set(
      edition.sections.flatMap((section) => section.groups ?? []).map((text) => labelKey(text).base),
    ),
    notedOptions: new Set(
      edition.fields
        .flatMap((field) => field.choices ?? [])
        .filter((choice) => choice.noteField)
        .map((choice) => labelKey(choice.label).base),
    ),
    prefixes: indexPrefixes(edition),
  };
}

const built = new WeakMap<Edition, LabelIndex>();

/** The index of an edition, built once. */
export function labelIndexOf(edition: Edition): LabelIndex {
  let index = built.get(edition);
  if (!index) built.set(edition, (index = build(edition)));
  return index;
}
