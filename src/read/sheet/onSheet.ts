import type { Reading, ReadingNote, ReadingWhy, Relation } from "../application";
import type { PlaceOnSheet } from "../page/turn";
import type { CellRef } from "../../sheet/snapshot";

/** A reading with its cells, and the way from its label to its value, as they stand on the sheet itself. */
export function onSheet(reading: Reading, place: PlaceOnSheet): Reading {
  const { cell, label, notes, why } = reading;
  return {
    ...reading,
    cell: place(cell),
    label: { ...label, cell: place(label.cell) },
    notes: notes.some(hasCells) ? notes.map((note) => noteOnSheet(note, place)) : notes,
    ...(why ? { why: whyOnSheet(reading, why, place) } : {}),
  };
}

const hasCells = ({ kind }: ReadingNote) => kind === "pushedOut" || kind === "drawnUp";

function noteOnSheet(note: ReadingNote, place: PlaceOnSheet): ReadingNote {
  if (note.kind === "pushedOut") return { ...note, cell: place(note.cell) };
  return note.kind === "drawnUp" ? { ...note, cells: note.cells.map(place) } : note;
}

/** Right of its label on the page as it was read may be left of it on the sheet, or below, or further on. */
function whyOnSheet({ cell, label }: Reading, why: ReadingWhy, place: PlaceOnSheet): ReadingWhy {
  const turned = why.rival ? { ...why, rival: place(why.rival) } : why;
  if (why.relation === "self" || why.relation === "table") return turned;
  const [from, to] = [place(label.cell), place(cell)];
  const relation = wayBetween(from, to, why.relation);
  // The columns of other projects were left out between them.
  const leftOut = relation === why.relation ? apart(from, to) - apart(label.cell, cell) : 0;
  return { ...turned, relation, offset: why.offset + leftOut };
}

const apart = (a: CellRef, b: CellRef) => Math.abs(a.row - b.row) + Math.abs(a.col - b.col);

function wayBetween(from: CellRef, to: CellRef, otherwise: Relation): Relation {
  if (from.row === to.row && from.col !== to.col) return to.col > from.col ? "right" : "left";
  if (from.col === to.col && from.row !== to.row) return to.row > from.row ? "below" : "above";
  return otherwise;
}
