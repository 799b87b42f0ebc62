import { z } from "zod";
import type { Edition } from "./edition";
import { severities } from "./severity";
import { headWords, namesOfRows } from "./summaryField";

// A strict content security policy forbids code made at run time.
z.config({ jitless: true });

const text = z.string().min(1);
const choice = z.object({
  id: text,
  label: text,
  variants: z.array(text).optional(),
  code: text.optional(),
  noteField: text.optional(),
  notePrompts: z.array(text).optional(),
  group: text.optional(),
});
const month = z.string().regex(/^\d{4}-\d{2}$/);
const types = [
  "text",
  "longText",
  "month",
  "day",
  "monthOrDay",
  "amount",
  "ratio",
  "count",
  "decimal",
  "code",
  "phone",
  "mobile",
  "email",
  "choice",
  "choices",
  "yesNo",
  "pairs",
] as const;
const field = z.object({
  id: z.string().regex(/^[a-z][A-Za-z]*(\.[A-Za-z]+(\.\d{4})?)?$/),
  label: text,
  type: z.enum(types),
  unit: text.optional(),
  mandatory: z.union([z.literal("always"), z.array(text)]),
  choices: z.array(choice).optional(),
  severalAllowed: z.boolean().optional(),
  places: z.array(
    z.object({ section: text, labels: z.array(text).min(1), substitutes: z.array(text).optional() }),
  ),
  mayBePassedOn: z.boolean(),
  staysInForm: z.boolean().optional(),
  year: z.int().optional(),
  yearWillDo: z.object({ bareBefore: z.int() }).optional(),
  row: text.optional(),
});
const severity = z.enum(severities);
const edition = z.object({
  id: z.string().regex(/^\d{4}$/),
  basedOn: text.optional(),
  formYear: z.int(),
  formTitle: text,
  summaryTitle: text,
  summaryAnnex: text,
  financeYears: z.array(z.int()).min(1),
  filingPeriod: z
    .object({
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      reason: text,
      toReason: text.optional(),
      noticeOn: z.iso.date().optional(),
    })
    .optional(),
  sections: z.array(
    z.object({
      id: text,
      headings: z.array(text),
      part: z.enum(["cover", "table", "performance"]),
      groups: z.array(text).optional(),
      prefixes: z.array(text).optional(),
      who: z.boolean().optional(),
    }),
  ),
  fields: z.array(field).min(1),
  reviewerFields: z.array(field),
  summaryFields: z.array(field.extend({ source: text.optional() })),
  clauses: z.record(text, z.object({ kind: z.enum(["quoted", "print", "reference"]), title: text, text })),
  guideCoverage: z.array(
    z.object({
      clause: text,
      words: text,
      rules: z.array(text).optional(),
      items: z.array(text).optional(),
      because: z.enum(["told", "weighed"]).optional(),
    }),
  ),
  rules: z.record(
    z.string().regex(/^[A-Z]{3}-\d{2}(\/[A-Za-z]+)?$/),
    z.object({ clause: text, severities: z.array(severity).min(1) }),
  ),
  grounds: z.record(z.string().regex(/^[A-Z]{3}-\d{2}\.[A-Za-z]+$/), text),
  quotes: z.record(z.string().regex(/^[A-Z]{3}-\d{2}(\.[A-Za-z]+)?$/), text),
  checklist: z.array(
    z.object({
      id: text,
      also: z.array(text),
      severity,
      clause: text,
      text,
      categories: z.array(text).optional(),
      applicants: z.array(z.enum(["manufacturing", "informationTechnology", "other"])).optional(),
    }),
  ),
  categoryGroups: z.record(text, z.array(text)),
  entryClauses: z.record(text, text),
  conditions: z.array(
    z.object({ clause: text, categories: z.array(text).optional(), fields: z.array(text) }),
  ),
  thresholds: z.record(text, z.object({ value: z.number(), reason: text })),
  proportions: z.record(
    text,
    z.object({ least: z.number(), usual: z.number(), most: z.number(), reason: text }),
  ),
  words: z.record(text, z.array(text).min(1)),
  recommendingUnits: z.array(
    z.object({
      name: text,
      fullName: text,
      aliases: z.array(text),
      city: text,
      zones: z.array(text),
      quota: z.int().positive().optional(),
      since: month.optional(),
      until: month.optional(),
      reportsTo: text.optional(),
    }),
  ),
  expectedApplicants: z.array(z.object({ name: text, creditCode: z.string() })),
  supportedEarlier: z.array(
    z.object({ year: z.int(), applicant: text, creditCode: z.string(), project: text }),
  ),
  divisions: z.array(
    z.object({
      code: z.string().regex(/^(\d{6})?$/),
      name: text,
      prefecture: text,
      areaCodes: z.array(z.string().regex(/^0\d{2,3}$/)).min(1),
      postcodes: z.array(z.string().regex(/^\d{2,6}$/)).min(1),
      moved: z.object({ since: month, to: text }).optional(),
    }),
  ),
  otherNames: z.array(z.object({ name: text, division: text, until: z.int().optional() })),
  phoneDigits: z.record(z.string().regex(/^0\d{2,3}$/), z.array(z.int().positive()).min(1)),
});

/** Words of the head of 附件4-5, and its 序号: they show nothing of a form. */
const withoutSource = [...headWords, "summary.sequence"];

/** What is wrong with the columns of 附件4-5: each shows a field that may stand there, and rows are known by two of them. */
function brokenColumns({ summaryFields, fields }: Edition): string[] {
  const shown = new Map(fields.map((each) => [each.id, each.mayBePassedOn && !each.staysInForm]));
  const ids = summaryFields.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ids
      .filter((id) => !/^summary\.[a-z][A-Za-z]*$/.test(id) || id.slice(8) in {})
      .map((id) => `${id} names no column`),
    ...Object.entries(namesOfRows)
      .filter(([id, source]) =>
        summaryFields.every((each) => each.id !== `summary.${id}` || each.source !== source),
      )
      .map(([id, source]) => `no summary.${id} that shows ${source}: rows of 附件4-5 are known by it`),
    ...summaryFields.flatMap(({ id, source }) => {
      if (source === undefined) return withoutSource.includes(id) ? [] : [`${id} has no source`];
      if (withoutSource.includes(id)) return [`${id} has a source`];
      if (!shown.has(source)) return [`${id}: no field ${source}`];
      return shown.get(source) ? [] : [`${id}: ${source} may not stand in a table`];
    }),
  ];
}

/** References inside an edition that lead nowhere, and ids that stand twice. */
function brokenReferences(checked: Edition): string[] {
  const sections = new Set(checked.sections.map((section) => section.id));
  const ids = checked.fields.map((each) => each.id);
  const known = new Set(ids);
  const categories = checked.fields.find((each) => each.id === "project.category")?.choices ?? [];
  const categoryIds = new Set(categories.map((each) => each.id));
  const clauses: readonly (readonly [string, string])[] = [
    ...Object.entries(checked.rules).map(([id, { clause }]) => [id, clause] as const),
    ...Object.entries(checked.grounds),
    ...Object.entries(checked.entryClauses),
    ...checked.checklist.map(({ id, clause }) => [id, clause] as const),
    ...checked.conditions.map(({ clause }) => [clause, clause] as const),
  ];
  const named: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(checked.categoryGroups),
    ...checked.checklist.map(({ id, categories: own = [] }) => [id, own] as const),
    ...checked.conditions.map(({ clause, categories: own = [] }) => [clause, own] as const),
  ];
  return [
    ...clauses
      .filter(([, clause]) => !(clause in checked.clauses))
      .map(([id, clause]) => `${id}: no clause ${clause}`),
    ...named.flatMap(([id, own]) =>
      own.filter((each) => !categoryIds.has(each)).map((each) => `${id}: no category ${each}`),
    ),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...checked.otherNames
      .filter(({ division }) => !checked.divisions.some(({ name }) => name === division))
      .map(({ name, division }) => `${name}: no division ${division}`),
    ...checked.fields.flatMap((each) => [
      ...each.places
        .filter((place) => !sections.has(place.section))
        .map((place) => `${each.id}: no section ${place.section}`),
      ...(each.choices ?? [])
        .filter((option) => option.noteField && !known.has(option.noteField))
        .map((option) => `${each.id}: no field ${option.noteField}`),
      ...(each.mandatory === "always" ? [] : each.mandatory)
        .filter((category) => !categoryIds.has(category))
        .map((category) => `${each.id}: no category ${category}`),
    ]),
    ...brokenColumns(checked),
  ];
}

/**
 * Checks an edition's data; throws an Error that names every fault.
 * For tests and the command line: it brings zod along, which the pane's first load must not.
 */
export function checkEdition(candidate: Edition): void {
  const result = edition.safeParse(candidate);
  const faults = result.success ? brokenReferences(candidate) : [z.prettifyError(result.error)];
  if (faults.length > 0) throw new Error(`Edition ${candidate.id} is not sound:\n${faults.join("\n")}`);
}
