import type { Edition } from "../../form/edition";
import type { Reading, ReadingNote } from "../../read/application";
import { fieldOf, once, reading, type Facts } from "../facts";
import { natureWords, wordsOf } from "../../form/wordsOf";
import { groupBy } from "../../match/group";
import type { Draft } from "../rule";
import type { Variant } from "../variants";
import { plain } from "../../text/plain";

/** Rules on cells that could be read, but not quite as they stand. */

type NoteKind = ReadingNote["kind"];

/** Best readings that were understood, by what is noted of them. */
const noted = once((facts: Facts): ReadonlyMap<NoteKind, readonly Reading[]> => {
  const byKind = new Map<NoteKind, Reading[]>();
  const { fields } = facts.edition;
  for (let n = 0; n < fields.length; n++) {
    const best = reading(facts, fields[n]!.id);
    if (best?.state !== "value" || best.notes.length === 0) continue;
    for (const kind of new Set(best.notes.map((note) => note.kind)))
      byKind.set(kind, [...(byKind.get(kind) ?? []), best]);
  }
  return byKind;
});

function withNote(facts: Facts, kind: NoteKind): readonly Reading[] {
  return noted(facts).get(kind) ?? [];
}

/** All cells of one kind are one finding. */
function together(
  severity: Draft["severity"],
  variant: Variant | undefined,
  found: readonly Reading[],
): Draft[] {
  if (!found.length) return [];
  return [
    {
      severity,
      fields: found.map(({ field }) => field),
      ...(variant ? { variant } : {}),
      values: { count: found.length },
    },
  ];
}

/**
 * STR-09: what a formula shows is frozen when forms are merged. Only a link to another workbook may go stale unseen
 * and is asked about; totals and ratios computed in the sheet are usual on sound forms.
 */
export function formulas(facts: Facts): Draft[] {
  const found = withNote(facts, "formula");
  const external = found.filter(({ notes }) =>
    notes.some((note) => note.kind === "formula" && note.external),
  );
  return [
    ...together("query", "external", external),
    ...together(
      "hint",
      "own",
      found.filter((one) => !external.includes(one)),
    ),
  ];
}

/** STR-10: values that nobody sees on the sheet but that are merged all the same. */
export function hiddenValues(facts: Facts): Draft[] {
  return together("query", undefined, withNote(facts, "hidden"));
}

/** What the summary table prints, and what is compared with it. */
const printedFields: readonly string[] = [
  "project.name",
  "applicant.name",
  "contact.name",
  "contact.mobile",
  "performance.projectName",
  "performance.applicant",
];

interface PlaceholderWords {
  readonly whole: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly parts: readonly string[];
  readonly patterns: readonly RegExp[];
  readonly likely: ReadonlySet<string>;
}
const placeholdersOf = new WeakMap<Edition, PlaceholderWords>();

/** Sample texts as they are compared, worked out once an edition. */
function placeholderWords(edition: Edition): PlaceholderWords {
  let words = placeholdersOf.get(edition);
  if (!words) {
    words = {
      whole: new Set(wordsOf(edition, "placeholders").map(plain)),
      // 有限责任公司 is of what kind somebody is, and nobody's name.
      names: new Set([...wordsOf(edition, "placeholderNames"), ...natureWords(edition)].map(plain)),
      parts: wordsOf(edition, "placeholderParts").map(plain),
      patterns: wordsOf(edition, "placeholderPatterns").map((pattern) => new RegExp(pattern, "u")),
      likely: new Set(wordsOf(edition, "likelyPlaceholders").map(plain)),
    };
    placeholdersOf.set(edition, words);
  }
  return words;
}

/**
 * STR-12: sample text that was left in a cell; the same text in several cells is one finding. Where it would be printed in
 * the summary table it must be replaced; what may be somebody's name or number is asked about.
 */
export function placeholders(facts: Facts): Draft[] {
  const { whole, names, parts, patterns, likely } = placeholderWords(facts.edition);
  const fieldsByText = new Map<string, string[]>();
  for (const { id } of facts.edition.fields) {
    const value = reading(facts, id)?.value;
    if (typeof value !== "string" || value === "") continue;
    const text = plain(value);
    const left =
      /_{3,}/.test(value) ||
      // What stands before and behind a line to write on, with nothing on it: 基于___的平台.
      (printedFields.includes(id) && /[^\s_]_{2,}[^\s_]/.test(reading(facts, id)!.raw)) ||
      whole.has(text) ||
      (printedFields.includes(id) && names.has(text)) ||
      parts.some((part) => text.includes(part)) ||
      patterns.some((pattern) => pattern.test(value.normalize("NFKC")));
    if (left) fieldsByText.set(text, [...(fieldsByText.get(text) ?? []), id]);
  }
  return [...fieldsByText].map(([text, fields]): Draft => {
    const isPrinted = fields.some((field) => printedFields.includes(field));
    return isPrinted && !likely.has(text)
      ? { severity: "error", fields, variant: "printed" }
      : { severity: "query", fields };
  });
}

/**
 * STR-15: what was read otherwise than it stands: in another unit, with a unit that is not plain, with a point that the
 * cell's format moves, or from words and signs
 * (三千五百万元, (123.4), 5E+5). Separators, full width, the printed unit and other ways to write a date or a telephone
 * number are not worth a word: sound forms are full of them, and the reading shows each.
 */
export function normalised(facts: Facts): Draft[] {
  const unclear = withNote(facts, "unitUnclear");
  const converted = withNote(facts, "unitConverted").filter((one) => !unclear.includes(one));
  const shown = withNote(facts, "shownOtherwise");
  const words = withNote(facts, "normalised").filter(
    (one) => typeof one.value === "number" && !isPlainNumber(one.raw) && !converted.includes(one),
  );
  return [
    ...unclearUnits(facts, unclear),
    ...withNote(facts, "dateUnclear").map((one): Draft => ({
      severity: "query",
      fields: [one.field],
      variant: "dateUnclear",
      values: { raw: one.raw.trim() },
    })),
    ...withExample(facts, together("hint", "converted", converted)),
    ...withExample(facts, together("hint", "shownOtherwise", shown)).map((draft) => ({
      ...draft,
      values: { ...draft.values, stored: storedOf(shown[0]!) },
    })),
    ...withExample(
      facts,
      together(
        "hint",
        "words",
        words.filter((one) => !unclear.includes(one)),
      ),
    ),
  ];
}

/** Whoever writes 600万 or 0.45 for 45% once writes all his amounts or ratios so: one question for all of a kind. */
function unclearUnits(facts: Facts, unclear: readonly Reading[]): Draft[] {
  const kinds = groupBy(unclear, ({ field }) => fieldOf(facts.edition, field).type);
  return [...kinds.values()].flatMap((found) => {
    const [{ field }, ...more] = found as [Reading, ...Reading[]];
    const one: Draft = { severity: "query", fields: [field], variant: "unclear" };
    return withExample(facts, more.length > 0 ? together("query", "severalUnclear", found) : [one]);
  });
}

/** What a cell holds whose format moves the point. */
function storedOf({ notes }: Reading): number {
  return notes.flatMap((note) => (note.kind === "shownOtherwise" ? [note.stored] : []))[0] ?? 0;
}

function withExample(facts: Facts, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    values: { ...draft.values, raw: reading(facts, draft.fields[0]!)!.raw.trim() },
  }));
}

/** Digits with separators and at most a sign before and a unit behind them. */
function isPlainNumber(raw: string): boolean {
  return /^[+-]?[\d.,'\s]+(%|万元|[^\d\s.,百千万亿元]{1,2})?$/.test(raw.normalize("NFKC").trim());
}
