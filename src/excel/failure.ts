/** What Excel does not report by itself, or reports too vaguely to say what to do. */
export type FailureCode =
  | "SheetGone" // the sheet was deleted or renamed
  | "SheetHidden"
  | "SheetProtected"
  | "SheetFiltered" // rows are hidden by a filter: Excel writes past them
  | "TableInTheWay" // a table of the user's own or a total row where we write
  | "StructureProtected" // sheets can be neither added nor deleted
  | "OldWorkbook" // an .xls: its kind cannot keep our sheets
  | "TextWorkbook" // a .csv: it keeps one sheet
  | "LastSheet" // no visible sheet would be left
  | "NotRestored" // a write failed and the old values could not be put back
  | "LeftOver" // the old sheets stay, and a copy of the new ones could not be taken away
  | "Unknown" // Excel no longer answers: the write may be done, in part or not at all
  | "NotTidied" // the new content is there; rows to be taken out or copies may be there as well
  | "NotRecovered" // what a write before has left could not be made whole
  | "Recovered" // a write before had not ended; its sheets were made whole, so that the plan no longer fits
  | "ChangedMeanwhile" // somebody else changed the sheet while it was prepared
  | "Differs" // written, but the sheet does not show what was wanted; `about` names the rows
  | "MendDiffers" // a cell does not show the value that was put in; `about` is the cell
  | "Unchecked" // written, but Excel does not let it be read back
  | "Cancelled";

/** A failure of this stage; `about` names the sheet concerned, `cause` is the error that led to it. */
export class HostFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly about = "",
    override readonly cause?: unknown,
  ) {
    super(code);
    this.name = "HostFailure";
  }
}

/** Whether the user ended the work; nothing then needs to be reported as an error. */
export function isCancelled(error: unknown): boolean {
  return error instanceof HostFailure && error.code === "Cancelled";
}
