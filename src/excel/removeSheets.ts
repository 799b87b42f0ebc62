import { HostFailure } from "./failure";
import { command } from "./request";

/** Takes sheets away that were made by this add-in; those that are gone already are passed over. Throws StructureProtected. */
export function removeSheets(names: readonly string[]): Promise<void> {
  return command(async (workbook, sync) => {
    workbook.protection.load("protected");
    const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name).load("id"));
    await sync();
    if (workbook.protection.protected) throw new HostFailure("StructureProtected");
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await sync();
  });
}
