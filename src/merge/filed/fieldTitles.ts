import type { Edition, Field } from "../../form/edition";

const titles = new WeakMap<Edition, ReadonlyMap<string, string>>();

function sectionName(field: Field, edition: Edition): string {
  const id = field.places.at(-1)?.section;
  const heading = edition.sections.find((section) => section.id === id)?.headings[0] ?? "";
  return heading.replace(/^（.）/, "").replace(/(?:信息)?表?$/, "");
}

function makeTitles(edition: Edition): ReadonlyMap<string, string> {
  const named = edition.fields.map((field) => ({
    field,
    short: field.year === undefined ? field.label : `${field.year}年${field.label}`,
  }));
  const times = new Map<string, number>();
  for (const { short } of named) times.set(short, (times.get(short) ?? 0) + 1);
  return new Map(
    named.map(({ field, short }) => [
      field.id,
      times.get(short) === 1 ? short : `${sectionName(field, edition)}·${short}`,
    ]),
  );
}

/** What a column or a list calls a field: its label, with year or section where the form prints it more than once. */
export function fieldTitle(edition: Edition, field: string): string {
  const known = titles.get(edition) ?? makeTitles(edition);
  titles.set(edition, known);
  return known.get(field) ?? edition.summaryFields.find((each) => each.id === field)?.label ?? field;
}
