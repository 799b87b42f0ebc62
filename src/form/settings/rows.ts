import type { Edition } from "../edition";
import type { Basics, Row, SectionId } from "./entries";
import { namesText } from "./parse";
import type { Settings } from "./settings";
import { thresholdName } from "./thresholdNames";

/** The texts of a row's cells, by column. */
export type Texts = Readonly<Record<string, string>>;
export type Rows = { readonly [Id in SectionId]: readonly Row<Id>[] };

const optional = (value: string | number | undefined): string => (value === undefined ? "" : String(value));

/** The single entries as texts. */
export function basicTexts(settings: Settings): Readonly<Record<keyof Basics, string>> {
  const { year, formTitle, summaryTitle, noticeOn, deadline, financeYears } = settings;
  const [firstYear, middleYear, lastYear] = financeYears;
  return {
    year: String(year),
    formTitle,
    summaryTitle,
    noticeOn: optional(noticeOn),
    deadline: optional(deadline),
    firstYear: optional(firstYear),
    middleYear: optional(middleYear),
    lastYear: optional(lastYear),
  };
}

/** Every section's rows as texts; what a row is about stands beside its entries, where its id alone says little. */
export function rowTexts(
  settings: Settings,
  edition: Edition,
): Readonly<Record<SectionId, readonly Texts[]>> {
  return {
    categories: settings.categories.map((each) => ({ ...each, synonyms: namesText(each.synonyms) })),
    units: settings.units.map(({ aliases, zones, quota, since, until, reportsTo, ...unit }) => ({
      ...unit,
      aliases: namesText(aliases),
      zones: namesText(zones),
      quota: optional(quota),
      since: optional(since),
      until: optional(until),
      reportsTo: reportsTo ?? province,
    })),
    expected: settings.expected.map((each) => ({ ...each })),
    supported: settings.supported.map((each) => ({ ...each, year: String(each.year) })),
    thresholds: settings.thresholds.map(({ id, value, reason }) => ({
      id,
      name: thresholdName(id, edition),
      value: String(value),
      reason,
    })),
    labels: settings.labels.map(({ id, label, synonyms }) => ({
      id,
      part: partName(id, edition),
      label,
      synonyms: namesText(synonyms),
    })),
    otherNames: settings.otherNames.map(({ until, ...each }) => ({ ...each, until: optional(until) })),
    divisions: settings.divisions.map(({ areaCodes, postcodes, moved, ...each }) => ({
      ...each,
      areaCodes: namesText(areaCodes),
      postcodes: namesText(postcodes),
      movedSince: optional(moved?.since),
      movedTo: optional(moved?.to),
    })),
  };
}

/** Where a unit sends its table when it sends it to nobody else. */
export const province = "省工信厅";

/** The part of the form in which a label stands, as people know it. */
export function partName(labelId: string, edition: Edition): string {
  const [section] = labelId.split("/");
  if (section === "summary") return `汇总表（${edition.summaryAnnex}）`;
  return edition.sections.find(({ id }) => id === section)?.headings[0] ?? "";
}

/** The settings that rows and single entries say. */
export function settingsFrom(basics: Basics, rows: Rows): Settings {
  const { year, formTitle, summaryTitle, noticeOn, deadline, firstYear, middleYear, lastYear } = basics;
  return {
    year,
    formTitle,
    summaryTitle,
    ...(noticeOn === undefined ? {} : { noticeOn }),
    ...(deadline === undefined ? {} : { deadline }),
    financeYears: [firstYear, middleYear, lastYear],
    categories: rows.categories.map((each) => ({ ...each, id: each.id || each.label })),
    labels: rows.labels,
    thresholds: rows.thresholds,
    units: rows.units.map(({ quota, since, until, reportsTo, ...unit }) => ({
      ...unit,
      ...(quota === undefined ? {} : { quota }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(reportsTo === province || reportsTo === "" ? {} : { reportsTo }),
    })),
    otherNames: rows.otherNames.map(({ until, ...each }) => ({
      ...each,
      ...(until === undefined ? {} : { until }),
    })),
    divisions: rows.divisions.map(({ movedSince, movedTo, ...each }) => ({
      ...each,
      ...(movedSince === undefined ? {} : { moved: { since: movedSince, to: movedTo } }),
    })),
    supported: rows.supported,
    expected: rows.expected,
  };
}
