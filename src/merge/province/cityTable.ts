import { plain } from "../../text/plain";
import type { Edition, RecommendingUnit } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { LedgerEntry } from "../own/ledger";
import type { Opinion } from "../own/opinions";
import { stampOf } from "../own/stamp";
import { readState } from "../own/state";
import type { SummaryTable } from "../own/summaryTable";
import { placeOfRegion, shortName } from "../../check/region";
import { wordsOf } from "../../form/wordsOf";
import { readLedger } from "../own/readLedger";
import { readOpinions } from "../own/readOpinions";
import { readSummary } from "../own/readSummary";
import { readSupported } from "../own/supportedList";
import { statedFigures, type StatedFigures } from "./statedFigures";

/** A city's 汇总表 as it came to the province. */
export interface CityTable {
  readonly file: string;
  /** Who sends it; null where title, unit and file name tell none of the list. */
  readonly unit: RecommendingUnit | null;
  readonly summary: SummaryTable;
  /** Whose projects it lists: the place that its title names (a county's table under its city), else "". */
  readonly part: string;
  /** Whether it names a place that is none of the province's. */
  readonly elsewhere: boolean;
  /** Entries of its ledger; none in a table typed by hand. */
  readonly ledger: readonly LedgerEntry[];
  /** Its 审核意见: findings, explanations and the city's answers. */
  readonly opinions: readonly Opinion[];
  /** Stamp of the rows as they stand. */
  readonly stamp: string;
  /** Whether rows were changed after the program had stamped them (rule PRV-03). */
  readonly changedAfterStamp: boolean;
  /** What its 统计 says; null in a table typed by hand. */
  readonly stated: StatedFigures | null;
  /** When the newest of its forms was read; empty without a ledger. */
  readonly newest: string;
}

/** 推荐单位 without what stands around its name: 白山市工业和信息化局（公章）, 2020年, 吉林省. */
function bareUnit(text: string, edition: Edition): string {
  const bare = plain(text.replace(/[（(][^（()）]*章[)）]/g, "")).replace(/^\d{4}年度?/, "");
  const province = wordsOf(edition, "ownProvince").find((name) => bare.startsWith(plain(name)));
  return province ? bare.slice(plain(province).length) : bare;
}

/** The unit of the prefecture in which a place lies: 延边州's for 珲春市. */
function unitOfPlace(text: string, edition: Edition): RecommendingUnit | undefined {
  const suffixes = wordsOf(edition, "divisionSuffixes");
  const place = text === "" ? null : placeOfRegion(edition, text);
  if (place?.kind !== "here") return undefined;
  const homes = new Set(place.divisions.map(({ prefecture }) => shortName(prefecture, suffixes)));
  return homes.size === 1
    ? edition.recommendingUnits.find(({ city }) => homes.has(shortName(city, suffixes)))
    : undefined;
}

function unitOf(file: string, { unit, city }: SummaryTable, edition: Edition): RecommendingUnit | null {
  const units = edition.recommendingUnits;
  const namesOf = (each: RecommendingUnit): string[] => [each.name, ...each.aliases].map(plain);
  const [sender, home] = [bareUnit(unit, edition), bareUnit(city, edition)];
  const byUnit = units.find((each) => sender !== "" && namesOf(each).includes(sender));
  const byCity = units.find(
    (each) =>
      home !== "" && (plain(each.city) === home || namesOf(each).some((name) => name.startsWith(home))),
  );
  return (
    byUnit ??
    byCity ??
    unitOfPlace(sender, edition) ??
    unitOfPlace(home, edition) ??
    (sender === "" && home === "" ? (units.find((each) => file.includes(each.city)) ?? null) : null)
  );
}

/** Whether the title or the unit names a city, and neither names one of the province's: 沈阳市. */
function isElsewhere({ city, unit }: SummaryTable, edition: Edition): boolean {
  const [home, sender] = [bareUnit(city, edition), bareUnit(unit, edition)];
  const named = [home, sender].filter((text) => /[市州盟]/.test(text));
  return named.length > 0 && named.every((text) => placeOfRegion(edition, text).kind !== "here");
}

/** Other 附件4-5 tables of a workbook: a county a sheet, or a copy; our own sheets and lists of earlier years are none. */
function furtherTables(
  workbook: WorkbookSnapshot,
  first: SummaryTable,
  edition: Edition,
): readonly SummaryTable[] {
  return workbook.sheets
    .filter(
      (sheet) =>
        sheet.name !== first.sheet &&
        !readLedger(sheet, edition) &&
        !readOpinions(sheet) &&
        readSupported({ name: "", sheets: [sheet] }).length === 0,
    )
    .flatMap((sheet) => readSummary(sheet, edition) ?? [])
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The city's tables in a workbook, made by this program or typed by hand, a sheet each; none where it holds none. The ledger
 * is that of the first.
 */
export function readCityTables(
  file: string,
  workbook: WorkbookSnapshot,
  edition: Edition,
): readonly CityTable[] {
  const { summary, ledger, opinions, facts } = readState(workbook, edition);
  if (!summary) return [];
  const bare = (table: SummaryTable) => ({
    summary: table,
    part: table.city,
    elsewhere: isElsewhere(table, edition),
    stamp: stampOf(table.rows),
  });
  const own = bare(summary);
  const first: CityTable = {
    ...own,
    file,
    unit: unitOf(file, summary, edition),
    ledger,
    opinions,
    changedAfterStamp: facts.stamp !== "" && facts.stamp !== own.stamp,
    stated: statedFigures(workbook, edition),
    newest:
      ledger
        .map((entry) => entry.readAt)
        .sort()
        .at(-1) ?? "",
  };
  const further = furtherTables(workbook, summary, edition).map((table): CityTable => ({
    ...bare(table),
    file: `${file} › ${table.sheet}`,
    unit: unitOf(file, table, edition) ?? first.unit,
    ledger: [],
    opinions: [],
    changedAfterStamp: false,
    stated: null,
    newest: "",
  }));
  return summary.rows.length > 0 || summary.zero ? [first, ...further] : further;
}
