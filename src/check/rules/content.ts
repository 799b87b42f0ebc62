import type { Reading, ReadingNote } from "../../read/application";
import { reading, wordsOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { plain } from "../text";

/** Rules on cells that could be read, but not quite as they stand. */

type NoteKind = ReadingNote["kind"];

function withNote(facts: Facts, kind: NoteKind): Reading[] {
  return facts.edition.fields.flatMap(({ id }) => {
    const best = reading(facts, id);
    return best?.state === "value" && best.notes.some((note) => note.kind === kind) ? [best] : [];
  });
}

/** All cells of one kind are one finding. */
function together(severity: Draft["severity"], variant: string, found: readonly Reading[]): Draft[] {
  if (!found.length) return [];
  return [{ severity, fields: found.map(({ field }) => field), variant, values: { count: found.length } }];
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

/** STR-12: sample text that was left in a cell. */
export function placeholders(facts: Facts): Draft[] {
  const whole = wordsOf(facts.edition, "placeholders").map(plain);
  const parts = wordsOf(facts.edition, "placeholderParts").map(plain);
  return facts.edition.fields.flatMap(({ id }): Draft[] => {
    const value = reading(facts, id)?.value;
    if (typeof value !== "string" || value === "") return [];
    const text = plain(value);
    const left = /_{3,}/.test(value) || whole.includes(text) || parts.some((part) => text.includes(part));
    return left ? [{ severity: "query", fields: [id] }] : [];
  });
}

/** STR-15: what was read otherwise than it stands: only signs and blanks (together), another unit, or a unit that is not plain. */
export function normalised(facts: Facts): Draft[] {
  const unclear = withNote(facts, "unitUnclear");
  const converted = withNote(facts, "unitConverted").filter((one) => !unclear.includes(one));
  const signs = withNote(facts, "normalised").filter(
    (one) => !unclear.includes(one) && !converted.includes(one),
  );
  const example = (found: readonly Reading[]): Draft["values"] =>
    found[0] &&
    !facts.edition.fields.some(({ id, mayBePassedOn }) => id === found[0]!.field && !mayBePassedOn)
      ? { raw: found[0].raw.trim(), count: found.length }
      : { raw: "", count: found.length };
  return [
    ...unclear.map((one): Draft => ({
      severity: "query",
      fields: [one.field],
      variant: "unclear",
      values: { raw: one.raw.trim() },
    })),
    ...together("hint", "converted", converted).map((draft) => ({ ...draft, values: example(converted) })),
    ...together("hint", "signs", signs).map((draft) => ({ ...draft, values: example(signs) })),
  ];
}
