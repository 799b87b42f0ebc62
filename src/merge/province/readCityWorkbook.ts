import type { Edition } from "../../form/edition";
import { cellText, holdsTexts } from "../../sheet/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { isSettingsSheet } from "../../read/workbook/settingsSheet";
import { isMaterials } from "../own/materials";
import { ownSheets, statisticsTitle } from "../own/ownSheets";
import { readLedger } from "../own/readLedger";
import { readOpinions } from "../own/readOpinions";
import { readSummary } from "../own/readSummary";
import { saysNone } from "../own/rowKind";
import { stampInFooter, stampOf } from "../own/stamp";
import { readState } from "../own/state";
import type { SummaryTable } from "../own/summaryTable";
import { readSupported } from "../own/supportedList";
import type { CityTable, CityWorkbook, PassedSheet } from "./cityTable";
import { contactBelow } from "./contactBelow";
import { provinceColumns } from "./provinceColumns";
import { seenRows } from "./seenRows";
import { senderOf, type Sender } from "./sender";
import { statedFigures, statedInTable } from "./statedFigures";

const noTable: SummaryTable = {
  sheet: "",
  asked: [],
  city: "",
  unit: "",
  titleAt: null,
  unitAt: null,
  columns: {},
  headerRow: -1,
  rows: [],
};

/** A sheet that the program keeps in a city's or the province's workbook, or a list of earlier years; null for any other. */
function knownKind(sheet: SheetSnapshot, file: string, edition: Edition): PassedSheet["kind"] | null {
  if (holdsTexts(sheet, [provinceColumns.unit, provinceColumns.sequence])) return "province";
  const isOwn =
    readLedger(sheet, edition) !== null ||
    readOpinions(sheet) !== null ||
    isMaterials(sheet) ||
    isSettingsSheet(sheet) ||
    holdsTexts(sheet, [statisticsTitle]);
  if (isOwn) return "own";
  return readSupported({ name: file, sheets: [sheet] }).length > 0 ? "supported" : null;
}

/** A sheet of projects that the city does not recommend says so in its name or its title. */
const unwanted = /未推荐|不推荐|不予推荐|未通过|不通过|备选|候补|淘汰|落选|未入选|未上报|不上报|作废|撤回/;

interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly summary: SummaryTable;
}

/** The tables of a workbook and the sheets that are none; a table in a hidden sheet counts only where no other is seen. */
function findTables(
  { sheets }: WorkbookSnapshot,
  file: string,
  edition: Edition,
): { readonly found: readonly FoundTable[]; readonly passed: readonly PassedSheet[] } {
  const passed: PassedSheet[] = [];
  const found: FoundTable[] = [];
  const byName = [...sheets].sort(
    (a, b) => Number(b.name === ownSheets.summary) - Number(a.name === ownSheets.summary),
  );
  for (const sheet of byName) {
    const rows = new Set(sheet.cells.filter((cell) => cellText(cell) !== "").map(({ row }) => row)).size;
    if (rows === 0) continue;
    const pass = (kind: PassedSheet["kind"]): void => void passed.push({ name: sheet.name, kind, rows });
    const kind = knownKind(sheet, file, edition);
    const summary = kind ? null : readSummary(sheet, edition, { received: true });
    if (kind) pass(kind);
    else if (!summary) pass("other");
    else if (unwanted.test(sheet.name) || unwanted.test(summary.title ?? "")) pass("unwanted");
    else if (summary.rows.length === 0 && !summary.zero) pass("empty");
    else found.push({ sheet, summary });
  }
  const seen = found.filter(({ sheet }) => !sheet.hidden);
  if (seen.length === 0) return { found, passed };
  const hidden = found.filter(({ sheet }) => sheet.hidden);
  const left = hidden.map(({ sheet, summary }): PassedSheet => {
    return { name: sheet.name, kind: "hidden", rows: summary.rows.length };
  });
  return { found: seen, passed: [...passed, ...left] };
}

/** Texts at the top of the sheets, for a workbook without a table: who sent it, and whether it says that there are no projects. */
function topTexts({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap(({ cells }) => cells.slice(0, 60).map(cellText));
}

/** A workbook that has no table, or an empty one, and says that there are no projects. */
function zeroTable(workbook: WorkbookSnapshot, sender: Sender, file: string): readonly CityTable[] {
  const says =
    sender.unit !== null && topTexts(workbook).some((text) => text.length >= 3 && saysNone(text, true));
  if (!says) return [];
  const summary = { ...noTable, sheet: workbook.sheets[0]?.name ?? "", zero: true };
  return [{ ...bareTable(summary, file, sender), seen: 0, hiddenRows: 0, contact: "" }];
}

function bareTable(summary: SummaryTable, file: string, sender: Sender) {
  return {
    ...sender,
    file,
    summary,
    ledger: [],
    opinions: [],
    stamp: stampOf(summary.rows),
    changedAfterStamp: false,
    stated: null,
    statedInTable: false,
    newest: "",
  };
}

/**
 * What the province receives from a unit: its tables, made by this program or typed by hand, a sheet each, and every sheet that
 * is none. The ledger belongs to the first table. Who sends a further table is asked of it first, then of the others.
 */
export function readCityWorkbook(file: string, workbook: WorkbookSnapshot, edition: Edition): CityWorkbook {
  const { found, passed } = findTables(workbook, file, edition);
  const senders = found.map(({ summary }) => senderOf(file, summary, edition));
  const known = senders.find(({ unit }) => unit !== null);
  if (found.length === 0) {
    const texts = topTexts(workbook).map((text) => senderOf("", { unit: "", title: text }, edition));
    const sender = texts.find(({ unit, elsewhere }) => unit || elsewhere) ?? senderOf(file, noTable, edition);
    return { file, tables: zeroTable(workbook, sender, file), passed, sender };
  }
  const { ledger, opinions, facts } = readState(workbook, edition);
  const tables = found.map(({ sheet, summary }, index): CityTable => {
    const own = senders[index]!;
    const sender = own.unit || own.elsewhere || !known ? own : { ...known, part: own.part };
    const name = found.length > 1 ? `${file} › ${sheet.name}` : file;
    const typed = statedInTable(summary);
    const bare = {
      ...bareTable(summary, name, sender),
      // as the city stamps it, which takes its table for its own
      stamp: stampOf((readSummary(sheet, edition) ?? summary).rows),
      stated: typed,
      statedInTable: typed !== null,
      seen: seenRows(sheet, summary.headerRow),
      hiddenRows: summary.rows.filter(({ row }) => sheet.hiddenRows.includes(row ?? -1)).length,
      contact: contactBelow(summary),
    };
    const printed = stampInFooter(sheet.footer);
    if (index > 0) return { ...bare, changedAfterStamp: printed !== "" && printed !== bare.stamp };
    const readAt = ledger.map((entry) => entry.readAt).sort();
    const stated = statedFigures(workbook, edition);
    return {
      ...bare,
      ledger,
      opinions,
      // a city may have sent 汇总表 without its ledger: the paper's footer still tells
      changedAfterStamp: [facts.stamp, printed].some((stamp) => stamp !== "" && stamp !== bare.stamp),
      ...(stated ? { stated, statedInTable: false } : {}),
      newest: facts.made || (readAt.at(-1) ?? ""),
    };
  });
  return { file, tables, passed, sender: known ?? senders[0]! };
}
