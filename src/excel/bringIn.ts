import { HostFailure } from "./failure";
import { command } from "./request";

export interface BroughtIn {
  readonly id: string;
  /** The name that Excel gave it: “汇总表 (2)” where 汇总表 is there already. */
  readonly name: string;
}

/**
 * Copies sheets of an .xlsx (base64) behind the last sheet of the open workbook, with their formats, widths and print
 * set-up, in the order of the names. Throws HostFailure "StructureProtected" where sheets cannot be added; after any
 * other error nothing is left behind, or HostFailure "LeftOver" says what.
 */
export async function bringInSheets(xlsx: string, names: readonly string[]): Promise<BroughtIn[]> {
  await refuseProtected();
  const ids = await insert(xlsx, names);
  try {
    const given = await namesOf(ids);
    return names.map((name, index) => {
      const found = given.findIndex((each) => each === name || each.startsWith(`${name} (`));
      return found < 0 ? { id: ids[index]!, name: given[index]! } : { id: ids[found]!, name: given[found]! };
    });
  } catch (error) {
    await takeAway(ids, `${names[0]} (2)`, error);
    throw error;
  }
}

/** Deletes sheets that were just brought in, because `error` makes them useless. */
export async function takeAway(ids: readonly string[], name: string, error: unknown): Promise<void> {
  try {
    await command(async (context) => {
      for (const id of ids) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  } catch {
    throw new HostFailure("LeftOver", name, error);
  }
}

/** Brings a sheet to the front. */
export function showSheet(nameOrId: string): Promise<void> {
  return command(async (context) => {
    context.workbook.worksheets.getItem(nameOrId).activate();
    await context.sync();
  });
}

function refuseProtected(): Promise<void> {
  return command(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    if (protection.protected) throw new HostFailure("StructureProtected");
  });
}

function insert(xlsx: string, names: readonly string[]): Promise<string[]> {
  return command(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(xlsx, {
      sheetNamesToInsert: [...names],
      positionType: "End",
    });
    await context.sync();
    return inserted.value;
  });
}

function namesOf(ids: readonly string[]): Promise<string[]> {
  return command(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id).load("name"));
    await context.sync();
    return sheets.map((sheet) => sheet.name);
  });
}
