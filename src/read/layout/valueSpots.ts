import type { Field } from "../../form/edition";
import { pairUp } from "../../match/pairUp";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { isUnitWord } from "../values/units";
import { candidatesOf, type Candidate } from "./candidates";
import type { LineWord, LineWords } from "./lineWords";
import type { PlacedLabel } from "./placeLabels";
import type { ReadingWhy } from "../application";
import { shapeOf } from "./shape";
import { Support, type Place } from "./support";
import { weights } from "./weights";

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

interface Scored extends Candidate {
  readonly score: number;
}

const ofWord: Readonly<Record<LineWord, number>> = weights.word;

/** What the word over a column adds to its places. */
function wordScore({ direction, area, cell }: Candidate, words: LineWords): number {
  if (direction !== "right" && direction !== "left") return 0;
  const word = words.above(area.top, area.left);
  if (!word) return 0;
  // 修改后 counts where it is filled in; else what stood there before.
  const beside = (other: LineWord) => words.has(area.top, other);
  if (word === "later") return cell ? ofWord.later : beside("former") ? ofWord.current : 0;
  if (word === "former") return beside("current") || beside("later") ? ofWord.former : 0;
  return ofWord[word];
}

/** What the shape of the page adds: 总体目标 alone in its row, and its text, or its first option, alone in the next one. */
function aloneScore(label: PlacedLabel, { direction, offset, cell, fit }: Candidate, grid: Grid): number {
  if (direction !== "below" || offset !== 1 || !cell || label.hits[0]!.field.row !== undefined) return 0;
  const { row, col } = label.anchor.cell;
  const alone = grid.row(row).length === 1 && grid.row(cell.row).length === 1;
  const { field } = label.hits[0]!;
  const mayBe = field.type === "longText" ? cell.kind === "text" : field.choices !== undefined && fit >= 2;
  return alone && cell.col >= col && mayBe ? weights.aloneBelow : 0;
}

const isSame = (a: Place, b: Place | undefined) => a.direction === b?.direction && a.offset === b.offset;

/** Another way than to the right is believed where the column or the page goes that way. */
const way = ({ direction }: Candidate, column: number) =>
  weights.way[direction] - (direction === "right" || column >= weights.established ? 0 : weights.unusual);

/**
 * Whether what stands at a place is the label's answer even if it does not fit, so that it is told and not passed over:
 * where the column has its values, and right beside the label until the column says otherwise.
 */
function isOwnPlace(place: Candidate, column: number, own: Own): boolean {
  if (!place.cell || shapeOf(place.cell).is === "hint") return false;
  if (own.column >= weights.established)
    return place.direction === own.direction && place.offset === own.offset;
  return place.direction === "right" && place.offset === 1 && column > -0.5;
}

/** Types of which one look tells, and of which a form asks one answer in one cell. */
const contestable = new Set<Field["type"]>([
  "mobile",
  "phone",
  "email",
  "code",
  "month",
  "day",
  "monthOrDay",
]);

/** Where a label's column has its values, and how surely. */
type Own = Place & { readonly column: number };

/** The nearest of the places that a label's column speaks for most. */
function ownPlace(label: PlacedLabel, places: readonly Candidate[], support: Support): Own {
  let own: Own = { direction: "right", offset: 1, column: 0 };
  for (const place of places) {
    const column = support.inColumn(label, place);
    if (column > own.column + weights.columnsApart) own = { ...place, column };
  }
  return own;
}

/** The places of each label with their scores, the best first. */
function scored(
  candidates: ReadonlyMap<PlacedLabel, readonly Candidate[]>,
  support: Support,
  words: LineWords,
  grid: Grid,
  chosenPlace: Place | undefined,
): Map<PlacedLabel, Scored[]> {
  const scoreOf = (label: PlacedLabel, place: Candidate, own: Own) => {
    const column = support.inColumn(label, place);
    const far = column < weights.established ? weights.distance * (place.offset - 1) : 0;
    // The page speaks where the label's own column says little.
    const page = weights.page * (1 - Math.min(1, own.column)) * support.onPage(place);
    const around =
      weights.column * column +
      page +
      wordScore(place, words) +
      aloneScore(label, place, grid) -
      far +
      way(place, column) +
      (isSame(place, chosenPlace) ? weights.chosen : 0) -
      weights.nearer * place.offset;
    return (
      around +
      (isOwnPlace(place, column, own) ? Math.max(weights.least, place.fit) + weights.ownPlace : place.fit)
    );
  };
  return new Map(
    [...candidates].map(([label, places]) => {
      const own = ownPlace(label, places, support);
      const all = places.map((place) => ({ ...place, score: scoreOf(label, place, own) }));
      return [label, all.sort((a, b) => b.score - a.score)];
    }),
  );
}

/** The filled places of a label that explain more than leaving it blank; one beyond the blank place must be far better. */
function answers(places: readonly Scored[]): Scored[] {
  const blank = places.find(({ cell }) => !cell);
  const leastOf = ({ offset, direction }: Scored) => {
    if (!blank || blank.score <= weights.least) return weights.least;
    const isNearer = direction === blank.direction && offset < blank.offset;
    return blank.score + (isNearer ? 0 : weights.overBlank);
  };
  return places.filter((place) => place.cell && place.score >= leastOf(place));
}

/** Each value cell is one label's: the labels and cells are paired, the surest first. */
function assign(places: ReadonlyMap<PlacedLabel, readonly Scored[]>): Map<PlacedLabel, Scored> {
  const open = new Map([...places].map(([label, each]) => [label, answers(each)]));
  const labels = [...open.keys()];
  const cells = [...new Set([...open.values()].flatMap((each) => each.map(({ cell }) => cell!)))];
  const ids = new Map(cells.map((cell, n) => [cell, String(n)]));
  const at = (label: PlacedLabel, cell: SnapshotCell) => open.get(label)!.find((each) => each.cell === cell)!;
  const pairs = pairUp(
    labels,
    cells,
    {
      left: (label) => open.get(label)!.map(({ cell }) => ids.get(cell!)!),
      right: (cell) => [ids.get(cell)!],
    },
    (label, cell) => at(label, cell).score,
    weights.least,
  );
  return new Map(pairs.map(([l, c]) => [labels[l]!, at(labels[l]!, cells[c]!)]));
}

/** Where a blank value would stand: the best empty place, else right behind the label. */
function blankPlace(label: PlacedLabel, places: readonly Scored[]): { row: number; col: number } {
  const blank = places.find(({ cell }) => !cell);
  const { top, right } = label.anchor.area;
  return blank ? { row: blank.area.top, col: blank.area.left } : { row: top, col: right + 1 };
}

/** The columns of a value: its cells up to the next print, and from which column on something else stands beside it. */
interface Extent {
  readonly cells: readonly SnapshotCell[];
  readonly bounded: boolean;
  readonly until: number;
  /** Whether a column of something else stands between the label and its value. */
  readonly behindSide: boolean;
}

/** The column behind a value over which another word stands. */
function nextWord({ row, col }: SnapshotCell, grid: Grid, words: LineWords): number {
  const own = words.above(row, col);
  for (let next = col + 1; next <= Math.min(grid.bounds.right, col + farthestWord); next++) {
    const word = words.above(row, next);
    if (word && (own !== null || word !== "value")) return next;
  }
  return Infinity;
}

const farthestWord = 20;

/** The cells from a value on to the next print or column of something else. */
function extentOf(
  label: PlacedLabel,
  from: Scored,
  grid: Grid,
  { printed }: Anchors,
  support: Support,
  words: LineWords,
): Extent {
  const first = from.cell!;
  if (from.direction !== "right")
    return { cells: [first], bounded: true, until: Infinity, behindSide: false };
  const { right } = label.anchor.area;
  const isSideLine = (col: number) => support.isSideLine(label, { direction: "right", offset: col - right });
  const until = nextWord(first, grid, words);
  const cells = [first];
  for (
    let cell = grid.rightOf(first.row, grid.area(first).right);
    cell && cell.col < until && !printed.has(cell) && (from.spread || !isSideLine(cell.col));
    cell = grid.rightOf(first.row, grid.area(cell).right)
  )
    cells.push(cell);
  const passed = grid.row(first.row).filter(({ col }) => col > right && col < first.col);
  const isSide = (cell: SnapshotCell) => shapeOf(cell).is === "hint" || isSideLine(cell.col);
  const bounded = words.above(first.row, first.col) !== null || until < Infinity || passed.some(isSide);
  return { cells, bounded, until, behindSide: passed.length > 0 && passed.every(isSide) };
}

/** 总资产 | 万元 | 123, or 总资产 | 123 | 万元 under a head: the unit in a cell of its own. */
function unitBeside(
  label: PlacedLabel,
  at: { row: number; col: number },
  grid: Grid,
  words: LineWords,
): string {
  const cell = grid.row(label.anchor.cell.row).find(({ col, kind, text }) => {
    if (col <= label.anchor.area.right || col === at.col || kind !== "text" || !isUnitWord(text))
      return false;
    return col < at.col || words.above(at.row, col) === "unit";
  });
  return cell?.text.trim() ?? "";
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
  chosenPlace?: Place,
): Spots {
  const asked = labels.filter(({ anchor }) => anchor.inline === null);
  const isYearly = ({ anchor, hits }: PlacedLabel) =>
    hits[0]!.field.row !== undefined && anchor.label.year === null;
  const candidates = candidatesOf(
    asked.filter((label) => !isYearly(label)),
    grid,
    anchors.printed,
  );
  const support = new Support(candidates);
  const places = scored(candidates, support, words, grid, chosenPlace);
  const chosen = assign(places);
  const spots = new Map(asked.filter(isYearly).map((label) => [label, spotBeside(label, grid, anchors)]));
  for (const [label, all] of places) {
    const best = chosen.get(label);
    const place = best ? { row: best.cell!.row, col: best.cell!.col } : blankPlace(label, all);
    const rival = all.find((other) => other.cell && other.cell !== best?.cell);
    const isContested =
      best?.cell !== undefined &&
      contestable.has(label.hits[0]!.field.type) &&
      best.fit >= weights.surely &&
      all.some(
        (other) =>
          other.cell &&
          other.cell.text !== best.cell!.text &&
          other.fit >= weights.surely &&
          other.direction === best.direction &&
          !words.above(other.area.top, other.area.left),
      );
    const score = best?.score ?? all.find(({ cell }) => !cell)?.score ?? 0;
    const extent = best
      ? extentOf(label, best, grid, anchors, support, words)
      : {
          cells: [],
          bounded: true,
          until: nextWord({ ...label.anchor.cell, ...place }, grid, words),
          behindSide: false,
        };
    spots.set(label, {
      cell: best?.cell,
      ...extent,
      ...place,
      unit: unitBeside(label, place, grid, words),
      fit: best?.fit ?? 0,
      contested: isContested,
      why: {
        relation: best?.direction ?? "right",
        offset: best?.offset ?? 1,
        agree: best ? support.agree(label, best) : 0,
        score,
        lead: rival ? score - rival.score : score,
        ...(rival ? { rival: rival.cell } : {}),
      },
    });
  }
  return { spots, support };
}
