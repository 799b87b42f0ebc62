import type { SheetEdits } from "../../sheet/edits";
import { command } from "../request";
import { askKnown } from "./known";
import type { Known } from "./known";

export interface TableNow {
  readonly id: string;
  readonly name: string;
  readonly totals: boolean;
  /** By which columns the user has sorted it; none where he has not. */
  readonly sort: readonly Excel.SortField[];
}

export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly visible: boolean;
  /** Rows are hidden by a filter, of the sheet or of a table. */
  readonly filtered: boolean;
  readonly tables: readonly TableNow[];
}

export interface SheetsNow {
  readonly workbook: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetNow[];
  /** Names of tables and cells, which may be given only once in a workbook. */
  readonly takenNames: readonly string[];
  /** What stands where edits shall go, by the sheets' names. */
  readonly known: ReadonlyMap<string, Known | null>;
}

/** All sheets as they are just now, and what stands where `edits` shall go. */
export function sheetsNow(edits: readonly SheetEdits[] = []): Promise<SheetsNow> {
  return command(async (workbook, sync) => {
    const { protection, worksheets, tables, names } = workbook.load("name");
    protection.load("protected");
    worksheets.load(
      "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered",
    );
    tables.load(
      "items/id,items/name,items/showTotals,items/sort/fields,items/worksheet/id,items/autoFilter/isDataFiltered",
    );
    names.load("items/name");
    const asked = edits.map((each) => {
      const sheet = worksheets.getItemOrNullObject(each.sheet);
      return { name: each.sheet, sheet, known: askKnown(sheet, each) };
    });
    await sync();
    return {
      workbook: workbook.name,
      structureProtected: protection.protected,
      sheets: worksheets.items.map((sheet) => ({
        filtered:
          sheet.autoFilter.isDataFiltered ||
          tables.items.some((table) => table.worksheet.id === sheet.id && table.autoFilter.isDataFiltered),
        id: sheet.id,
        name: sheet.name,
        protected: sheet.protection.protected,
        visible: sheet.visibility === "Visible",
        tables: tables.items
          .filter(({ worksheet }) => worksheet.id === sheet.id)
          .map(({ id, name, showTotals, sort }) => ({ id, name, totals: showTotals, sort: sort.fields })),
      })),
      takenNames: [...tables.items, ...names.items].map(({ name }) => name.toLowerCase()),
      known: new Map(asked.map(({ name, sheet, known }) => [name, sheet.isNullObject ? null : known()])),
    };
  });
}

/** Whether Excel named a copy or an inserted sheet after `name`: “汇总表”, “汇总表 (2)”. */
export function isNamedAfter(name: string, given: string): boolean {
  return given === name || (given.startsWith(`${name} (`) && given.endsWith(")"));
}
