import type { Edition } from "../form/edition";
import { onlyParts, partOf } from "../form/joinEditions";
import type { LedgerEntry } from "../merge/own/ledger";
import type { CityTable } from "../merge/province/cityTable";
import type { ReceivedFile } from "./receivedFile";

type Years = readonly { readonly year: number; readonly count: number }[];

/** How many projects are of which year, the newest first. */
function yearsOf(entries: readonly Pick<LedgerEntry, "edition" | "state">[], edition: Edition): Years {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    if (entry.state !== "listed") continue;
    const { formYear } = partOf(edition, entry.edition);
    counts.set(formYear, (counts.get(formYear) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

const countsText = (years: Years): string =>
  years.map(({ year, count }) => `${year}年度 ${count} 个`).join("、");

/** What to say of a table whose projects are of several years; "" where they are of one. */
export function mixedYearsText(entries: readonly LedgerEntry[], edition: Edition): string {
  const years = yearsOf(entries, edition);
  if (years.length < 2) return "";
  return `这张汇总表里有不同年度的项目：${countsText(years)}。各项目已按自己年度的申报书审核，项目台账的“申报年度”栏写明了年度。报省的汇总表只能是一个年度的，请按年度分到各自的工作簿汇总后再报送。`;
}

/** Why a unit's table does not come into the province's table of `year`; "" where it may. */
function refusal(table: CityTable, year: number, edition: Edition): string {
  const years = yearsOf(table.ledger, edition);
  if (years.length > 1)
    return `“${table.file}”的汇总表里有${countsText(years)}项目，一张汇总表只能是一个年度的，没有并入。请退回市（州），按年度分成两张后再报。`;
  const [own] = years;
  if (!own || own.year === year) return "";
  return `“${table.file}”是${own.year}年度的汇总表，本次汇总的是${year}年度，没有并入。请把它汇总到${own.year}年度的省级工作簿（另选一个工作簿或输出文件）。`;
}

export interface OneYear {
  /** The edition of the year that the province's table is of. */
  readonly edition: Edition;
  readonly files: readonly ReceivedFile[];
}

/**
 * The files that come into one table of the province, which is of one year: that of the projects which it holds already, else
 * the newest that came in. Tables of other years, and mixed ones, are left out and named. A table typed by hand tells no year.
 */
export function ofOneYear(
  received: readonly ReceivedFile[],
  ledger: readonly LedgerEntry[],
  edition: Edition,
): OneYear {
  const came = received.flatMap(({ tables }) => tables.flatMap((table) => table.ledger));
  const [held] = yearsOf(ledger, edition);
  const year = held?.year ?? yearsOf(came, edition)[0]?.year;
  if (year === undefined) return { edition: onlyParts(edition, []), files: received };
  const files = received.map((file): ReceivedFile => {
    const refused = file.tables.flatMap((table) => {
      const reason = refusal(table, year, edition);
      return reason === "" ? [] : [{ table, reason }];
    });
    if (refused.length === 0) return file;
    return {
      ...file,
      tables: file.tables.filter((table) => refused.every((each) => each.table !== table)),
      unread: [
        ...file.unread,
        ...refused.map(({ table, reason }) => ({ file: table.file, unit: table.unit, reason })),
      ],
      said: [...file.said, ...refused.map(({ reason }) => reason)],
    };
  });
  const ids = [...ledger, ...came].filter((each) => partOf(edition, each.edition).formYear === year);
  return {
    edition: onlyParts(
      edition,
      ids.map((each) => each.edition),
    ),
    files,
  };
}
