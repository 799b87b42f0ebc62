import type { SheetEdits } from "../../sheet/edits";
import { sealEdits } from "../../sheet/seal";
import { isTemporary } from "../../sheet/temporary";
import type { SheetPlan } from "../../sheet/plan";
import type { Area } from "../../sheet/snapshot";
import { HostFailure } from "../failure";
import { assertFit } from "../workbookKind";
import type { OwnChart } from "./charts";
import type { Known } from "./known";
import { rowMoves } from "./rowMoves";
import type { RowMoves } from "./rowMoves";
import { sheetsNow } from "./sheetsNow";
import type { SheetNow } from "./sheetsNow";

/** A table over the cells of a sheet; the first row of the area is its header. */
export interface OwnTable {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
}

/** Values row by row from A1; null where a cell is blank. */
export type SheetValues = readonly (readonly (string | number | boolean | null)[])[];

/** New states of sheets of our own: some written anew, some edited in place. */
export interface OwnSheetsWrite {
  /** Sheets under temporary names, without tables and charts: they come in new, or their content goes into the sheets of their names. */
  readonly made: {
    /** .xlsx files (base64), none larger than Excel takes at once; `sheets`: which of the names are in it. */
    readonly files: readonly { readonly xlsx: string; readonly sheets: readonly number[] }[];
    readonly names: readonly string[];
    /** The same sheets as plans, for an Excel that does not take them in from files, and for those that are in none. */
    readonly plans?: readonly SheetPlan[];
    /** What the cells of each hold, row by row from A1: what is read back must be this. */
    readonly values: readonly SheetValues[];
    readonly tables: readonly OwnTable[];
    readonly charts?: readonly OwnChart[];
  };
  readonly edits: readonly SheetEdits[];
  /** Names of sheets of our own that go; those that are gone already are passed over. */
  readonly removed?: readonly string[];
}

/** A sheet that is there and will be edited. */
export interface Edited {
  readonly sheet: SheetNow;
  readonly edits: SheetEdits;
  readonly moves: RowMoves;
  /** What stood where the edits go, before anything was done. */
  readonly known: Known | null;
}

/** A sheet that is written anew: where it stands (null where there is none yet) and its table. */
export interface Made {
  readonly name: string;
  readonly sheet: SheetNow | null;
  readonly table: OwnTable | null;
  readonly values: SheetValues;
}

/** The write with the sheets that it meets. */
export interface Job {
  readonly write: OwnSheetsWrite;
  /** Temporary sheets of an earlier write that did not end. */
  readonly leftovers: readonly SheetNow[];
  /** All sheets before anything was done. */
  readonly before: readonly SheetNow[];
  readonly edited: readonly Edited[];
  readonly made: readonly Made[];
  readonly removed: readonly SheetNow[];
  readonly takenNames: readonly string[];
}

/** Throws what makes the write impossible, before anything is done: OldWorkbook, TextWorkbook, SheetGone, SheetProtected, SheetFiltered, StructureProtected, TableInTheWay, LastSheet. */
export async function jobOf(write: OwnSheetsWrite): Promise<Job> {
  const { workbook, sheets: all, structureProtected, takenNames, known } = await sheetsNow(write.edits);
  assertFit({ name: workbook });
  const sheets = all.filter(({ name }) => !isTemporary(name));
  const leftovers = all.filter(({ name }) => isTemporary(name));
  if (structureProtected) throw new HostFailure("StructureProtected");
  const edited = write.edits.map(sealEdits).map((edits) => {
    const sheet = sheets.find(({ name }) => name === edits.sheet);
    if (!sheet) throw new HostFailure("SheetGone", edits.sheet);
    return { sheet, edits, moves: rowMoves(edits), known: known.get(edits.sheet) ?? null };
  });
  const made = write.made.names.map((name, index) => ({
    name,
    values: write.made.values[index]!,
    sheet: sheets.find((sheet) => sheet.name === name) ?? null,
    table: write.made.tables.find((table) => table.sheet === name) ?? null,
  }));
  const removed = sheets.filter(({ name }) => write.removed?.includes(name));
  const staying = sheets.some((sheet) => sheet.visible && !removed.includes(sheet));
  if (!staying && write.made.names.length === 0) throw new HostFailure("LastSheet");
  const locked = [...edited, ...made].find(({ sheet }) => sheet?.protected);
  if (locked) throw new HostFailure("SheetProtected", locked.sheet!.name);
  const filtered = [...edited, ...made].find(({ sheet }) => sheet?.filtered);
  if (filtered) throw new HostFailure("SheetFiltered", filtered.sheet!.name);
  const blocked = made.find(({ sheet, table }) => sheet && hasForeignTable(sheet, table));
  if (blocked) throw new HostFailure("TableInTheWay", blocked.name);
  return { write, leftovers, before: sheets, edited, made, removed, takenNames };
}

/** The one table of a sheet is ours, whatever its name is now; Excel refuses to write over others or over a total row. */
function hasForeignTable({ tables }: SheetNow, table: OwnTable | null): boolean {
  return tables.length > (table ? 1 : 0) || tables.some(({ totals }) => totals);
}
