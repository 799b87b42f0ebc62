import type { Edition, Field } from "../edition";
import type { Settings } from "./settings";

/** Limits that are years themselves, and so follow the years of the form. */
const yearLimits = ["establishedYearMax"];

export function followsYears(threshold: string): boolean {
  return yearLimits.includes(threshold);
}

/** A text with the year of one edition, with that of another: 2020年度…申报书. */
function inYear(text: string, before: number, now: number): string {
  return text.replaceAll(String(before), String(now));
}

/** The edition with another year, other titles, dates and financial years. */
export function withYears(edition: Edition, settings: Settings): Edition {
  const { year, formTitle, summaryTitle, financeYears } = settings;
  const { formYear: before } = edition;
  const toYear = (text: string): string => inYear(text, before, year);
  const lastYear = financeYears.at(-1)!;
  const limits = yearLimits.flatMap((id): [string, Edition["thresholds"][string]][] => {
    const limit = edition.thresholds[id];
    const reason = `${lastYear + 1}年成立的单位没有${lastYear}年度审计报告`;
    return !limit || limit.value === lastYear ? [] : [[id, { value: lastYear, reason }]];
  });
  return {
    ...edition,
    id: String(year),
    ...(year === before ? {} : { basedOn: edition.basedOn ?? edition.id }),
    formYear: year,
    formTitle,
    summaryTitle,
    financeYears,
    ...filingPeriod(edition, settings, toYear),
    sections:
      year === before
        ? edition.sections
        : edition.sections.map((section) => ({
            ...section,
            headings: [...new Set(section.headings.flatMap((text) => [toYear(text), text]))],
          })),
    fields: fieldsOfYears(edition, financeYears).map((field) => namingYear(field, before, toYear)),
    ...namedInYears(edition, financeYears),
    thresholds: { ...edition.thresholds, ...Object.fromEntries(limits) },
  };
}

function filingPeriod(
  { filingPeriod: period, formYear }: Edition,
  { year, noticeOn, deadline }: Settings,
  toYear: (text: string) => string,
): Pick<Edition, "filingPeriod"> {
  if (!period && noticeOn === undefined && deadline === undefined) return {};
  const told = { reason: "见本次申报设置", ...period };
  const { to: _to, noticeOn: _noticeOn, ...kept } = told;
  const moved =
    year === formYear
      ? kept
      : {
          ...kept,
          reason: toYear(kept.reason),
          ...(kept.from === undefined ? {} : { from: toYear(kept.from) }),
        };
  return {
    filingPeriod: {
      ...moved,
      ...(noticeOn === undefined ? {} : { noticeOn }),
      ...(deadline === undefined ? {} : { to: deadline }),
      ...(deadline === undefined || deadline === period?.to
        ? {}
        : { toReason: "报送截止日期见本次申报设置" }),
    },
  };
}

/** A label that names the form's year: 2020年规划为平台使用企业提供的服务总额. The former one is still recognised. */
function namingYear(field: Field, before: number, toYear: (text: string) => string): Field {
  const named = [field.label, ...field.places.flatMap(({ labels }) => labels)];
  if (field.row !== undefined || !named.some((label) => label.includes(String(before)))) return field;
  return {
    ...field,
    label: toYear(field.label),
    places: field.places.map((place) => ({
      ...place,
      labels: [...new Set(place.labels.flatMap((label) => [toYear(label), label]))],
    })),
  };
}

/** What names a field of a year names the one that takes its place: finance.profit.2019, of the last year. */
function namedInYears(
  { conditions, entryClauses, summaryFields, financeYears: before }: Edition,
  years: readonly number[],
): Pick<Edition, "conditions" | "entryClauses" | "summaryFields"> {
  const yearOf = new Map(before.map((year, index) => [String(year), String(years[index] ?? year)]));
  const named = (field: string): string =>
    field.replace(
      /^(finance\..+\.)(\d{4})$/,
      (_, row: string, year: string) => row + (yearOf.get(year) ?? year),
    );
  if ([...yearOf].every(([year, now]) => year === now)) return { conditions, entryClauses, summaryFields };
  return {
    conditions: conditions.map((each) => ({ ...each, fields: each.fields.map(named) })),
    entryClauses: Object.fromEntries(Object.entries(entryClauses).map(([field, id]) => [named(field), id])),
    summaryFields: summaryFields.some(({ source }) => source !== undefined && named(source) !== source)
      ? summaryFields.map((field) =>
          field.source === undefined ? field : { ...field, source: named(field.source) },
        )
      : summaryFields,
  };
}

/** The fields of financial rows, in their places in the list, one for each of the years. */
function fieldsOfYears(
  { fields, financeYears: before }: Edition,
  years: readonly number[],
): readonly Field[] {
  const yearOf = new Map(before.map((year, index) => [year, years[index]!]));
  return fields.map((field) => {
    const year = field.year === undefined ? undefined : yearOf.get(field.year);
    if (field.row === undefined || year === undefined || year === field.year) return field;
    return { ...field, id: field.id.replace(/\d{4}$/, String(year)), year };
  });
}
