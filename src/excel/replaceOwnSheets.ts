import { bringInSheets, takeAway } from "./bringIn";
import type { BroughtIn } from "./bringIn";
import { HostFailure } from "./failure";
import { command } from "./request";

/** A sheet to be replaced; where it is missing there is nothing to take away. */
interface Old {
  readonly name: string;
  readonly id: string | null;
  readonly position: number;
}

/**
 * Puts the sheets of an .xlsx (base64) in place of sheets of our own with the same names, all together: the new ones
 * come in beside the old ones first, then one request takes the old ones away and gives the new ones their names.
 * Whatever request fails, the workbook has all old sheets or all new ones. The error is thrown when the old ones stay;
 * HostFailure "LeftOver" and "NotSwapped" tell what has to be tidied by hand.
 */
export async function replaceOwnSheets(xlsx: string, names: readonly string[]): Promise<void> {
  const old = await findSheets(names);
  const fresh = await bringInSheets(xlsx, names);
  try {
    await swap(old, fresh);
  } catch (error) {
    const left = await findAgain(old);
    if (left.every(({ id }, index) => id === old[index]!.id)) {
      await takeAway(idsOf(fresh), fresh[0]!.name, error);
      throw error;
    }
    // Carried out in part: only going on leads to a whole state.
    await swap(left, fresh).catch(() => {
      throw new HostFailure("NotSwapped", names[0]);
    });
  }
  await arrange(old, fresh).catch(() => undefined); // where the sheets stand is not worth an error
}

function findSheets(names: readonly string[]): Promise<Old[]> {
  return command(async (context) => {
    const sheets = names.map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name).load("id,position"),
    );
    await context.sync();
    return names.map((name, index) => {
      const { isNullObject, id, position } = sheets[index]!;
      return isNullObject ? { name, id: null, position: -1 } : { name, id, position };
    });
  });
}

/** Which of the old sheets are still there; all of them where Excel does not answer. */
async function findAgain(old: readonly Old[]): Promise<readonly Old[]> {
  const ids = await command(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    return sheets.items.map((sheet) => sheet.id);
  }).catch(() => null);
  return ids
    ? old.map((sheet) => (sheet.id && ids.includes(sheet.id) ? sheet : { ...sheet, id: null }))
    : old;
}

function swap(old: readonly Old[], fresh: readonly BroughtIn[]): Promise<void> {
  return command(async (context) => {
    const { worksheets } = context.workbook;
    for (const { id } of old) if (id) worksheets.getItem(id).delete();
    old.forEach(({ name }, index) => {
      worksheets.getItem(fresh[index]!.id).name = name;
    });
    await context.sync();
  });
}

/** Each new sheet goes to the place of the one it replaces, the first comes to the front. */
function arrange(old: readonly Old[], fresh: readonly BroughtIn[]): Promise<void> {
  return command(async (context) => {
    const { worksheets } = context.workbook;
    const places = old
      .map(({ position }, index) => ({ position, id: fresh[index]!.id }))
      .filter(({ position }) => position >= 0)
      .sort((a, b) => a.position - b.position);
    for (const { position, id } of places) worksheets.getItem(id).position = position;
    worksheets.getItem(fresh[0]!.id).activate();
    await context.sync();
  });
}

function idsOf(sheets: readonly BroughtIn[]): string[] {
  return sheets.map((sheet) => sheet.id);
}
