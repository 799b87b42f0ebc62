import type { Candidate } from "./candidates";
import type { PlacedLabel } from "./placeLabels";
import { isSide, keyOf, note, onRail, placeOf, seated, type Place, type Seat, type Seats } from "./rails";
import type { Direction } from "./view";
import { weights } from "./weights";

export type { Place } from "./rails";

const { doubt, fewestInColumn } = weights.support;

/** How the labels of a page, together and column by column, speak for each place of values. */
export class Support {
  private readonly seats: ReadonlyMap<PlacedLabel, Seats>;
  private readonly page = new Map<number, number>();
  /** The fits of what stands in each column of the page, whatever label stands before it. */
  private readonly columns = new Map<number, { sum: number; filled: number }>();

  constructor(candidates: ReadonlyMap<PlacedLabel, readonly Candidate[]>) {
    this.seats = seated(candidates.keys());
    for (const [label, places] of candidates) {
      const seats = this.seats.get(label)!;
      for (const place of places) {
        const { direction, cell, fit } = place;
        const key = keyOf(place);
        if (cell) {
          note(seats[direction], key, cell, fit);
          if (isUpright(direction)) note(seats.left, key, cell, fit);
          if (direction === "right") this.noteColumn(place);
        }
        this.page.set(key, (this.page.get(key) ?? 0) + fit);
      }
    }
  }

  private noteColumn({ area, fit }: Candidate): void {
    const column = this.columns.get(area.left);
    if (column) {
      column.sum += fit;
      column.filled++;
    } else this.columns.set(area.left, { sum: fit, filled: 1 });
  }

  /** The most that a label's rails say of places in a direction. */
  private most(label: PlacedLabel, direction: Direction, of: (seat: Seat) => number): number {
    const seats = this.seats.get(label)!;
    const own = of(seats[direction]);
    return isUpright(direction) ? Math.max(own, of(seats.left)) : own;
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
  inColumn(label: PlacedLabel, place: Place): number {
    const key = keyOf(place);
    return this.most(label, place.direction, (seat) => onRail(seat, key));
  }

  /** The mean fit of a place among all labels of its column and of the page. */
  onWhole(label: PlacedLabel, place: Place): number {
    const key = keyOf(place);
    const best = this.most(label, place.direction, ({ rail }) => {
      const line = rail.at.get(key);
      return line ? line.sum / (rail.labels.length + doubt) : -Infinity;
    });
    return best === -Infinity ? 0 : best + this.onPage(place);
  }

  /** The same among all labels of the page. */
  onPage(place: Place): number {
    return (this.page.get(keyOf(place)) ?? 0) / (this.seats.size + 2 * doubt);
  }

  /** How many labels of the column find an answer at a place. */
  agree(label: PlacedLabel, place: Place): number {
    const key = keyOf(place);
    return this.most(label, place.direction, ({ rail }) => rail.at.get(key)?.answers ?? 0);
  }

  /** Whether a column behind a label's holds something else than answers, wherever it is filled in. */
  isSideLine(label: PlacedLabel, place: Place): boolean {
    const line = this.seats.get(label)![place.direction].rail.at.get(keyOf(place));
    return line !== undefined && (isSide(line) || (line.cells.length >= 3 && line.sum < 0));
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

/** Values below and above their labels are compared along two rails. */
const isUpright = (direction: Direction) => direction === "below" || direction === "above";
