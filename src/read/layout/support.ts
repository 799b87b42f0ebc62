import type { SnapshotCell } from "../../sheet/snapshot";
import { mostColumns } from "../page/grid";
import type { Candidate } from "./candidates";
import type { PlacedLabel } from "./placeLabels";
import {
  isSide,
  keyOf,
  lineAt,
  note,
  onRail,
  placeOf,
  seated,
  type Line,
  type Place,
  type Seat,
  type Seats,
} from "./rails";
import { directions, type Direction } from "./view";
import { weights } from "./weights";

export type { Place } from "./rails";

const { doubt, fewestInColumn, refuted, again } = weights.support;
const { misfit: none, surely } = weights;

/** What stands in a column of the page behind labels of any kind. */
interface PageColumn {
  /** How well all of it fits, how many cells there are, and how many of them are surely answers. */
  sum: number;
  filled: number;
  sure: number;
  readonly cells: SnapshotCell[];
}

/** How the labels of a page, together and column by column, speak for each place of values. */
export class Support {
  private readonly seats: ReadonlyMap<PlacedLabel, Seats>;
  private readonly page = new Map<number, number>();
  /** The label that was asked for last, as each is for several places. */
  private last: { readonly label: PlacedLabel; readonly seats: Seats } | undefined;
  /** The fits of what stands in each column of the page, whatever label stands before it. */
  private readonly columns = new Map<number, PageColumn>();

  /** How often what stands in a column is no answer where what stands in another one is, as it was asked for. */
  private readonly against = new Map<number, number>();

  constructor(candidates: ReadonlyMap<PlacedLabel, readonly Candidate[]>) {
    this.seats = seated([...candidates.keys()]);
    candidates.forEach((places, label) => {
      this.noteMisfits(places);
      const seats = this.seats.get(label)!;
      for (let n = 0; n < places.length; n++) {
        const place = places[n]!;
        const { direction, key, cell, fit } = place;
        if (cell) {
          note(seats[direction], key, cell, fit);
          if (isUpright(direction)) note(seats.left, key, cell, fit);
          if (direction === "right") this.noteColumn(place);
        }
        this.page.set(key, (this.page.get(key) ?? 0) + fit);
      }
    });
  }

  private noteColumn({ area, fit, cell }: Candidate): void {
    let column = this.columns.get(area.left);
    if (!column) this.columns.set(area.left, (column = { sum: 0, filled: 0, sure: 0, cells: [] }));
    column.sum += fit;
    column.filled++;
    if (fit >= surely) column.sure++;
    column.cells.push(cell!);
  }

  private seatsOf(label: PlacedLabel): Seats {
    if (this.last?.label !== label) this.last = { label, seats: this.seats.get(label)! };
    return this.last.seats;
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

  /**
   * Whether a column of the page is again and again no answer where another one is, and hardly ever the other way round:
   * marks and weights are figures where figures are asked, and are still figures where words are.
   */
  isRefuted(place: Candidate, by: Candidate): boolean {
    if (place.direction !== "right" || by.direction !== "right") return false;
    const against = this.againstColumn(place.area.left, by.area.left);
    return (
      against >= refuted.least && this.againstColumn(by.area.left, place.area.left) <= against * refuted.share
    );
  }

  /** Whether hardly anything in a column of the page is surely an answer: one day or one number among remarks. */
  answersSeldom({ area }: Candidate): boolean {
    return (this.columns.get(area.left)?.sure ?? 0) <= refuted.mostSure;
  }

  /**
   * Whether a column of the page says again and again what stands at a place, whatever is asked: 2020.6.8 beside each answer
   * that somebody looked at, 4-1-7 among other numbers of rows.
   */
  saysAgain({ direction, area, cell }: Candidate): boolean {
    const column = direction === "right" && cell ? this.columns.get(area.left) : undefined;
    if (!column) return false;
    const texts = [...new Set(column.cells)].map(({ text }) => text.trim());
    const [own, scheme] = [cell!.text.trim(), schemeOf(cell!.text)];
    if (texts.filter((text) => text === own).length >= again.same) return true;
    const alike = scheme === null ? 0 : texts.filter((text) => schemeOf(text) === scheme).length;
    return alike >= again.alike && alike >= texts.length * again.share;
  }

  private againstColumn(col: number, by: number): number {
    return this.against.get(col * mostColumns + by) ?? 0;
  }

  /** Notes each place behind a label that is no answer to it, where another one is. */
  private noteMisfits(places: readonly Candidate[]): void {
    for (let n = 0; n < places.length; n++) {
      const misfit = places[n]!;
      if (misfit.direction !== "right" || !misfit.cell || misfit.fit > none) continue;
      for (let at = 0; at < places.length; at++) {
        const other = places[at]!;
        if (other.direction !== "right" || !other.cell || other.fit <= 0) continue;
        const key = misfit.area.left * mostColumns + other.area.left;
        this.against.set(key, (this.against.get(key) ?? 0) + 1);
      }
    }
  }

  /**
   * Notes with each place of a label what is said of it: the mean fit among the labels of its column, the near ones first,
   * below 0 where the place holds no answers; that among all labels of its column and of the page; and that of the page.
   */
  hear(label: PlacedLabel, places: readonly Candidate[]): void {
    const seats = this.seatsOf(label);
    const voices = this.seats.size + 2 * doubt;
    for (let n = 0; n < places.length; n++) {
      const place = places[n]!;
      const { direction, key } = place;
      const seat = seats[direction];
      const line = lineAt(seat.rail, key);
      place.page = (this.page.get(key) ?? 0) / voices;
      place.column = line ? onRail(seat, line) : 0;
      if (line) place.whole = meanOn(seat, line) + place.page;
      if (direction === "right" || direction === "left") continue;
      const across = lineAt(seats.left.rail, key);
      place.column = Math.max(place.column, across ? onRail(seats.left, across) : 0);
      if (!across) continue;
      const whole = meanOn(seats.left, across) + place.page;
      place.whole = line ? Math.max(place.whole, whole) : whole;
    }
  }

  /** How many labels of the column find an answer at a place. */
  agree(label: PlacedLabel, { direction, key }: Candidate): number {
    const seats = this.seatsOf(label);
    const own = answersOn(seats[direction], key);
    return isUpright(direction) ? Math.max(own, answersOn(seats.left, key)) : own;
  }

  /** Whether a column behind a label's holds something else than answers, wherever it is filled in. */
  isSideLine(label: PlacedLabel, { direction, offset }: Place): boolean {
    const { rail, position } = this.seatsOf(label)[direction];
    const line = lineAt(rail, keyOf(direction, offset));
    return line !== undefined && (isSide(line, position) || (line.cells.length >= 3 && line.sum < 0));
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
    const own = directions.indexOf(direction);
    for (const [key, sum] of this.page) if (key % directions.length === own) best = Math.max(best, sum);
    return best;
  }
}

/** The mean fit of a place among all labels of a rail. */
const meanOn = ({ rail }: Seat, line: Line): number => line.sum / (rail.labels.length + doubt);

/** How many labels of a rail find an answer at a place. */
const answersOn = ({ rail }: Seat, key: number): number => lineAt(rail, key)?.answers ?? 0;

/** Values below and above their labels are compared along two rails. */
const isUpright = (direction: Direction) => direction === "below" || direction === "above";

/** 4-1-7 as #-#-#: how a number of a row is put together; null for words, for telephone numbers and for figures. */
const schemeOf = (text: string): string | null =>
  /\d\D+\d/.test(text) && !/\d{5}|\p{Script=Han}|^\s*[\d,]+\.\d+\s*$/u.test(text)
    ? text.trim().replace(/\d+/g, "#")
    : null;
