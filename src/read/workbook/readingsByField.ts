import type { Edition } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { LabelMatch, Reading, ReadingState } from "../application";
import { labelIndexOf } from "../labels/labelIndex";
import { labelKey } from "../labels/labelKey";
import { withoutSubstitutes } from "../labels/substitutes";
import type { Draft } from "./groupSheets";
import { withoutSharedRemark } from "./sharedRemark";

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
export function readingsByField(draft: Draft, edition: Edition): Map<string, readonly Reading[]> {
  const { sections } = labelIndexOf(edition);
  const partRank = { table: 0, performance: 1, cover: 2 };
  const wordRank = wordRanks(edition);
  const rank = (reading: Reading) =>
    stateRank[reading.state] * 100 +
    matchRank[reading.label.match] * 10 +
    partRank[sections.get(reading.section)?.part ?? "table"] +
    wordRank(reading) / 100;
  const found = groupBy(
    withoutSharedRemark(draft.sheets.flatMap((sheet) => sheet.readings)),
    ({ field }) => field,
  );
  const all: Map<string, readonly Reading[]> = found;
  found.forEach((readings, field) => {
    if (readings.length < 2) return;
    const isList = edition.fields.some(({ id, type }) => id === field && type === "pairs");
    const sorted = withoutSubstitutes(isList ? joinLists(readings) : readings, labelIndexOf(edition)).sort(
      (a, b) => rank(a) - rank(b),
    );
    const answers = sorted.filter(
      (reading) =>
        reading.state !== "blank" ||
        !sorted.some(
          (other) => other !== reading && other.section === reading.section && other.state !== "blank",
        ),
    );
    all.set(field, answers);
  });
  return all;
}
