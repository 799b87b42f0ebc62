import { fingerprint } from "../../check/fingerprint";
import type { Edition, Field } from "../../form/edition";
import type { Application } from "../../read/application";

const hidden = "（不显示）";
/** An identity number of 18 characters: region, date of birth, order, check character. */
const identityNumber = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;
const run = /[\dA-Za-z０-９Ａ-Ｚａ-ｚ]{18,}/g;

/** The fields whose values a merged sheet may show, in the form's order. */
export function fieldsToPassOn(edition: Edition): readonly Field[] {
  return edition.fields.filter((field) => field.mayBePassedOn);
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
  const secret = edition.fields.filter(
    (field) => !field.mayBePassedOn && (field.type === "code" || named.includes(field.id)),
  );
  const texts = secret.flatMap((field) =>
    (application.readings[field.id] ?? []).flatMap((reading) => [reading.raw, String(reading.value ?? "")]),
  );
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text.length >= 6))];
}

/** The text without the given secrets and without anything of an identity number's shape (rule SUM-13). */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const without = secrets.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
  return without.replace(run, (found) => (identityNumber.test(found.normalize("NFKC")) ? hidden : found));
}

/**
 * The same, with a mark where something is hidden that becomes another as soon as one character of it changes: an
 * explanation must not outlive its value. It is one of sixteen, too few to guess a number from.
 */
export function hideWithMark(text: string, secrets: readonly string[]): string {
  const without = hideSecrets(text, secrets);
  const mark = fingerprint(text).at(-1)!.toUpperCase();
  return without === text ? text : without.replaceAll(hidden, `（不显示，校验 ${mark}）`);
}
