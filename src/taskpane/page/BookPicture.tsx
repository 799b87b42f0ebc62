import { SheetsPicture } from "../picture/SheetsPicture";
import { useDesk, useDeskState } from "./useDesk";

/** The open workbook as it looks. */
export function BookPicture() {
  const desk = useDesk();
  const { book, front, selected } = useDeskState();
  return (
    <SheetsPicture
      sheets={book.workbook.sheets}
      looks={book.looks}
      front={front}
      selected={selected}
      onShow={(sheet, cell) => desk.show(sheet, cell)}
    />
  );
}
