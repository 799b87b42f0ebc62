import type { Edition, Field } from "../../form/edition";

interface Titles {
  readonly byField: ReadonlyMap<string, string>;
  readonly byTitle: ReadonlyMap<string, string>;
}

const known = new WeakMap<Edition, Titles>();

function sectionName(field: Field, edition: Edition): string {
  const id = field.places.at(-1)?.section;
  const heading = edition.sections.find((section) => section.id === id)?.headings[0] ?? "";
  return heading.replace(/^（.）/, "").replace(/(?:信息)?表?$/, "");
}

function makeTitles(edition: Edition): Titles {
  const named = edition.fields.map((field) => ({
    field,
    short: field.year === undefined ? field.label : `${field.year}年${field.label}`,
  }));
  const times = new Map<string, number>();
  for (const { short } of named) times.set(short, (times.get(short) ?? 0) + 1);
  const titles = named.map(({ field, short }): [string, string] => [
    field.id,
    times.get(short) === 1 ? short : `${sectionName(field, edition)}·${short}`,
  ]);
  return {
    byField: new Map(titles),
    byTitle: new Map(titles.map(([field, title]) => [title, field])),
  };
}

function titlesOf(edition: Edition): Titles {
  const titles = known.get(edition) ?? makeTitles(edition);
  known.set(edition, titles);
  return titles;
}

/** The field that is called so; undefined for words that are no field's title. */
export function fieldTitled(edition: Edition, title: string): string | undefined {
  const found = titlesOf(edition).byTitle.get(title);
  if (found !== undefined || !edition.parts) return found;
  return edition.parts.map((part) => titlesOf(part).byTitle.get(title)).find((field) => field !== undefined);
}

/** What a column or a list calls a field: its label, with year or section where the form prints it more than once. */
export function fieldTitle(edition: Edition, field: string): string {
  return (
    titlesOf(edition).byField.get(field) ??
    edition.summaryFields.find((each) => each.id === field)?.label ??
    field
  );
}
