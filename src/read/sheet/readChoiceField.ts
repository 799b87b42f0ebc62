import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading, ReadingNote } from "../application";
import type { Anchors } from "../cells/anchor";
import type { Grid } from "../cells/grid";
import { readChoice, type ChoiceRead, type Note } from "../choices/readChoice";
import { optionIndexOf } from "../choices/options";
import { noteText } from "../choices/noteText";
import { tickedOptions } from "../choices/ticked";
import { linesOf } from "../choices/tokens";
import type { PlacedLabel } from "../places/placeLabels";
import { cellsRightOf, type ValueSpot } from "../places/valueSpots";
import { blank, normalisedIf, understood, type Outcome, type Raw } from "../values/outcome";
import { makeReading, sourceOf, type Hidden, type Source } from "./makeReading";

const furthest = 30;
/** Empty rows that may have been put in between options. */
const mostEmpty = 2;

/** Whether a cell holds an option of the field or a box. */
function takesPart(cell: SnapshotCell, field: Field): boolean {
  return linesOf([[cell]], optionIndexOf(field.choices!)).some((line) =>
    line.some((token) => token.type !== "text"),
  );
}

/** Whether a ticked option ends a cell, with its note still to come in the next one. */
function waitsForNote(cell: SnapshotCell, field: Field): boolean {
  const { options, hasTicks } = tickedOptions(linesOf([[cell]], optionIndexOf(field.choices!)));
  const [option, other] = options;
  if (!option || other || !option.choice.noteField || (hasTicks && !option.ticked)) return false;
  return noteText(option.note, option.choice.notePrompts ?? []) === "";
}

/** The rows of cells in which the options stand: beside the label, and below as long as options go on. */
function optionRows(label: PlacedLabel, field: Field, grid: Grid, anchors: Anchors): SnapshotCell[][] {
  const { bottom, right } = label.anchor.area;
  const keep = (cells: readonly SnapshotCell[]) => {
    const last = cells.findLastIndex((cell) => takesPart(cell, field));
    if (last < 0) return [];
    const next = cells[last + 1];
    const touches = next !== undefined && next.col <= grid.area(cells[last]!).right + 1;
    const isNote = touches && waitsForNote(cells[last]!, field);
    return cells.slice(0, last + (isNote ? 2 : 1));
  };
  const rows = cellsRightOf(label, grid, anchors)
    .map(keep)
    .filter((cells) => cells.length > 0);
  let empty = 0;
  for (let row = bottom + 1; row <= bottom + furthest && empty <= mostEmpty; row++) {
    const cells = grid.row(row);
    empty = cells.length === 0 ? empty + 1 : 0;
    if (empty > 0) continue;
    if (cells.some((cell) => anchors.printed.has(cell))) break;
    const inside = keep(
      cells.filter((cell) => cell.col > right || (cell.col >= label.anchor.area.left && rows.length === 0)),
    );
    if (inside.length === 0) break;
    rows.push(inside);
  }
  return rows;
}

/** Of several notes for one field the ticked option's counts. */
function noteOutcome(notes: readonly Note[]): { note: Note; outcome: Outcome } | null {
  const best = notes.find((note) => note.ticked) ?? notes[0];
  if (!best) return null;
  const rivals = notes.filter((note) => note.ticked === best.ticked && note.text !== best.text);
  const extra: ReadingNote[] = rivals.length > 0 ? [{ kind: "severalValues" }] : normalisedIf(true);
  return { note: best, outcome: understood(best.text, ...extra) };
}

/** Reads a choice, and for each of its note fields the text noted behind an option. */
export function readChoiceField(
  label: PlacedLabel,
  field: Field,
  spot: ValueSpot | undefined,
  grid: Grid,
  anchors: Anchors,
  hidden: Hidden,
): Reading[] {
  const { inline, cell: labelCell } = label.anchor;
  let rows: Raw[][];
  let cells: SnapshotCell[];
  if (inline) {
    const below = optionRows(label, field, grid, anchors);
    rows = [[inline], ...below];
    cells = [labelCell, ...below.flat()];
  } else {
    const found = spot?.underHeader ? [] : optionRows(label, field, grid, anchors);
    const chosen = found.length > 0 ? found : spot?.cell ? [[spot.cell]] : [];
    rows = chosen;
    cells = chosen.flat();
  }
  const read: ChoiceRead = cells.length > 0 ? readChoice(field, rows) : { outcome: blank, notes: [] };
  const blankAt: Source = {
    cell: undefined,
    row: spot?.row ?? labelCell.row,
    col: spot?.col ?? labelCell.col + 1,
  };
  const source: Source = cells[0]
    ? {
        ...sourceOf(cells[0]),
        text: rows
          .flat()
          .map((raw) => raw.text)
          .join("\n"),
      }
    : blankAt;
  const make = (id: string, outcome: Outcome, from: Source) =>
    makeReading(id, label, outcome, from, grid.sheet.name, hidden);
  const noteFields = [...new Set(field.choices!.flatMap((choice) => choice.noteField ?? []))];
  return [
    make(field.id, read.outcome, source),
    ...noteFields.map((id) => {
      const found = noteOutcome(read.notes.filter((note) => note.field === id));
      const at = found ? cells[found.note.cell] : undefined;
      return found && at
        ? make(id, found.outcome, { ...sourceOf(at), text: found.note.text })
        : make(id, blank, { ...source, cell: undefined, text: "" });
    }),
  ];
}
