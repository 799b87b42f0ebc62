import type { Edition } from "../../form/edition";
import type { LabelMatch, Reading, ReadingState } from "../application";
import { squeeze } from "../values/text";
import type { SheetReading } from "../sheet/readSheet";

/** Sheets that together are one project's form. */
export interface Draft {
  readonly sheets: SheetReading[];
  /** Places (section and field) that its sheets ask. */
  readonly places: Set<string>;
}

const placesOf = (sheet: SheetReading) =>
  sheet.readings.map((reading) => `${reading.section} ${reading.field}`);

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

/** 申报书1 and 绩效1: the number that sheet names carry. */
const numberIn = (name: string) =>
  /\d+|[一二三四五六七八九十]+(?=$|[)）号])/.exec(name.replace(/4-[1-5]|附件\s*\d/g, ""))?.[0];

/** How well a sheet goes with a draft that does not ask the same yet; the latest draft wins a draw. */
function fit(sheet: SheetReading, draft: Draft): number {
  const own = namesIn([sheet]);
  const theirs = namesIn(draft.sheets);
  const number = numberIn(sheet.sheet.name);
  const sameNumber =
    number !== undefined && draft.sheets.some((each) => numberIn(each.sheet.name) === number);
  return (
    (shares(own.projects, theirs.projects) ? 4 : 0) +
    (shares(own.applicants, theirs.applicants) ? 2 : 0) +
    (sameNumber ? 1 : 0)
  );
}

/** The same form again, not another part of it. */
function asksTheSame(places: readonly string[], draft: Draft): boolean {
  const unique = [...new Set(places)];
  const shared = unique.filter((place) => draft.places.has(place)).length;
  return shared >= 2 && shared > unique.length * 0.4;
}

/** Groups the sheets of a workbook into projects: parts of one form belong together, the same part again is another. */
export function groupSheets(sheets: readonly SheetReading[]): Draft[] {
  const drafts: Draft[] = [];
  for (const sheet of sheets) {
    const places = placesOf(sheet);
    const open = drafts.filter((draft) => !asksTheSame(places, draft));
    const best = open.reduce<Draft | undefined>(
      (winner, draft) => (winner && fit(sheet, winner) > fit(sheet, draft) ? winner : draft),
      undefined,
    );
    if (best) {
      best.sheets.push(sheet);
      for (const place of places) best.places.add(place);
    } else if (!sheet.sheet.hidden || drafts.length === 0) {
      drafts.push({ sheets: [sheet], places: new Set(places) });
    }
  }
  return drafts;
}

const stateRank: Readonly<Record<ReadingState, number>> = { value: 0, none: 1, unread: 2, blank: 3 };
const matchRank: Readonly<Record<LabelMatch, number>> = { exact: 0, variant: 1, near: 2 };

/** A draft's readings by field, the best founded first; a blank beside an answer in the same section is left out. */
export function readingsByField(draft: Draft, edition: Edition): Record<string, Reading[]> {
  const partOf = new Map(edition.sections.map((section) => [section.id, section.part]));
  const partRank = { table: 0, performance: 1, cover: 2 };
  const rank = (reading: Reading) =>
    stateRank[reading.state] * 100 +
    matchRank[reading.label.match] * 10 +
    partRank[partOf.get(reading.section) ?? "table"];
  const all: Record<string, Reading[]> = {};
  for (const reading of draft.sheets.flatMap((sheet) => sheet.readings)) {
    (all[reading.field] ??= []).push(reading);
  }
  for (const [field, readings] of Object.entries(all)) {
    const sorted = [...readings].sort((a, b) => rank(a) - rank(b));
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
