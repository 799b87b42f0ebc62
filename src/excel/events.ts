import type { CellRef } from "../sheet/snapshot";
import type { SheetChange, Stop } from "../work/host";
import { command } from "./request";
import { isWriting } from "./writing";

interface ChangeEvent {
  readonly worksheetId: string;
  readonly source?: string;
  /** Since ExcelApi 1.14, and for changed cells only. */
  readonly triggerSource?: string;
}

/** Sheets that come and go, formats, and an Excel of ExcelApi 1.13 do not say who made the change on this machine. */
function isOwn({ source, triggerSource }: ChangeEvent): boolean {
  if (triggerSource !== undefined) return triggerSource === "ThisLocalAddin";
  return source !== "Remote" && isWriting();
}

/**
 * Calls the handler with the active cell whenever the selection moves, also to another sheet, or its sheet is
 * renamed; null where Excel cannot tell (another workbook in front, a cell being edited). While one question is under way further moves wait.
 */
export async function onSelectionMoved(handler: (cell: CellRef | null) => void): Promise<Stop> {
  let asking = false;
  let movedSince = false;
  const moved = async (): Promise<void> => {
    movedSince = true;
    if (asking) return;
    asking = true;
    while (movedSince) {
      // With Enter a value changes too, and somebody waits for what is said of it: that is asked for first.
      await new Promise<void>((resolve) => setTimeout(resolve));
      movedSince = false;
      const cell = await activeCell().catch(() => null);
      if (!movedSince) handler(cell);
    }
    asking = false;
  };
  return subscribe(
    (sheets) => [sheets.onSelectionChanged.add(moved), sheets.onActivated.add(moved)],
    (sheets) => [sheets.onNameChanged.add(moved)],
  );
}

/**
 * Calls the handler after any change of cells, of their formats or of sheets, whoever made it: the user, this add-in,
 * somebody else who has the workbook open.
 */
export async function onSheetsChanged(handler: (change: SheetChange) => void): Promise<Stop> {
  const changed = async (event: ChangeEvent): Promise<void> =>
    handler({ sheetId: event.worksheetId, own: isOwn(event) });
  return subscribe(
    (sheets) => [
      sheets.onChanged.add(changed),
      sheets.onFormatChanged.add(changed),
      sheets.onAdded.add(changed),
      sheets.onDeleted.add(changed),
    ],
    (sheets) => [
      sheets.onNameChanged.add(changed),
      sheets.onVisibilityChanged.add(changed),
      sheets.onMoved.add(changed),
    ],
  );
}

type Subscription = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;
type Subscribing = (sheets: Excel.WorksheetCollection) => Subscription[];

/** `newer`: events of sheets' names and places, which not every Excel that will do tells. */
async function subscribe(add: Subscribing, newer: Subscribing): Promise<Stop> {
  const tellsNames = Office.context.requirements.isSetSupported("ExcelApi", "1.17");
  const subscriptions = await command(async (workbook, sync) => {
    const added = [...add(workbook.worksheets), ...(tellsNames ? newer(workbook.worksheets) : [])];
    await sync();
    return added;
  });
  return async () => {
    for (const subscription of subscriptions) subscription.remove();
    await subscriptions[0]!.context.sync();
  };
}

/** In a context of its own, not by Excel.run: that has Excel keep the range, and gives it back with one more request a move. */
async function activeCell(): Promise<CellRef> {
  const context = new Excel.RequestContext();
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
}
