/** A hint that something changed; Excel leaves some changes out, so it tells where to look and never what is there. */
export interface SheetChange {
  /** Excel's id of the sheet, also of one that has been deleted. */
  readonly sheetId: string;
  /** Made by this add-in itself: whoever wrote knows of it. */
  readonly own: boolean;
}
