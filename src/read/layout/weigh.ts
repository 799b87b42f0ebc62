import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import type { Candidate } from "./candidates";
import type { LineWord } from "./columnWords";
import type { LineWords } from "./lineWords";
import type { PlacedLabel } from "./placeLabels";
import type { RowShapes } from "./rowShapes";
import { shapeOf } from "./shape";
import type { Place, Support } from "./support";
import { weights } from "./weights";

const { established, columnsApart, distance, nearer, unusual, least, misfit, surely, aloneBelow } = weights;
const { elseForNothing: forNothing, ownPlace: ofOwnPlace, chosen: ofChosen, refuted: ofRefuted } = weights;
const { column: ofColumn, line: ofLine, page: ofPage, way: ofWay } = weights;
const { correction: ofCorrection } = weights;
const answersLike = weights.twin.fit;
const ofWord: Readonly<Record<LineWord, number>> = weights.word;

/** What the word over a column adds to its places. */
function wordScore({ direction, area, cell, fit }: Candidate, words: LineWords): number {
  if (direction !== "right" && direction !== "left") return 0;
  const word = words.above(area.top, area.left);
  if (!word) return 0;
  // 修改后 counts where it is filled in; else what stood there before.
  const beside = (other: LineWord) => words.has(area.top, other);
  if (word === "later" && cell) return ofWord.later + (fit > 0 ? ofCorrection : 0);
  if (word === "later") return beside("former") ? ofWord.current : 0;
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
  return alone && cell.col >= col && mayBe ? aloneBelow : 0;
}

/**
 * What no other label explains, and stood there for nothing if this one were blank: 总体目标 | | 建成…, the only answer of
 * its row; what stands in a row of answers below one of labels, where several have theirs below.
 */
function elseForNothing(
  label: PlacedLabel,
  place: Candidate,
  grid: Grid,
  rows: RowShapes,
  support: Support,
): number {
  const { direction, offset, cell } = place;
  if (direction === "right")
    return offset > 1 && rows.isOnlyAnswer(cell!, label.anchor.cell) ? forNothing : 0;
  if (direction !== "below" || offset > 1) return 0;
  const goesDown = grid.row(cell!.row).length > 1 || support.agree(label, place) > 1;
  return goesDown && rows.isUnderPrint(cell!.row, label.anchor.cell) ? forNothing : 0;
}

/** What the column of the page adds to what stands there; a sure answer stands against it. */
function lineScore(place: Candidate, support: Support): number {
  const line = support.ofColumn(place);
  return ofLine * (place.fit >= surely ? Math.max(0, line) : line);
}

/** What stands against a place whose column is no answer elsewhere, where another column is one there and here. */
function refutedScore(place: Candidate, places: readonly Candidate[], support: Support): number {
  if (place.direction !== "right" || places.length === 1) return 0;
  for (let n = 0; n < places.length; n++) {
    const other = places[n]!;
    if (other !== place && other.cell && other.fit >= answersLike && support.isRefuted(place, other))
      return ofRefuted;
  }
  return 0;
}

const isSame = (a: Place, b: Place) => a.direction === b.direction && a.offset === b.offset;

/** Another way than to the right is believed where the column or the page goes that way. */
const way = ({ direction }: Candidate, column: number) =>
  ofWay[direction] - (direction === "right" || column >= established ? 0 : unusual);

/**
 * Whether what stands at a place is the label's answer even if it does not fit, so that it is told and not passed over:
 * where the column has its values, and right beside the label until the column says otherwise.
 */
function isOwnPlace(place: Candidate, cell: SnapshotCell, column: number, own: Own): boolean {
  if (shapeOf(cell).is === "hint") return false;
  if (own.column >= established) return place.direction === own.direction && place.offset === own.offset;
  return place.direction === "right" && place.offset === 1 && column > -0.5;
}

/** Where a label's column has its values, and how surely. */
type Own = Place & { readonly column: number };

/**
 * The place that a label's column speaks for most. Of places that the labels round it speak for alike, the one that the
 * whole column and the page prefer, else the nearer one.
 */
function ownPlace(places: readonly Candidate[]): Own {
  let own: Own = { direction: "right", offset: 1, column: 0 };
  let wide = -Infinity;
  for (let n = 0; n < places.length; n++) {
    const place = places[n]!;
    const { column, whole: onWhole } = place;
    const isAlike = Math.abs(column - own.column) <= columnsApart;
    if (isAlike ? column > 0 && onWhole > wide + columnsApart : column > own.column) {
      own = { direction: place.direction, offset: place.offset, column };
      wide = onWhole;
    }
  }
  return own;
}

/** Puts the best place first, those as good in their order: a label has so few that no general sort is worth its memory. */
function bestFirst(places: Candidate[]): void {
  for (let n = 1; n < places.length; n++) {
    const place = places[n]!;
    let at = n;
    for (; at > 0 && places[at - 1]!.score < place.score; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
}

/** Scores the places of each label, and puts the best first. */
export function weigh(
  candidates: ReadonlyMap<PlacedLabel, Candidate[]>,
  support: Support,
  words: LineWords,
  grid: Grid,
  rows: RowShapes,
  chosenPlace: Place | undefined,
): void {
  const scoreOf = (
    label: PlacedLabel,
    place: Candidate,
    places: readonly Candidate[],
    own: Own,
    lost: number,
    isLost: boolean,
  ) => {
    const { column } = place;
    const far = column < established ? distance * (place.offset - 1) : 0;
    // The page speaks where the label's own column says little.
    const page = ofPage * (1 - Math.min(1, own.column)) * place.page;
    const around =
      ofColumn * column +
      page +
      (place.cell ? lineScore(place, support) : 0) +
      wordScore(place, words) +
      (place.cell ? aloneScore(label, place, grid) : 0) +
      lost -
      far +
      way(place, column) +
      (chosenPlace && isSame(place, chosenPlace)
        ? ofChosen
        : place.cell
          ? refutedScore(place, places, support)
          : 0) -
      nearer * place.offset;
    // What does not fit is told where the answer is asked, and not where it stands elsewhere for nothing.
    const isOwn =
      place.cell !== undefined &&
      isOwnPlace(place, place.cell, column, own) &&
      !(isLost && place.fit <= misfit);
    return around + (isOwn ? Math.max(least, place.fit) + ofOwnPlace : place.fit);
  };
  candidates.forEach((places, label) => {
    support.hear(label, places);
    const own = ownPlace(places);
    const lost: number[] = [];
    let isLost = false;
    for (let n = 0; n < places.length; n++) {
      const place = places[n]!;
      const each = place.fit > 0 ? elseForNothing(label, place, grid, rows, support) : 0;
      lost.push(each);
      if (each > 0) isLost = true;
    }
    for (let n = 0; n < places.length; n++) {
      const place = places[n]!;
      place.score = scoreOf(label, place, places, own, lost[n]!, isLost);
    }
    bestFirst(places);
  });
}
