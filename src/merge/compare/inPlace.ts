import type { Pair } from "../../match/pairUp";
import { rowNumbers } from "../own/rowNumbers";
import type { SummaryRow } from "../own/summaryTable";
import type { RowProject } from "./rowProject";

/** The project whose row stood, after the last merge, where a row stands; undefined where that is not known. */
export type InPlace = (row: number) => number | undefined;

interface Anchor {
  readonly row: number;
  readonly place: number;
}

/**
 * By 序号, which moves with a row that is sorted or cut, and where merged cells hide it by the neighbours; where the rows
 * were numbered anew, by the neighbours alone. `anchors`: rows whose project is known from what they say.
 */
export function inPlace(
  rows: readonly SummaryRow[],
  projects: readonly RowProject[],
  anchors: readonly Pair[],
): InPlace {
  const { shown, covered } = rowNumbers(rows);
  const standing = projects.flatMap(({ hadRow, entry }, project) =>
    hadRow && entry.place !== null ? [[entry.place, project] as const] : [],
  );
  const byPlace = new Map(standing);
  const known = new Map(
    anchors.flatMap(([row, project]) => {
      const { place } = projects[project]!.entry;
      return place === null ? [] : [[row, place] as const];
    }),
  );
  const isHidden = (row: number): boolean =>
    shown[row] === null && rows[row]!.shared?.includes("sequence") === true;
  const numbersStand =
    shown.some((number) => number !== null) &&
    [...known].every(([row, place]) => isHidden(row) || shown[row] === place);
  if (!numbersStand || byPlace.size === 0) {
    const all = rows.map((_, row) => row);
    return projectAt(neighbours(all, projects, anchors));
  }
  // A merged cell was drawn over rows that did not follow each other where it covers a number that stands elsewhere.
  const isFree = (number: number | null, row: number): boolean =>
    number !== null && !shown.includes(number) && (known.get(row) ?? number) === number;
  const numbered = rows.flatMap((_, row): Pair[] => {
    const number = shown[row] ?? (isFree(covered[row]!, row) ? covered[row]! : null);
    const project = number === null ? undefined : byPlace.get(number);
    return project === undefined ? [] : [[row, project]];
  });
  const told = new Set(numbered.map(([row]) => row));
  const hidden = rows.flatMap((_, row) => (isHidden(row) && !told.has(row) ? [row] : []));
  return projectAt([...numbered, ...neighbours(hidden, projects, [...anchors, ...numbered])]);
}

function projectAt(pairs: readonly Pair[]): InPlace {
  const projectOf = new Map(pairs);
  return (row) => projectOf.get(row);
}

/** Those of some rows and the projects that are left over between the same two anchors, one after the other. */
function neighbours(
  some: readonly number[],
  projects: readonly RowProject[],
  anchors: readonly Pair[],
): readonly Pair[] {
  const taken = new Set(anchors.map(([, project]) => project));
  const anchored = new Set(anchors.map(([row]) => row));
  const free = projects.flatMap((project, index) => (project.hadRow && !taken.has(index) ? [index] : []));
  const freeRows = some.filter((row) => !anchored.has(row));
  const placeOf = (index: number): number | null => projects[index]!.entry.place;
  // Of a ledger without places only a single project left over is known: by there being no other.
  if (free.every((index) => placeOf(index) === null)) return aligned(freeRows, free);
  const known = anchors.flatMap(([row, project]): Anchor[] => {
    const place = placeOf(project);
    return place === null ? [] : [{ row, place }];
  });
  known.sort((a, b) => a.row - b.row);
  if (known.some(({ place }, i) => i > 0 && place < known[i - 1]!.place)) return [];
  const edges = [{ row: -1, place: 0 }, ...known, { row: Infinity, place: Infinity }];
  return edges.slice(1).flatMap((below, i) => {
    const above = edges[i]!;
    const between = free.filter((index) => placeOf(index)! > above.place && placeOf(index)! < below.place);
    between.sort((a, b) => placeOf(a)! - placeOf(b)!);
    const rowsBetween = freeRows.filter((row) => row > above.row && row < below.row);
    const isWhole = below.row - above.row === below.place - above.place;
    if (!isWhole && between.length === rowsBetween.length)
      return rowsBetween.map((row, k): Pair => [row, between[k]!]);
    if (!isWhole && below.row !== Infinity) return [];
    // As many rows as then: each stands as far below the anchor as it stood, also where rows of the bureau's own are among them.
    return between.flatMap((index): Pair[] => {
      const row = above.row + placeOf(index)! - above.place;
      return rowsBetween.includes(row) ? [[row, index]] : [];
    });
  });
}

function aligned(rows: readonly number[], projects: readonly number[]): readonly Pair[] {
  return rows.length === 1 && projects.length === 1 ? [[rows[0]!, projects[0]!]] : [];
}
