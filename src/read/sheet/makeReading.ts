import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading, ReadingNote, ReadingWhy } from "../application";
import type { Grid } from "../page/grid";
import { wholeText } from "../page/shortTexts";
import type { PlacedLabel } from "../layout/placeLabels";
import type { Why } from "../layout/valueSpots";
import type { Outcome } from "../values/outcome";

/** Where a value came from: a cell, or the place that is blank. */
export interface Source {
  readonly cell: SnapshotCell | undefined;
  readonly row: number;
  readonly col: number;
  /** The value's text where it is not the whole cell's. */
  readonly text?: string;
  readonly why?: Why;
}

export const sourceOf = (cell: SnapshotCell): Source => ({ cell, row: cell.row, col: cell.col });

/** Hidden rows and columns of a sheet, for look-ups. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export function hiddenOf(grid: Grid): Hidden {
  const { hidden, hiddenRows, hiddenColumns } = grid.sheet;
  return { sheet: hidden, rows: new Set(hiddenRows), columns: new Set(hiddenColumns) };
}

function cellNotes(source: Source, hidden: Hidden): ReadingNote[] {
  const { cell } = source;
  if (!cell) return [];
  const notes: ReadingNote[] = [];
  if (cell.formula !== undefined) notes.push({ kind: "formula", external: /\[[^[\]]+\]/.test(cell.formula) });
  if (hidden.sheet || hidden.rows.has(cell.row) || hidden.columns.has(cell.col))
    notes.push({ kind: "hidden" });
  return notes;
}

/** A value in the label's own cell needs no further reason. */
const inOwnCell: ReadingWhy = { relation: "self", offset: 0, agree: 1, score: 2, lead: 2 };

function whyOf({ anchor }: PlacedLabel, { cell, why }: Source, sheet: string): ReadingWhy {
  if (anchor.inline || cell === anchor.cell || !why) return inOwnCell;
  const { relation, offset, agree, score, lead, rival } = why;
  return rival
    ? { relation, offset, agree, score, lead, rival: { sheet, row: rival.row, col: rival.col } }
    : { relation, offset, agree, score, lead };
}

/** Puts a field's reading together from what was understood and where it stood. */
export function makeReading(
  field: string,
  label: PlacedLabel,
  outcome: Outcome,
  source: Source,
  sheet: string,
  hidden: Hidden,
): Reading {
  const { anchor, section, hits } = label;
  const hit = hits.length === 1 ? hits[0]! : (hits.find((each) => each.field.id === field) ?? hits[0]!);
  const notes = cellNotes(source, hidden);
  if (hit.match === "near") notes.push({ kind: "labelAltered", printed: hit.printed, found: anchor.text });
  return {
    field,
    section,
    state: outcome.state,
    value: outcome.value,
    raw: source.text ?? (source.cell ? wholeText(source.cell) : ""),
    cell: { sheet, row: source.row, col: source.col },
    label: {
      cell: { sheet, row: anchor.cell.row, col: anchor.cell.col },
      text: anchor.text,
      match: hit.match,
    },
    notes: notes.length > 0 ? [...outcome.notes, ...notes] : outcome.notes,
    why: whyOf(label, source, sheet),
  };
}
