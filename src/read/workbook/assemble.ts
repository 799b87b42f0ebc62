import type { Edition } from "../../form/edition";
import type { LabelMatch, Reading, ReadingState } from "../application";
import { keeper } from "../kept";
import { labelIndexOf } from "../labels/labelIndex";
import { labelKey } from "../labels/labelKey";
import { withoutSubstitutes } from "../labels/substitutes";
import { squeeze } from "../values/text";
import type { SheetReading } from "../sheet/readSheet";

/** Sheets that together are one project's form. */
export interface Draft {
  readonly sheets: SheetReading[];
  /** Places (section and field) that its sheets ask. */
  readonly places: Set<string>;
  /** Those of them that are filled in. */
  readonly answered: Set<string>;
}

/** The places that a sheet asks, and those that are answered on it. */
interface Places {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

const keptPlaces = keeper<SheetReading, Places>();

/** Kept with the sheet: it is held against every project of the workbook, at every reading. */
function placesOf(sheet: SheetReading): Places {
  const set = (readings: readonly Reading[]) =>
    new Set(readings.map((reading) => `${reading.section} ${reading.field}`));
  return keptPlaces(sheet, [], () => ({
    asked: set(sheet.readings),
    answered: set(sheet.readings.filter((reading) => reading.state !== "blank")),
  }));
}

/** Names by which sheets of one project can be matched: the project's and the applicant's. */
function namesIn(sheets: readonly SheetReading[]): { projects: Set<string>; applicants: Set<string> } {
  const texts = (fields: readonly string[]) =>
    new Set(
      sheets
        .flatMap((sheet) => sheet.readings)
        .filter((reading) => fields.includes(reading.field) && reading.state === "value")
        .map((reading) => squeeze(String(reading.value))),
    );
  return {
    projects: texts(["project.name", "performance.projectName"]),
    applicants: texts(["applicant.name", "performance.applicant"]),
  };
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((each) => b.has(each));

const partWords =
  /附件|4-[1-5]|申报书|申报表|封面|项目|责任人|责任|联系人|人员|单位|企业|财务|绩效|目标|已具备|具备|能力|基本|信息|情况|状况|概况|数据|指标|填报|sheet|表|[\s_()（）—-]/gi;

/** What a sheet's name says besides the part of the form: the 2 of 财务 (2), 启明 of 启明-绩效目标. */
const restOfName = (name: string) => name.replace(partWords, "").toLowerCase();

/** How well a sheet goes with a draft that does not ask the same yet; the latest draft wins a draw. */
function fit(sheet: SheetReading, draft: Draft): number {
  const own = namesIn([sheet]);
  const theirs = namesIn(draft.sheets);
  const rest = restOfName(sheet.sheet.name);
  const sameName = draft.sheets.some((each) => restOfName(each.sheet.name) === rest);
  return (
    (shares(own.projects, theirs.projects) ? 4 : 0) +
    (shares(own.applicants, theirs.applicants) ? 2 : 0) +
    (sameName ? 1 : 0)
  );
}

/** Whether two drafts are of one project or applicant, by their names. */
export function sameProject(a: Draft, b: Draft): boolean {
  const [own, theirs] = [namesIn(a.sheets), namesIn(b.sheets)];
  return shares(own.projects, theirs.projects) || shares(own.applicants, theirs.applicants);
}

/** A sheet with no more places is a part of the form: it may fill in what the form itself left empty (财务数据见附表). */
const largestPart = 20;

/** The same form again, not another part of it. */
function asksTheSame(sheet: SheetReading, draft: Draft): boolean {
  const { asked, answered } = placesOf(sheet);
  const fillsIn = asked.size <= largestPart && answered.size > 0;
  const own = fillsIn ? answered : asked;
  const theirs = fillsIn ? draft.answered : draft.places;
  let shared = 0;
  for (const place of own) if (theirs.has(place)) shared++;
  return shared >= 2 && shared > own.size * 0.4;
}

/** Groups the sheets of a workbook into projects: parts of one form belong together, the same part again is another. */
export function groupSheets(sheets: readonly SheetReading[]): Draft[] {
  const drafts: Draft[] = [];
  for (const sheet of sheets) {
    const { asked, answered } = placesOf(sheet);
    const open = drafts.filter((draft) => !asksTheSame(sheet, draft));
    const best = open.reduce<Draft | undefined>(
      (winner, draft) => (winner && fit(sheet, winner) > fit(sheet, draft) ? winner : draft),
      undefined,
    );
    if (best) {
      best.sheets.push(sheet);
      for (const place of asked) best.places.add(place);
      for (const place of answered) best.answered.add(place);
    } else if (!sheet.sheet.hidden || drafts.length === 0) {
      drafts.push({ sheets: [sheet], places: new Set(asked), answered: new Set(answered) });
    }
  }
  return drafts;
}

const stateRank: Readonly<Record<ReadingState, number>> = { value: 0, none: 1, unread: 2, blank: 3 };
const matchRank: Readonly<Record<LabelMatch, number>> = { exact: 0, variant: 1, near: 2 };

/** 定量指标 said again on every line: one list. */
function joinLists(readings: readonly Reading[]): Reading[] {
  const [first] = readings;
  const lists = readings.filter((reading) => reading.state === "value" && reading.section === first?.section);
  if (!first || lists.length < 2) return [...readings];
  const joined: Reading = {
    ...lists[0]!,
    value: lists.flatMap((reading) => reading.value as (readonly [string, string])[]),
    raw: lists.map((reading) => reading.raw).join("\n"),
  };
  return [joined, ...readings.filter((reading) => !lists.includes(reading))];
}

const ranksByEdition = new WeakMap<Edition, ReadonlyMap<string, ReadonlyMap<string, number>>>();

/** For each place of a field, its labels' keys in the order in which the edition lists them. */
function labelRanks(edition: Edition): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let ranks = ranksByEdition.get(edition);
  if (!ranks) {
    const places = edition.fields.flatMap(({ id, places }) => places.map((place) => ({ id, place })));
    ranks = new Map(
      places.map(({ id, place }) => {
        // the first of two labels with one key counts, so the later ones are put in first
        const keys = place.labels.map((label, rank) => [labelKey(label).base, rank] as const).reverse();
        return [`${id} ${place.section}`, new Map(keys)] as const;
      }),
    );
    ranksByEdition.set(edition, ranks);
  }
  return ranks;
}

/** Where a reading's label stands in the list of its field's labels: 利润总额 before 净利润. */
function wordRanks(edition: Edition): (reading: Reading) => number {
  const ranks = labelRanks(edition);
  return ({ field, section, label }) => {
    const place = ranks.get(`${field} ${section}`);
    return place?.get(labelKey(label.text).base) ?? place?.size ?? 0;
  };
}

/** A draft's readings by field, the best founded first; a blank beside an answer in the same section is left out. */
export function readingsByField(draft: Draft, edition: Edition): Record<string, Reading[]> {
  const partOf = new Map(edition.sections.map((section) => [section.id, section.part]));
  const partRank = { table: 0, performance: 1, cover: 2 };
  const wordRank = wordRanks(edition);
  const rank = (reading: Reading) =>
    stateRank[reading.state] * 100 +
    matchRank[reading.label.match] * 10 +
    partRank[partOf.get(reading.section) ?? "table"] +
    wordRank(reading) / 100;
  const all: Record<string, Reading[]> = {};
  for (const reading of draft.sheets.flatMap((sheet) => sheet.readings)) {
    (all[reading.field] ??= []).push(reading);
  }
  for (const { id, type } of edition.fields) {
    if (type === "pairs" && all[id]) all[id] = joinLists(all[id]);
  }
  for (const [field, readings] of Object.entries(all)) {
    const sorted = withoutSubstitutes(readings, labelIndexOf(edition)).sort((a, b) => rank(a) - rank(b));
    all[field] = sorted.filter(
      (reading) =>
        reading.state !== "blank" ||
        !sorted.some(
          (other) => other !== reading && other.section === reading.section && other.state !== "blank",
        ),
    );
  }
  return all;
}
