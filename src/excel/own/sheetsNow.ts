import { command } from "../request";

export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly protected: boolean;
}

export interface SheetsNow {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetNow[];
}

/** All sheets as they are just now. */
export function sheetsNow(): Promise<SheetsNow> {
  return command(async (workbook, sync) => {
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/name,items/position,items/protection/protected");
    await sync();
    return {
      structureProtected: workbook.protection.protected,
      sheets: workbook.worksheets.items.map(({ id, name, position, protection }) => ({
        id,
        name,
        position,
        protected: protection.protected,
      })),
    };
  });
}

/** Whether Excel named a copy or an inserted sheet after `name`: “汇总表”, “汇总表 (2)”. */
export function isNamedAfter(name: string, given: string): boolean {
  return given === name || (given.startsWith(`${name} (`) && given.endsWith(")"));
}
