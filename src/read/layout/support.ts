import type { Candidate } from "./candidates";
import type { PlacedLabel } from "./placeLabels";
import { areaIn, directions, type Direction } from "./view";
import { weights } from "./weights";

const { doubt, repeatedShare, fewestRepeated, fewestInColumn } = weights.support;

/** What the labels of one column (or row, for values above and below) find at an offset. */
interface Line {
  /** Each label's fit there, in order; 0 where nothing was filled in or nothing begins. */
  readonly fits: Float64Array;
  /** How many of them answer their labels. */
  answers: number;
  sum: number;
  filled: number;
  readonly texts: Set<string>;
  /** How many numbers count on from label to label: 1, 2, 3. */
  serial: number;
  last: number | null;
  /** The fits round each label, near ones counting more. */
  near: Float64Array | null;
}

/** Labels whose edges stand in one column, in order, with what each offset holds. */
interface Rail {
  readonly labels: PlacedLabel[];
  readonly at: Map<number, Line>;
  fading?: Float64Array;
  /** How many labels count round each one. */
  counted?: Float64Array;
}

function note(line: Line, position: number, { fit, cell }: Candidate): void {
  if (!cell) return;
  line.fits[position] = fit;
  line.sum += fit;
  line.filled++;
  if (fit > 0) line.answers++;
  const text = cell.text.trim();
  line.texts.add(text);
  const number = text.length <= 3 ? Number(text) : NaN;
  if (!Number.isInteger(number)) return;
  if (line.last !== null && number === line.last + 1) line.serial++;
  line.last = number;
}

/** Whether what stands in a line says the same of every row, or counts the rows. */
function isSide({ filled, texts, serial }: Line): boolean {
  if (filled < fewestRepeated) return false;
  return serial >= filled * repeatedShare || filled - texts.size >= filled * repeatedShare;
}

/** Sums of neighbours, each step away counting less: there and back along the labels. */
function smooth(values: ArrayLike<number>, fading: Float64Array): Float64Array {
  const { length } = values;
  const sums = new Float64Array(length);
  let run = 0;
  for (let n = 0; n < length; n++) sums[n] = run = run * fading[n]! + values[n]!;
  run = 0;
  for (let n = length - 1; n >= 0; n--) {
    sums[n] = sums[n]! + run;
    run = (run + values[n]!) * fading[n]!;
  }
  return sums;
}

/** How much of a label's voice reaches the next one: little into another section of the form. */
const fadingOf = (labels: readonly PlacedLabel[]) =>
  Float64Array.from(labels, ({ section }, n) =>
    section === labels[n - 1]?.section ? weights.fading : weights.fading * weights.intoSection,
  );

/** A label's place on a rail. */
interface Seat {
  readonly rail: Rail;
  readonly position: number;
}

/** Lines of columns are numbered behind those of all rows of a sheet. */
const behindRows = 2 ** 21;

/** Rails by the lines that they run along, way by way. */
type Rails = Readonly<Record<Direction, Map<number, Rail>>>;

/**
 * Seats a label on the rails of the lines in which it stands: that of its column; for values above and below that of its
 * row, a head of a table, and that of its column, each label with its value below.
 */
function seatsOf(label: PlacedLabel, rails: Rails): Record<Direction, readonly Seat[]> {
  const { area } = label.anchor;
  const seat = (direction: Direction, line: number): Seat => {
    let rail = rails[direction].get(line);
    if (!rail) rails[direction].set(line, (rail = { labels: [], at: new Map() }));
    return { rail, position: rail.labels.push(label) - 1 };
  };
  const edge = (direction: Direction) => seat(direction, areaIn(direction, area).right);
  const column = (direction: Direction) => seat(direction, behindRows + area.left);
  return {
    right: [edge("right")],
    below: [edge("below"), column("below")],
    left: [edge("left")],
    above: [edge("above"), column("above")],
  };
}

function lineOf({ labels, at }: Rail, offset: number): Line {
  let line = at.get(offset);
  if (!line) {
    const fits = new Float64Array(labels.length);
    line = { fits, answers: 0, sum: 0, filled: 0, texts: new Set(), serial: 0, last: null, near: null };
    at.set(offset, line);
  }
  return line;
}

/** The mean fit at an offset among the other labels of a rail, the near ones first; below 0 where it holds no answers. */
function onRail({ rail, position }: Seat, offset: number): number {
  const line = rail.at.get(offset);
  if (!line) return 0;
  if (isSide(line)) return -1;
  rail.fading ??= fadingOf(rail.labels);
  rail.counted ??= smooth(new Float64Array(rail.labels.length).fill(1), rail.fading);
  line.near ??= smooth(line.fits, rail.fading);
  // A label's own answer says nothing of the others.
  const own = line.fits[position]!;
  const near = (line.near[position]! - own) / (rail.counted[position]! - 1 + doubt / 2);
  const whole = (line.sum - own) / (rail.labels.length - 1 + doubt);
  return weights.near * near + (1 - weights.near) * whole;
}

/** A place as one number, for look-ups. */
const keyOf = ({ direction, offset }: Place) => offset * directions.length + directions.indexOf(direction);
const placeOf = (key: number): Place => ({
  direction: directions[key % directions.length]!,
  offset: Math.floor(key / directions.length),
});

/** The most that the seats of a label say. */
function most(seats: readonly Seat[], of: (seat: Seat) => number): number {
  let best = -Infinity;
  for (const seat of seats) best = Math.max(best, of(seat));
  return best;
}

/** Where values stand from their labels. */
export type Place = Pick<Candidate, "direction" | "offset">;

/** How the labels of a page, together and column by column, speak for each place of values. */
export class Support {
  /** Where each label sits on its rails, by direction. */
  private readonly seats: ReadonlyMap<PlacedLabel, Readonly<Record<Direction, readonly Seat[]>>>;
  private readonly page = new Map<number, number>();
  /** The fits of what stands in each column of the page, whatever label stands before it. */
  private readonly columns = new Map<number, { sum: number; filled: number }>();

  constructor(candidates: ReadonlyMap<PlacedLabel, readonly Candidate[]>) {
    const rails: Rails = { right: new Map(), below: new Map(), left: new Map(), above: new Map() };
    this.seats = new Map([...candidates.keys()].map((label) => [label, seatsOf(label, rails)]));
    for (const [label, places] of candidates) {
      for (const place of places) {
        for (const { rail, position } of this.seats.get(label)![place.direction])
          note(lineOf(rail, place.offset), position, place);
        this.noteColumn(place);
        const whole = keyOf(place);
        this.page.set(whole, (this.page.get(whole) ?? 0) + place.fit);
      }
    }
  }

  private noteColumn({ direction, area, cell, fit }: Candidate): void {
    if (direction !== "right" || !cell) return;
    const column = this.columns.get(area.left) ?? { sum: 0, filled: 0 };
    column.sum += fit;
    column.filled++;
    this.columns.set(area.left, column);
  }

  /**
   * How well the cells of a column of the page answer whatever labels stand before them, from -1 to 1: numbers of rows
   * beside figures fit those, and not the words asked for further up. 0 where little stands there.
   */
  ofColumn({ direction, area }: Candidate): number {
    const column = direction === "right" ? this.columns.get(area.left) : undefined;
    if (!column || column.filled < fewestInColumn) return 0;
    return Math.max(-1, Math.min(1, column.sum / column.filled));
  }

  /** The mean fit of a place among the labels of one column, the near ones first; below 0 where it holds no answers. */
  inColumn(label: PlacedLabel, { direction, offset }: Place): number {
    return most(this.seats.get(label)![direction], (seat) => onRail(seat, offset));
  }

  /** The mean fit of a place among all labels of its column and of the page. */
  onWhole(label: PlacedLabel, place: Place): number {
    const best = most(this.seats.get(label)![place.direction], ({ rail }) => {
      const line = rail.at.get(place.offset);
      return line ? line.sum / (rail.labels.length + doubt) : -Infinity;
    });
    return best === -Infinity ? 0 : best + this.onPage(place);
  }

  /** The same among all labels of the page. */
  onPage(place: Place): number {
    return (this.page.get(keyOf(place)) ?? 0) / (this.seats.size + 2 * doubt);
  }

  /** How many labels of the column find an answer at a place. */
  agree(label: PlacedLabel, { direction, offset }: Place): number {
    return most(this.seats.get(label)![direction], ({ rail }) => rail.at.get(offset)?.answers ?? 0);
  }

  /** Whether a column behind a label's holds something else than answers, wherever it is filled in. */
  isSideLine(label: PlacedLabel, { direction, offset }: Place): boolean {
    const line = this.seats.get(label)![direction][0]!.rail.at.get(offset);
    return line !== undefined && (isSide(line) || (line.filled >= 3 && line.sum < 0));
  }

  /** The places that explain most of the page, the best first. */
  best(): Place[] {
    return [...this.page]
      .filter(([, sum]) => sum > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([key]) => placeOf(key));
  }

  /** How well the page as a whole is explained by values in one direction. */
  total(direction: Direction): number {
    let best = 0;
    for (const [key, sum] of this.page) if (placeOf(key).direction === direction) best = Math.max(best, sum);
    return best;
  }
}
