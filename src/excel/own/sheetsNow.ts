import { command } from "../request";

export interface TableNow {
  readonly id: string;
  readonly name: string;
  readonly totals: boolean;
}

export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly visible: boolean;
  readonly tables: readonly TableNow[];
}

export interface SheetsNow {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetNow[];
  /** Names of tables and cells, which may be given only once in a workbook. */
  readonly takenNames: readonly string[];
}

/** All sheets as they are just now. */
export function sheetsNow(): Promise<SheetsNow> {
  return command(async ({ protection, worksheets, tables, names }, sync) => {
    protection.load("protected");
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    tables.load("items/id,items/name,items/showTotals,items/worksheet/id");
    names.load("items/name");
    await sync();
    return {
      structureProtected: protection.protected,
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        protected: sheet.protection.protected,
        visible: sheet.visibility === "Visible",
        tables: tables.items
          .filter(({ worksheet }) => worksheet.id === sheet.id)
          .map(({ id, name, showTotals }) => ({ id, name, totals: showTotals })),
      })),
      takenNames: [...tables.items, ...names.items].map(({ name }) => name.toLowerCase()),
    };
  });
}

/** Whether Excel named a copy or an inserted sheet after `name`: “汇总表”, “汇总表 (2)”. */
export function isNamedAfter(name: string, given: string): boolean {
  return given === name || (given.startsWith(`${name} (`) && given.endsWith(")"));
}
