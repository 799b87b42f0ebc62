import { command } from "../request";
import type { SheetNow } from "./sheetsNow";

/** A sheet whose edits may have been carried out in part, with the copy made before. */
export interface Edited {
  readonly sheet: SheetNow;
  /** Id of the copy. */
  readonly copy: string;
  readonly movesRows: boolean;
}

/**
 * Brings sheets back to what their copies show. Where only cells were to change they are put back in place, so that
 * formulas elsewhere go on pointing to them; where rows may have moved the copy takes the sheet's place, since a formula
 * that points to a wrong row is worse than one that shows #REF!. Returns the copies that are now the sheets.
 */
export async function restore(edits: readonly Edited[]): Promise<string[]> {
  const used: string[] = [];
  for (const edited of edits) {
    if (!(await differs(edited))) continue;
    if (edited.movesRows) {
      await takePlace(edited);
      used.push(edited.copy);
    } else await putBack(edited);
  }
  return used;
}

function differs({ sheet, copy }: Edited): Promise<boolean> {
  return command(async ({ worksheets }, sync) => {
    const ranges = [sheet.id, copy].map((id) =>
      worksheets.getItem(id).getUsedRangeOrNullObject().load("address,formulas,numberFormat"),
    );
    await sync();
    const [now, before] = ranges.map((range) =>
      range.isNullObject
        ? ""
        : JSON.stringify([range.address.split("!").at(-1), range.formulas, range.numberFormat]),
    );
    return now !== before;
  });
}

function takePlace({ sheet, copy }: Edited): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    worksheets.getItem(sheet.id).delete();
    const successor = worksheets.getItem(copy);
    successor.name = sheet.name;
    successor.position = sheet.position;
    await sync();
  });
}

const footers = "leftFooter,centerFooter,rightFooter";

function putBack({ sheet, copy }: Edited): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const source = worksheets.getItem(copy);
    const content = source.getUsedRange().load("address");
    const footer = source.pageLayout.headersFooters.defaultForAllPages.load(footers);
    await sync();
    const target = worksheets.getItem(sheet.id);
    target.getUsedRange().clear("Contents");
    target.getRange(content.address.split("!").at(-1)).copyFrom(content, "All");
    const page = target.pageLayout.headersFooters.defaultForAllPages;
    page.leftFooter = footer.leftFooter;
    page.centerFooter = footer.centerFooter;
    page.rightFooter = footer.rightFooter;
    await sync();
  });
}
