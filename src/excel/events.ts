import type { CellRef } from "../sheet/snapshot";
import { background, command } from "./request";

/** Ends a subscription. */
export type Stop = () => Promise<void>;

/**
 * Calls the handler with the active cell whenever the selection moves, also to another sheet; null where Excel
 * cannot tell (another workbook in front, a cell being edited). While one question is under way further moves wait.
 */
export async function onSelectionMoved(handler: (cell: CellRef | null) => void): Promise<Stop> {
  let asking = false;
  let movedSince = false;
  const moved = async (): Promise<void> => {
    movedSince = true;
    if (asking) return;
    asking = true;
    while (movedSince) {
      movedSince = false;
      const cell = await activeCell().catch(() => null);
      if (!movedSince) handler(cell);
    }
    asking = false;
  };
  return subscribe((sheets) => [sheets.onSelectionChanged.add(moved), sheets.onActivated.add(moved)]);
}

/**
 * Calls the handler after any change of cells or sheets that this add-in did not make itself.
 * Excel leaves some changes out, so this may mark results as out of date but never replaces reading again.
 */
export async function onSheetsChanged(handler: () => void): Promise<Stop> {
  const changed = async (event: object): Promise<void> => {
    if ((event as { triggerSource?: string }).triggerSource !== "ThisLocalAddin") handler();
  };
  return subscribe((sheets) => [
    sheets.onChanged.add(changed),
    sheets.onAdded.add(changed),
    sheets.onDeleted.add(changed),
  ]);
}

type Subscription = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

async function subscribe(add: (sheets: Excel.WorksheetCollection) => Subscription[]): Promise<Stop> {
  const subscriptions = await command(async (workbook, sync) => {
    const added = add(workbook.worksheets);
    await sync();
    return added;
  });
  return async () => {
    for (const subscription of subscriptions) subscription.remove();
    await subscriptions[0]!.context.sync();
  };
}

function activeCell(): Promise<CellRef> {
  return background(async (workbook, sync) => {
    const cell = workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
  });
}
