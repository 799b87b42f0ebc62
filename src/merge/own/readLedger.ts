import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import { fieldTitle } from "../filed/fieldTitles";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../sheet/snapshot";
import { keeper } from "../../read/kept";
import { cellText, holdsTexts } from "../../sheet/grid";
import { tableGrid } from "../../sheet/tableGrid";
import { findHeader } from "../../sheet/tableHeader";
import {
  bookkeeping,
  formerColumns,
  ledgerColumns,
  parseColumnTexts,
  parseSheets,
  parseTitles,
  withdrawnTexts,
} from "./ledgerColumns";
import { besideRows, titledColumns, untitled, untitledText, type BesideRow } from "./beside";
import type { LedgerEntry } from "./ledger";
import { isLedgerFact } from "./ledgerFacts";
import type { Printed } from "../filed/printed";
import { ownSheets } from "./ownSheets";
import { parseProgress, progressTyped } from "./progress";
import { standingRows, type StandingTable } from "./standing";

/** A row is the header when it holds the columns by which an entry is known again. */
const telling = [bookkeeping.file, bookkeeping.fingerprint, bookkeeping.state];

function printedOf(cell: SnapshotCell | undefined): Printed {
  if (!cell) return null;
  const isNumber = (cell.kind === "number" || cell.kind === "percent") && typeof cell.value === "number";
  return isNumber ? (cell.value as number) : cellText(cell) || null;
}

/** What the ledgers of the years call a column: 2018年营业收入（万元） was 2018年主营业务收入（万元）. */
function titlesOf(title: string, field: string | undefined, edition: Edition): string[] {
  if (field === undefined) return [title];
  return [...new Set([title, ...partsOf(edition).map((part) => fieldTitle(part, field))])];
}

/** The edition of rows that name none, as older versions wrote them: all its financial years have their columns. */
function editionByColumns({ columns }: { columns: object }, edition: Edition): string {
  const has = new Set(Object.keys(columns));
  const isWhole = (part: Edition): boolean =>
    part.fields.every(({ id, year }) => year === undefined || has.has(fieldTitle(edition, id)));
  return (partsOf(edition).find(isWhole) ?? partsOf(edition)[0]!).id;
}

/** The entries, and where each stands in its sheet. */
interface LedgerTable {
  readonly headerRow: number;
  readonly entries: readonly LedgerEntry[];
  readonly rows: readonly number[];
  /** What people wrote above the table and below it. */
  readonly beside: readonly BesideRow[];
}

const kept = keeper<SheetSnapshot, LedgerTable | null>();

function tableIn(sheet: SheetSnapshot, edition: Edition): LedgerTable | null {
  return kept(sheet, [edition], () => ledgerIn(sheet, edition));
}

/**
 * 项目台账 as it stands in a sheet, also after its rows were sorted, columns moved or added. Null where the
 * sheet is none. Rows without a source are passed over.
 */
export function readLedger(sheet: SheetSnapshot, edition: Edition): readonly LedgerEntry[] | null {
  return tableIn(sheet, edition)?.entries ?? null;
}

/** What people wrote in the sheet, but not in its table. */
export function besideLedger(sheet: SheetSnapshot, edition: Edition): readonly BesideRow[] {
  return tableIn(sheet, edition)?.beside ?? [];
}

/** Which rows of entries that were read with `open` editions stand as they would be written again in those of the table. */
export function standingEntries(
  { sheets }: WorkbookSnapshot,
  entries: readonly LedgerEntry[],
  open: Edition,
  edition: Edition,
): StandingTable | null {
  const sheet = sheets.find((each) => each.name === ownSheets.ledger);
  const table = sheet && tableIn(sheet, open);
  if (!sheet || !table || table.entries !== entries) return null;
  const own = ledgerColumns(edition);
  const first = own.map(({ title }) => title);
  return standingRows(sheet, table, first, false, (index, titles) => {
    const entry = entries[index]!;
    const others = titles.slice(first.length).map((title) => entry.extra[title] ?? null);
    return [...own.map(({ print }) => print(entry)), ...others];
  });
}

function ledgerIn(sheet: SheetSnapshot, edition: Edition): LedgerTable | null {
  if (!holdsTexts(sheet, telling)) return null;
  const grid = tableGrid(sheet);
  const known = ledgerColumns(edition);
  const wanted = [
    ...known.map(({ title, field }) => ({ id: title, labels: titlesOf(title, field, edition) })),
    ...formerColumns(edition).map((title) => ({ id: title, labels: [title] })),
  ];
  const header = findHeader(grid, wanted, telling);
  if (!header) return null;
  const untold = editionByColumns(header, edition);
  const fields = known.filter((column) => column.field !== undefined);
  const entries: LedgerEntry[] = [];
  const rows: number[] = [];
  const below: number[] = [];
  const titled = titledColumns(header);
  for (const row of grid.rows.filter((each) => each > header.lastRow)) {
    const at = (title: string): Printed => printedOf(grid.cellAt(row, header.columns[title] ?? -1));
    const text = (title: string): string => String(at(title) ?? "");
    if (text(bookkeeping.file) === "") {
      below.push(row);
      continue;
    }
    const progress = parseProgress(text(bookkeeping.done));
    const filled = <T extends [string, Printed]>(pairs: T[]): T[] => pairs.filter((pair) => pair[1] !== null);
    rows.push(row);
    entries.push({
      edition: text(bookkeeping.edition) || untold,
      values: Object.fromEntries(filled(fields.map((column) => [column.field!, at(column.title)]))),
      file: text(bookkeeping.file),
      sheets: parseSheets(text(bookkeeping.sheets)),
      cells: parseColumnTexts(text(bookkeeping.cells), edition),
      readAt: text(bookkeeping.readAt),
      fingerprint: text(bookkeeping.fingerprint),
      openFindings: Number(at(bookkeeping.openFindings)) || 0,
      doubted: parseTitles(text(bookkeeping.doubted), edition),
      progress,
      progressTyped: progressTyped(text(bookkeeping.progress), progress),
      state: withdrawnTexts.includes(text(bookkeeping.state)) ? "withdrawn" : "listed",
      place: Number(at(bookkeeping.place)) || null,
      bureau: parseColumnTexts(text(bookkeeping.bureau), edition),
      extra: Object.fromEntries(
        filled([
          ...header.extra.map(({ text: title, col }): [string, Printed] => [
            title,
            printedOf(grid.cellAt(row, col)),
          ]),
          [untitled, untitledText(grid, row, titled) || null],
        ]),
      ),
    });
  }
  const isOurs = (text: string): boolean => isLedgerFact(text) || /^(?:省级)?项目台账$/.test(text);
  return { headerRow: header.lastRow, entries, rows, beside: besideRows(grid, header, below, isOurs) };
}
