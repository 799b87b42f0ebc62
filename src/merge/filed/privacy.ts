import { judgeCreditCode } from "../../check/codes/creditCode";
import { fingerprint } from "../../check/fingerprint";
import type { Edition, Field } from "../../form/edition";
import type { Application } from "../../read/application";
import { hidden, maskNumbers } from "../../text/person/maskNumbers";

/** The fields whose values a merged sheet may show, in the form's order. */
export function fieldsToPassOn(edition: Edition): readonly Field[] {
  return edition.fields.filter((field) => field.mayBePassedOn && !field.staysInForm);
}

/** Not secret, though it was typed where an identity number belongs: a mobile telephone's number, a credit code. */
function isOtherNumber(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text.replace(/\D/g, "")) || judgeCreditCode(text).kind === "valid";
}

/** Words and short numbers would be hidden wherever they stand; a number of a document has six digits or more. */
function isSecret(text: string): boolean {
  return (text.normalize("NFKC").match(/\d/g) ?? []).length >= 6 && text.length >= 6 && text.length <= 60;
}

const privateOf = new WeakMap<Edition, readonly Field[]>();

/** The fields that no merged sheet may show. */
function privateFields(edition: Edition): readonly Field[] {
  let fields = privateOf.get(edition);
  if (!fields) privateOf.set(edition, (fields = edition.fields.filter((field) => !field.mayBePassedOn)));
  return fields;
}

function secretsIn({ readings }: Application, fields: readonly Field[]): readonly string[] {
  const texts = fields.flatMap(({ id }) =>
    (readings[id] ?? []).flatMap((reading) => [reading.raw, String(reading.value ?? "")]),
  );
  return texts.map((text) => text.trim()).filter(isSecret);
}

const codesOf = new WeakMap<Application, { readonly edition: Edition; readonly codes: readonly string[] }>();

/** The identity numbers in an application: each of its findings is gone over for them, and so is its entry in the result. */
function codesIn(application: Application, edition: Edition): readonly string[] {
  const known = codesOf.get(application);
  if (known?.edition === edition) return known.codes;
  const fields = privateFields(edition).filter(({ type }) => type === "code");
  const codes = [...new Set(secretsIn(application, fields))].filter((text) => !isOtherNumber(text));
  codesOf.set(application, { edition, codes });
  return codes;
}

/**
 * What an application says in fields that no merged sheet may show: codes (identity numbers) wherever they
 * stand, other private fields only for the fields named, since a contact may share a telephone number.
 */
export function secretsOf(
  application: Application,
  edition: Edition,
  named: readonly string[] = [],
): readonly string[] {
  const codes = codesIn(application, edition);
  const others = privateFields(edition).filter(({ type, id }) => type !== "code" && named.includes(id));
  return others.length === 0 ? codes : [...new Set([...codes, ...secretsIn(application, others)])];
}

/**
 * The text masked, with a mark where something is hidden that becomes another as soon as one character of it changes:
 * an explanation must not outlive its value. It is one of sixteen, too few to guess a number from.
 */
export function maskWithMark(text: string, secrets: readonly string[]): string {
  const without = maskNumbers(text, secrets);
  const mark = fingerprint(text).at(-1)!.toUpperCase();
  return without === text ? text : without.replaceAll(hidden, `（不显示，校验 ${mark}）`);
}
