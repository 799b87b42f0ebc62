import type { Reading, ReadingNote } from "../application";
import type { PlaceOnSheet } from "../page/turn";

/** A reading with its cells as they stand on the sheet itself. */
export function onSheet(reading: Reading, place: PlaceOnSheet): Reading {
  const { cell, label, notes } = reading;
  return {
    ...reading,
    cell: place(cell),
    label: { ...label, cell: place(label.cell) },
    notes: notes.some(isOutside)
      ? notes.map((note) => (isOutside(note) ? { ...note, cell: place(note.cell) } : note))
      : notes,
  };
}

const isOutside = (note: ReadingNote) => note.kind === "pushedOut";
