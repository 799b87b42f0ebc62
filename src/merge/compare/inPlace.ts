import type { Pair } from "../../match/pairUp";
import type { SummaryRow } from "../own/summaryTable";
import type { RowProject } from "./rowProject";

/** Tells whether a row stands where a project's row stood after the last merge. */
export type InPlace = (row: number, project: number) => boolean;

interface Anchor {
  readonly row: number;
  readonly place: number;
}

/**
 * By 序号, which moves with a row that is sorted or cut; where the rows were numbered anew, by the neighbours. `anchors`:
 * rows whose project is known from what they say.
 */
export function inPlace(
  rows: readonly SummaryRow[],
  projects: readonly RowProject[],
  anchors: readonly Pair[],
): InPlace {
  const known = anchors.flatMap(([row, project]): Anchor[] => {
    const { place } = projects[project]!.entry;
    return place === null ? [] : [{ row, place }];
  });
  const numbered = rows.some(({ sequence }) => sequence !== "");
  const numbersStand = numbered && known.every(({ row, place }) => rows[row]!.sequence === String(place));
  if (numbersStand && projects.some(({ hadRow, entry }) => hadRow && entry.place !== null)) {
    return (row, project) => {
      const { hadRow, entry } = projects[project]!;
      return hadRow && entry.place !== null && rows[row]!.sequence === String(entry.place);
    };
  }
  const pairs = new Map(neighbours(rows, projects, anchors, known));
  return (row, project) => pairs.get(row) === project;
}

/** Rows and projects that are left over between the same two anchors, as many of each, one after the other. */
function neighbours(
  rows: readonly SummaryRow[],
  projects: readonly RowProject[],
  anchors: readonly Pair[],
  known: readonly Anchor[],
): readonly Pair[] {
  const taken = new Set(anchors.map(([, project]) => project));
  const anchored = new Set(anchors.map(([row]) => row));
  const free = projects.flatMap((project, index) => (project.hadRow && !taken.has(index) ? [index] : []));
  const freeRows = rows.flatMap((_, row) => (anchored.has(row) ? [] : [row]));
  const placeOf = (index: number): number | null => projects[index]!.entry.place;
  // Of a ledger without places only a single project left over is known: by there being no other.
  if (free.every((index) => placeOf(index) === null)) return aligned(freeRows, free);
  const inOrder = [...known].sort((a, b) => a.row - b.row);
  if (inOrder.some(({ place }, i) => i > 0 && place < inOrder[i - 1]!.place)) return [];
  const edges = [{ row: -1, place: 0 }, ...inOrder, { row: rows.length, place: Infinity }];
  return edges.slice(1).flatMap((below, i) => {
    const above = edges[i]!;
    const between = free.filter((index) => placeOf(index)! > above.place && placeOf(index)! < below.place);
    between.sort((a, b) => placeOf(a)! - placeOf(b)!);
    const rowsBetween = freeRows.filter((row) => row > above.row && row < below.row);
    return between.length === rowsBetween.length ? rowsBetween.map((row, k): Pair => [row, between[k]!]) : [];
  });
}

function aligned(rows: readonly number[], projects: readonly number[]): readonly Pair[] {
  return rows.length === 1 && projects.length === 1 ? [[rows[0]!, projects[0]!]] : [];
}
