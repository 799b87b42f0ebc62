import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Candidate } from "./candidates";
import type { PlacedLabel } from "./placeLabels";
import { directions, type Direction } from "./view";
import { weights } from "./weights";

const { doubt, repeatedShare, fewestRepeated, mostOfOwn } = weights.support;
const { near: ofNear } = weights;

/** Where values stand from their labels. */
export type Place = Pick<Candidate, "direction" | "offset">;

/** A place as one number, for look-ups. */
export function keyOf(direction: Direction, offset: number): number {
  switch (direction) {
    case "right":
      return 4 * offset;
    case "below":
      return 4 * offset + 1;
    case "left":
      return 4 * offset + 2;
    case "above":
      return 4 * offset + 3;
  }
}

export const placeOf = (key: number): Place => ({
  direction: directions[key % 4]!,
  offset: Math.floor(key / 4),
});

/** What the labels whose edges stand in one line of the page find at a place. */
export interface Line {
  /** The place, as one number. */
  readonly key: number;
  /** Each label's fit there, in order; 0 where nothing was filled in or nothing begins. */
  readonly fits: number[];
  readonly cells: SnapshotCell[];
  /** At which label of the rail each of the cells was found. */
  readonly positions: number[];
  /** How many of them answer their labels. */
  answers: number;
  sum: number;
  /** Whether what stands there says the same of every row, or counts the rows; null where it was not looked at yet. */
  isSide: boolean | null;
  /** The labels whose answers stand among cells that say the same of many others: figures over 见附件, 见附件, ... */
  others: ReadonlySet<number> | null;
  /** The fits round each label, near ones counting more. */
  near: readonly number[] | null;
}

/** Labels one of whose edges stands in one row or column, in order, with what each place holds. */
export interface Rail {
  readonly labels: PlacedLabel[];
  /** A few places at most: labels look no further than some columns and rows. */
  readonly lines: Line[];
  fading?: readonly number[];
  /** How many labels count round each one. */
  counted?: readonly number[];
}

/** A label's place on a rail. */
export interface Seat {
  readonly rail: Rail;
  readonly position: number;
}

/**
 * A label's seats by its edges. Values right and left of it are compared along its column; those below and above along its
 * row, a head of a table, and along its column, each label with its value below.
 */
export interface Seats {
  readonly right: Seat;
  readonly left: Seat;
  readonly below: Seat;
  readonly above: Seat;
}

type Rails = Readonly<Record<Direction, Map<number, Rail>>>;

function seat(rails: Map<number, Rail>, line: number, label: PlacedLabel): Seat {
  let rail = rails.get(line);
  if (!rail) rails.set(line, (rail = { labels: [], lines: [] }));
  return { rail, position: rail.labels.push(label) - 1 };
}

/** Seats the labels of a page. */
export function seated(labels: readonly PlacedLabel[]): Map<PlacedLabel, Seats> {
  const rails: Rails = { right: new Map(), left: new Map(), below: new Map(), above: new Map() };
  const seats = new Map<PlacedLabel, Seats>();
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n]!;
    const { top, left, bottom, right } = label.anchor.area;
    seats.set(label, {
      right: seat(rails.right, right, label),
      left: seat(rails.left, left, label),
      below: seat(rails.below, bottom, label),
      above: seat(rails.above, top, label),
    });
  }
  return seats;
}

/** What a rail's labels find at a place. */
export function lineAt({ lines }: Rail, key: number): Line | undefined {
  for (let n = 0; n < lines.length; n++) if (lines[n]!.key === key) return lines[n];
  return undefined;
}

/** The same number for each label of a rail. */
function each(number: number, { labels }: Rail): number[] {
  const all: number[] = [];
  while (all.length < labels.length) all.push(number);
  return all;
}

/** Notes on a rail what a label finds at a place. */
export function note({ rail, position }: Seat, key: number, cell: SnapshotCell, fit: number): void {
  let line = lineAt(rail, key);
  if (!line) {
    line = {
      key,
      fits: each(0, rail),
      cells: [],
      positions: [],
      answers: 0,
      sum: 0,
      isSide: null,
      others: null,
      near: null,
    };
    rail.lines.push(line);
  }
  line.fits[position] = fit;
  line.cells.push(cell);
  line.positions.push(position);
  line.sum += fit;
  if (fit > 0) line.answers++;
}

const isRepeated = (cells: readonly SnapshotCell[], different: number): boolean =>
  cells.length - different >= cells.length * repeatedShare;

function saysTheSame(cells: readonly SnapshotCell[]): boolean {
  if (cells.length < fewestRepeated) return false;
  const texts = cells.map(({ text }) => text.trim());
  if (isRepeated(cells, new Set(texts).size)) return true;
  let serial = 0;
  let last: number | null = null;
  for (let n = 0; n < texts.length; n++) {
    const text = texts[n]!;
    const number = text.length <= 3 ? Number(text) : NaN;
    if (!Number.isInteger(number)) continue;
    if (last !== null && number === last + 1) serial++;
    last = number;
  }
  return serial >= cells.length * repeatedShare;
}

/** The labels of a line that says the same of most, which have answers of their own there, where these are several. */
function othersOn({ cells, positions, fits }: Line): ReadonlySet<number> {
  const byText = groupBy(
    cells.map((cell, n) => ({ text: cell.text.trim(), at: positions[n]! })),
    ({ text }) => text,
  );
  if (!isRepeated(cells, byText.size)) return new Set();
  const own = [...byText.values()].filter((same) => same.length <= mostOfOwn).flat();
  const answers = own.filter(({ at }) => fits[at]! > 0);
  // An option of the label's own, a telephone number where one is asked: each is an answer by itself.
  const sure =
    answers.length < fewestRepeated ? answers.filter(({ at }) => fits[at]! >= weights.surely) : answers;
  return new Set(sure.map(({ at }) => at));
}

/** Whether what stands in a line says the same of every row, or counts the rows, and is no answer of its own to the label at a position. */
export function isSide(line: Line, position: number): boolean {
  line.isSide ??= saysTheSame(line.cells);
  if (!line.isSide) return false;
  line.others ??= othersOn(line);
  return !line.others.has(position);
}

/** How each label's answer on a line fits; what says the same of many others tells nothing. */
const fitsOn = ({ isSide: saysSame, others, fits }: Line): readonly number[] =>
  saysSame && others ? fits.map((fit, at) => (others.has(at) ? fit : 0)) : fits;

/** Sums of neighbours, each step away counting less: there and back along the labels. */
function smooth(values: readonly number[], fading: readonly number[]): number[] {
  const { length } = values;
  const sums: number[] = [];
  let run = 0;
  for (let n = 0; n < length; n++) sums.push((run = run * fading[n]! + values[n]!));
  run = 0;
  for (let n = length - 1; n >= 0; n--) {
    sums[n] = sums[n]! + run;
    run = (run + values[n]!) * fading[n]!;
  }
  return sums;
}

/** How much of a label's voice reaches the next one: little into another section of the form. */
function fadingOf(labels: readonly PlacedLabel[]): number[] {
  return labels.map(({ section }, n) =>
    section === labels[n - 1]?.section ? weights.fading : weights.fading * weights.intoSection,
  );
}

/** The mean fit of a place among the other labels of a rail, the near ones first; below 0 where it holds no answers. */
export function onRail({ rail, position }: Seat, line: Line): number {
  if (rail.labels.length === 1) return 0;
  if (isSide(line, position)) return -1;

  rail.fading ??= fadingOf(rail.labels);
  rail.counted ??= smooth(each(1, rail), rail.fading);
  line.near ??= smooth(fitsOn(line), rail.fading);
  // A label's own answer says nothing of the others.
  const own = line.fits[position]!;
  const near = (line.near[position]! - own) / (rail.counted[position]! - 1 + doubt / 2);
  const whole = (line.sum - own) / (rail.labels.length - 1 + doubt);
  return ofNear * near + (1 - ofNear) * whole;
}
