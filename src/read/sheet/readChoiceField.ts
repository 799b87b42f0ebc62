import type { Choice, Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading, ReadingNote } from "../application";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { spelledOut, tickedInList } from "../choices/codedOptions";
import { readChoice, type ChoiceRead, type Note } from "../choices/readChoice";
import type { PlacedLabel } from "../layout/placeLabels";
import type { ValueSpot } from "../layout/valueSpots";
import { blank, normalisedIf, understood, unread, type Outcome, type Raw } from "../values/outcome";
import { optionRows } from "./optionRows";
import { makeReading, sourceOf, type Hidden, type Source } from "./makeReading";

/** Of several notes for one field the ticked option's counts. */
function noteOutcome(notes: readonly Note[]): { note: Note; outcome: Outcome } | null {
  const best = notes.find((note) => note.ticked) ?? notes[0];
  if (!best) return null;
  const rivals = notes.filter((note) => note.ticked === best.ticked && note.text !== best.text);
  const extra: ReadingNote[] = rivals.length > 0 ? [{ kind: "severalValues" }] : normalisedIf(true);
  return { note: best, outcome: understood(best.text, ...extra) };
}

const noteFields = new WeakMap<readonly Choice[], readonly string[]>();

/** The fields that take what is noted behind the options of a choice. */
function noteFieldsOf(choices: readonly Choice[]): readonly string[] {
  let known = noteFields.get(choices);
  if (!known)
    noteFields.set(choices, (known = [...new Set(choices.flatMap((choice) => choice.noteField ?? []))]));
  return known;
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
  const { rows: found, isUnclear } = optionRows(label, field, grid, anchors, spot);
  let rows: readonly (readonly Raw[])[];
  let cells: SnapshotCell[];
  if (inline) {
    rows = [[inline], ...found];
    cells = [labelCell, ...found.flat()];
  } else {
    const chosen = found.length > 0 ? found : spot?.cell ? [[spot.cell]] : [];
    rows = chosen;
    cells = chosen.flat();
  }
  const all = rows.flat();
  const only = all.length === 1 ? all[0]! : null;
  const words = only && (spelledOut(label.anchor.text, only.text)?.words ?? tickedInList(only.text));
  const asked: readonly (readonly Raw[])[] = words ? [[{ kind: "text", value: words, text: words }]] : rows;
  const asRead: ChoiceRead = cells.length > 0 ? readChoice(field, asked) : { outcome: blank, notes: [] };
  const read = isUnclear ? { ...asRead, outcome: unread({ kind: "notAChoice" }) } : asRead;
  const blankAt: Source = {
    cell: undefined,
    row: spot?.row ?? labelCell.row,
    col: spot?.col ?? labelCell.col + 1,
    why: spot?.why,
  };
  const source: Source = cells[0]
    ? {
        ...sourceOf(cells[0]),
        why: spot?.why,
        text: all.map((raw) => raw.text).join("\n"),
      }
    : blankAt;
  const make = (id: string, outcome: Outcome, from: Source) =>
    makeReading(id, label, outcome, from, grid.sheet.name, hidden);
  return [
    make(field.id, read.outcome, source),
    ...noteFieldsOf(field.choices!).map((id) => {
      const found = noteOutcome(read.notes.filter((note) => note.field === id));
      const at = found ? cells[found.note.cell] : undefined;
      return found && at
        ? make(id, found.outcome, { ...sourceOf(at), why: spot?.why, text: found.note.text })
        : make(id, blank, { ...source, cell: undefined, text: "" });
    }),
  ];
}
