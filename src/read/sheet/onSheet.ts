import type { CellRef } from "../../sheet/snapshot";
import type { Reading } from "../application";

/** From a cell of a sheet that was turned or cut for reading to the cell of the sheet itself. */
export type PlaceOnSheet = (cell: CellRef) => CellRef;

/** A reading with its cells as they stand on the sheet itself. */
export function onSheet(reading: Reading, place: PlaceOnSheet): Reading {
  return {
    ...reading,
    cell: place(reading.cell),
    label: { ...reading.label, cell: place(reading.label.cell) },
  };
}
