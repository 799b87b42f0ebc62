import type { Reading } from "../application";
import type { PlaceOnSheet } from "../page/turn";

/** A reading with its cells as they stand on the sheet itself. */
export function onSheet(reading: Reading, place: PlaceOnSheet): Reading {
  return {
    ...reading,
    cell: place(reading.cell),
    label: { ...reading.label, cell: place(reading.label.cell) },
  };
}
