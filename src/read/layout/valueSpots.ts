import { strongest } from "../../match/pairUp";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import { fact } from "../page/facts";
import type { Grid } from "../page/grid";
import { isUnitWord } from "../values/units";
import { candidatesOf, type Candidate } from "./candidates";
import { isRivalled } from "./contested";
import { extentOf, nextWord, type Extent } from "./extent";
import type { LineWords } from "./lineWords";
import type { PlacedLabel } from "./placeLabels";
import type { ReadingWhy } from "../application";
import { rowShapesOf } from "./rowShapes";
import { weigh } from "./weigh";
import { Support, type Place } from "./support";
import { twinLabels } from "./twins";
import { weights } from "./weights";
import { isYearly } from "./yearLabels";

/** Where the value of a label stands, or would stand. */
export interface ValueSpot extends Extent {
  /** The first cell with something in it; undefined where nothing was filled in. */
  readonly cell: SnapshotCell | undefined;
  /** The value's place when it is blank, 0-based. */
  readonly row: number;
  readonly col: number;
  /** A unit that stands in a cell of its own beside the value. */
  readonly unit: string;
  /** How well the value answers its label by its looks. */
  readonly fit: number;
  /** Another cell beside it is as surely an answer of this kind, and nothing says which one counts. */
  readonly contested: boolean;
  readonly why: Why;
}

/** Why a place was taken for a label's value; the rival is the next best place that holds something else. */
export type Why = Omit<ReadingWhy, "rival"> & { readonly rival?: SnapshotCell };

/** The filled places of a label that explain more than leaving it blank; one beyond the blank place must be far better. */
function answers(places: readonly Candidate[]): Candidate[] {
  const blank = places.find(({ cell }) => !cell);
  const found: Candidate[] = [];
  for (let n = 0; n < places.length; n++) {
    const place = places[n]!;
    let least: number = weights.least;
    if (blank && blank.score > least) {
      const isNearer = place.direction === blank.direction && place.offset < blank.offset;
      least = blank.score + (isNearer ? 0 : weights.overBlank);
    }
    if (place.cell && place.score >= least) found.push(place);
  }
  return found;
}

/** Each label's best place where no two labels want the same cell there; null where some do. */
function undisputed(
  places: ReadonlyMap<PlacedLabel, readonly Candidate[]>,
): Map<PlacedLabel, Candidate> | null {
  const chosen = new Map<PlacedLabel, Candidate>();
  const taken = new Set<SnapshotCell>();
  for (const label of places.keys()) {
    const found = answers(places.get(label)!);
    const best = found[0];
    const next = found[1];
    if (!best) continue;
    if (taken.has(best.cell!) || next?.score === best.score) return null;
    taken.add(best.cell!);
    chosen.set(label, best);
  }
  return chosen;
}

/** Each value cell is one label's: the labels and cells are paired, the surest first. */
function assign(places: ReadonlyMap<PlacedLabel, readonly Candidate[]>): Map<PlacedLabel, Candidate> {
  const known = undisputed(places);
  if (known) return known;
  const labels = [...places.keys()];
  const columns = new Map<SnapshotCell, number>();
  const open: { i: number; j: number; score: number; place: Candidate }[] = [];
  for (const [i, label] of labels.entries())
    for (const place of answers(places.get(label)!)) {
      let j = columns.get(place.cell!);
      if (j === undefined) columns.set(place.cell!, (j = columns.size));
      open.push({ i, j, score: place.score, place });
    }
  const pairs = new Map(strongest(open));
  const chosen = new Map<PlacedLabel, Candidate>();
  for (const { i, j, place } of open)
    // A cell may be reached in two directions: the better one, which comes first, counts.
    if (pairs.get(i) === j && !chosen.has(labels[i]!)) chosen.set(labels[i]!, place);
  return chosen;
}

/** Where a blank value would stand: the best empty place, else right behind the label. */
function blankPlace(label: PlacedLabel, places: readonly Candidate[]): { row: number; col: number } {
  const blank = places.find(({ cell }) => !cell);
  const { top, right } = label.anchor.area;
  return blank ? { row: blank.area.top, col: blank.area.left } : { row: top, col: right + 1 };
}

const isUnit = fact(({ kind, text }) => kind === "text" && isUnitWord(text));

/** 总资产 | 万元 | 123, or 工业数据存量 | 2560 | GB: the unit in a cell of its own. */
function unitBeside(
  label: PlacedLabel,
  at: { row: number; col: number },
  grid: Grid,
  words: LineWords,
): string {
  const row = grid.row(label.anchor.cell.row);
  for (let n = 0; n < row.length; n++) {
    const cell = row[n]!;
    const { col } = cell;
    if (col <= label.anchor.area.right || col === at.col || !isUnit(cell)) continue;
    if (col < at.col || col === at.col + 1 || words.above(at.row, col) === "unit") return cell.text.trim();
  }
  return "";
}

/** A row of yearly figures: what stands beside its label, which may be the figures of all years in one cell. */
function spotBeside(label: PlacedLabel, grid: Grid, { printed }: Anchors): ValueSpot {
  const { top, right } = label.anchor.area;
  const next = grid.rightOf(top, right);
  const cell = next && !printed.has(next) ? next : undefined;
  return {
    cell,
    cells: cell ? [cell] : [],
    bounded: true,
    until: Infinity,
    behindSide: false,
    row: top,
    col: cell?.col ?? right + 1,
    unit: "",
    fit: 0,
    contested: false,
    why: { relation: "table", offset: cell ? cell.col - right : 1, agree: 1, score: 1, lead: 1 },
  };
}

/** The place of every label's value, and what the labels agree on. */
export interface Spots {
  readonly spots: Map<PlacedLabel, ValueSpot>;
  readonly support: Support;
}

/** Finds the value of every label: the places that explain the most labels, with types that fit. */
export function valueSpots(
  labels: readonly PlacedLabel[],
  grid: Grid,
  anchors: Anchors,
  words: LineWords,
  familyNames: ReadonlySet<string>,
  chosenPlace?: Place,
): Spots {
  const asked = labels.filter(({ anchor }) => anchor.inline === null);
  const candidates = candidatesOf(
    asked.filter((label) => !isYearly(label)),
    grid,
    anchors.printed,
  );
  const support = new Support(candidates);
  weigh(candidates, support, words, grid, rowShapesOf(grid, anchors.printed), chosenPlace);
  const chosen = assign(candidates);
  const twins = twinLabels(chosen, candidates, support, words);
  const spots = new Map(asked.filter(isYearly).map((label) => [label, spotBeside(label, grid, anchors)]));
  candidates.forEach((all, label) => {
    const best = chosen.get(label);
    const place = best ? { row: best.cell!.row, col: best.cell!.col } : blankPlace(label, all);
    const rival = all.find((other) => other.cell && other.cell !== best?.cell);
    const isContested = best !== undefined && isRivalled(label, best, all, words, familyNames, support);
    const score = best?.score ?? all.find(({ cell }) => !cell)?.score ?? 0;
    const extent = best
      ? extentOf(label, best, grid, anchors, support, words)
      : {
          cells: [],
          bounded: true,
          until: nextWord(place, grid, words),
          behindSide: false,
        };
    spots.set(label, {
      cell: best?.cell,
      cells: extent.cells,
      bounded: extent.bounded,
      until: extent.until,
      behindSide: extent.behindSide,
      row: place.row,
      col: place.col,
      unit: unitBeside(label, place, grid, words),
      fit: best?.fit ?? 0,
      contested: isContested || twins.has(label),
      why: {
        relation: best?.direction ?? "right",
        offset: best?.offset ?? 1,
        agree: best ? support.agree(label, best) : 0,
        score,
        lead: rival ? score - rival.score : score,
        rival: rival?.cell,
      },
    });
  });
  return { spots, support };
}
