import type { CategoryGroup, Edition, Field } from "../form/edition";
import { readingOf, type Application, type FieldValue, type Reading } from "../read/application";
import type { CellRef } from "../sheet/snapshot";

/** What a rule looks at: one application, the form's edition, and the fields that an earlier gate found fault with. */
export interface Facts {
  readonly application: Application;
  readonly edition: Edition;
  readonly doubted: ReadonlySet<string>;
  /** Name of the file, without numbers of persons; empty where it is not known. */
  readonly file: string;
}

const indexes = new WeakMap<Edition, ReadonlyMap<string, Field>>();

/** The edition's field; throws for an id that the edition does not have. */
export function fieldOf(edition: Edition, id: string): Field {
  let index = indexes.get(edition);
  if (!index) {
    index = new Map(edition.fields.map((field) => [field.id, field]));
    indexes.set(edition, index);
  }
  const field = index.get(id);
  if (!field) throw new Error(`edition ${edition.id} has no field ${id}`);
  return field;
}

/** A limit of the edition; throws where it is not given. */
export function limit(facts: Facts, name: string): number {
  const threshold = facts.edition.thresholds[name];
  if (!threshold) throw new Error(`edition ${facts.edition.id} has no threshold ${name}`);
  return threshold.value;
}

export function reading(facts: Facts, field: string): Reading | undefined {
  return readingOf(facts.application, field);
}

/** All places where a field was read, the best founded first. */
export function readings(facts: Facts, field: string): readonly Reading[] {
  return facts.application.readings[field] ?? [];
}

/** The cell of a field's best reading; fields that stand nowhere have none. */
export function cellsOf(facts: Facts, fields: readonly string[]): CellRef[] {
  return fields.flatMap((field) => reading(facts, field)?.cell ?? []);
}

/** The value, unless an earlier gate found fault with it. */
export function trusted(facts: Facts, field: string): FieldValue | null {
  return facts.doubted.has(field) ? null : stated(facts, field);
}

/** The value as it was understood, sound or not; null for an explicit none. */
export function stated(facts: Facts, field: string): FieldValue | null {
  const best = reading(facts, field);
  return best?.state === "value" ? best.value : null;
}

export function numberOf(facts: Facts, field: string): number | null {
  const value = trusted(facts, field);
  return typeof value === "number" ? value : null;
}

export function textOf(facts: Facts, field: string): string | null {
  const value = trusted(facts, field);
  return typeof value === "string" && value !== "" ? value : null;
}

export function yesOf(facts: Facts, field: string): boolean | null {
  const value = trusted(facts, field);
  return typeof value === "boolean" ? value : null;
}

/** Ids of the options ticked; empty where none is. */
export function chosen(facts: Facts, field: string): readonly string[] {
  const value = trusted(facts, field);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value.filter((item) => typeof item === "string") as string[]) : [];
}

/** Whether the field's label was found. */
export function isAsked(facts: Facts, field: string): boolean {
  return reading(facts, field) !== undefined;
}

/** Whether the label stands there with nothing, or an explicit none, behind it. */
export function isEmpty(facts: Facts, field: string): boolean {
  const state = reading(facts, field)?.state;
  return state === "blank" || state === "none";
}

/** Whether a field noted behind an option says nothing: nothing stands there, or its place was not found at all. */
export function isMissing(facts: Facts, field: string): boolean {
  return !isAsked(facts, field) || isEmpty(facts, field);
}

/** Whether the project is of one of these categories; false while its category is unknown. */
export function isCategory(facts: Facts, categories: readonly string[]): boolean {
  const category = textOf(facts, "project.category");
  return category !== null && categories.includes(category);
}

/** Whether the project is of a group of categories; false while its category is unknown. */
export function isInGroup(facts: Facts, group: CategoryGroup): boolean {
  return isCategory(facts, facts.edition.categoryGroups[group]);
}

export function isMandatory(facts: Facts, field: Field): boolean {
  return field.mandatory === "always" || isCategory(facts, field.mandatory);
}

/** What several rules ask of the same facts, worked out once. */
export function once<Result>(compute: (facts: Facts) => Result): (facts: Facts) => Result {
  const known = new WeakMap<Facts, Result>();
  return (facts) => {
    let result = known.get(facts);
    if (result === undefined) {
      result = compute(facts);
      known.set(facts, result);
    }
    return result;
  };
}
