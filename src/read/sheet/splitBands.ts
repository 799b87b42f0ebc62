import { mostCommon } from "../../match/group";
import type { Area, SheetSnapshot } from "../../sheet/snapshot";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { beginnings, isSingle, targetOf, type Repetition } from "./splitForms";
import { weights } from "../layout/weights";

const { beside: ofForms, nearlyAll } = weights.repetition;

/** The columns of every label that says how many forms there are, by what it asks. */
function columnsByTarget(labels: readonly LabelAnchor[]): Map<string, number[]> {
  const columns = new Map<string, Set<number>>();
  for (const label of labels) {
    if (!isSingle(label)) continue;
    const known = columns.get(targetOf(label));
    if (known) known.add(label.cell.col);
    else columns.set(targetOf(label), new Set([label.cell.col]));
  }
  return new Map([...columns].map(([target, list]) => [target, [...list].sort((a, b) => a - b)]));
}

/** The column at which each form but the first begins; empty where the labels do not repeat from left to right. */
function starts(labels: readonly LabelAnchor[], { labels: least, share }: Repetition): number[] {
  const columns = columnsByTarget(labels);
  const repeated = [...columns.values()].filter((list) => list.length > 1);
  if (repeated.length < least || repeated.length < columns.size * share) return [];
  // A label that one of four forms lacks is asked three times.
  const count = mostCommon(repeated.map((list) => list.length));
  const whole = repeated.filter((list) => list.length === count);
  if (whole.length < repeated.length * nearlyAll) return [];
  const bands = Array.from({ length: count }, (_, n) => ({
    from: whole.reduce((least, list) => Math.min(least, list[n]!), Infinity),
    to: whole.reduce((most, list) => Math.max(most, list[n]!), -Infinity),
  }));
  const apart = bands.every((band, n) => n === 0 || band.from > bands[n - 1]!.to);
  return apart ? bands.slice(1).map((band) => band.from) : [];
}

/** A merged area inside some columns, cut off at their edge; null where it lies outside. */
function inside(area: Area, from: number, to: number): Area | null {
  if (area.left < from || area.left >= to) return null;
  return area.right < to ? area : { ...area, right: to - 1 };
}

/** A sheet cut before each of these columns, from left to right; the sheet itself where there are none. */
export function bandsAt(sheet: SheetSnapshot, columns: readonly number[]): SheetSnapshot[] {
  if (columns.length === 0) return [sheet];
  const edges = [0, ...columns, Infinity];
  return edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1]!;
    return {
      ...sheet,
      cells: sheet.cells.filter(({ col }) => col >= from && col < to),
      merges: sheet.merges.flatMap((area) => inside(area, from, to) ?? []),
    };
  });
}

/** Parts of a sheet on which the same form stands several times, one beside the other; the sheet itself otherwise. */
export function splitBands(sheet: SheetSnapshot, { labels, headings }: Anchors): SheetSnapshot[] {
  const columns = beginnings(sheet, labels, starts, ofForms).map((start) => {
    const before = labels.reduce(
      (last, { cell }) => (cell.col < start ? Math.max(last, cell.col) : last),
      -1,
    );
    const heads = headings.map(({ cell }) => cell.col).filter((col) => col > before && col < start);
    return heads.reduce((first, col) => Math.min(first, col), start);
  });
  return bandsAt(sheet, columns);
}
