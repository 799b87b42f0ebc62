import type { Edition, Field } from "../../form/edition";

interface Names {
  readonly fields: ReadonlyMap<string, Field>;
  /** Labels that stand in more than one section. */
  readonly shared: ReadonlySet<string>;
}

const known = new WeakMap<Edition, Names>();

function namesOf(edition: Edition): Names {
  let names = known.get(edition);
  if (!names) {
    const sections = new Map<string, Set<string>>();
    for (const { label, places } of edition.fields)
      sections.set(label, (sections.get(label) ?? new Set()).add(places.at(-1)?.section ?? ""));
    names = {
      fields: new Map(edition.fields.map((field) => [field.id, field])),
      shared: new Set([...sections].filter(([, where]) => where.size > 1).map(([label]) => label)),
    };
    known.set(edition, names);
  }
  return names;
}

/** The edition's field; a figure of a year that the form does not ask for is named as the row's others are. */
export function fieldNamed(edition: Edition, id: string): Field | undefined {
  const { fields } = namesOf(edition);
  const known = fields.get(id);
  const [, row, year] = known ? [] : (/^(finance\.\w+\.)(\d{4})$/.exec(id) ?? []);
  const sameRow = year && fields.get(`${row}${edition.financeYears[0]}`);
  return sameRow ? { ...sameRow, id, year: Number(year) } : known;
}

/** A field as the form names it: 2019年“利润（万元）”, 项目联系人信息“电子信箱”, “项目类别”. */
export function labelOf(edition: Edition, id: string): string {
  const field = fieldNamed(edition, id);
  if (!field) return `“${id}”`;
  if (field.year !== undefined) return `${field.year}年“${field.label}”`;
  return namesOf(edition).shared.has(field.label)
    ? `${sectionOf(edition, field)}“${field.label}”`
    : `“${field.label}”`;
}

/** Several fields in a row, the first of them by name. */
export function labelsOf(edition: Edition, ids: readonly string[], most = 12): string {
  const shown = ids.slice(0, most).map((id) => labelOf(edition, id));
  return shown.join("、") + (ids.length > most ? `等 ${ids.length} 项` : "");
}

/** The cover's own label of a field: 项目责任单位 for 单位名称. */
export function coverLabelOf(edition: Edition, id: string): string {
  const field = fieldNamed(edition, id);
  const covers = new Set(edition.sections.filter(({ part }) => part === "cover").map((one) => one.id));
  return field?.places.find(({ section }) => covers.has(section))?.labels[0] ?? field?.label ?? id;
}

/** Parts that messages name rather than their headings, which are as long as a title. */
const partNames = { cover: "封面", performance: "绩效目标表" } as const;

/** A field in one of its places: 封面“项目责任单位”, 绩效目标表“项目申报单位”. */
export function placeOf(edition: Edition, id: string, sectionId: string | number | undefined): string {
  const label = fieldNamed(edition, id)?.places.find((place) => place.section === sectionId)?.labels[0];
  const section = edition.sections.find(({ id: one }) => one === sectionId);
  const heading = section?.headings[0]?.replace(/^（.）/, "") ?? "";
  const part = !section || section.part === "table" ? heading : partNames[section.part];
  return `${part}“${label ?? fieldNamed(edition, id)?.label ?? id}”`;
}

/** The printed heading of the section in which a field stands last. */
export function sectionOf(edition: Edition, field: Field): string {
  const section = field.places.at(-1)?.section;
  return edition.sections.find(({ id }) => id === section)?.headings[0] ?? "";
}
