import type { Edition } from "../../form/edition";

const asked: readonly string[] = [
  "project.name",
  "applicant.name",
  "applicant.creditCode",
  "applicant.region",
  "applicant.phone",
  "contact.mobile",
  "contact.landline",
  "contact.email",
  "responsiblePerson.name",
];

const known = new WeakMap<Edition, ReadonlySet<string>>();

/** The fields that rules on several projects look at: the names, who is asked, the financial table, and what is said in sentences. */
export function comparedFields(edition: Edition): ReadonlySet<string> {
  let fields = known.get(edition);
  if (!fields) {
    const compared = edition.fields.filter(({ type, year }) => type === "longText" || year !== undefined);
    known.set(edition, (fields = new Set([...asked, ...compared.map(({ id }) => id)])));
  }
  return fields;
}
