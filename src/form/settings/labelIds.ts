import type { Edition, Field, FieldPlace } from "../edition";

/** A financial row has a field for each year, which are called alike. */
const withoutYear = ({ id, row }: Field): string => (row === undefined ? id : id.replace(/\.\d{4}$/, ""));

/** Id of the setting that says how a field is called at a place: cover/project.name. */
export function labelId(field: Field, { section }: FieldPlace): string {
  return `${section}/${withoutYear(field)}`;
}

/** Fields whose labels can be set: all of the form, and the columns of 附件4-5; its title's city has no label of its own. */
export function labelledFields(edition: Edition): readonly Field[] {
  return [...edition.fields, ...edition.summaryFields.filter(({ id }) => id !== "summary.city")];
}
