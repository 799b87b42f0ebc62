import { formula } from "./scanValues";

/** What should stand in a place of a sheet. */
export type Wanted = readonly [place: number, value: string];

/**
 * Goes along the cells of a sheet beside what should stand there, both row by row, so that neither is kept: a sheet of
 * ours can have hundreds of thousands. A formula of others may come and go with the rows of a table.
 */
export class Beside {
  private readonly wanted: Iterator<Wanted>;
  private next: Wanted | null = null;
  private wrong: number | null = null;

  constructor(wanted: Iterable<Wanted>) {
    this.wanted = wanted[Symbol.iterator]();
    this.advance();
  }

  private advance(): void {
    const { done, value } = this.wanted.next();
    this.next = done ? null : value;
  }

  /** The next cell that is there. */
  meet(place: number, value: string): void {
    this.pass(place);
    if (this.wrong !== null) return;
    const there = this.next?.[0] === place ? this.next[1] : null;
    if (there !== value && there !== formula && value !== formula) this.wrong = place;
    if (there !== null) this.advance();
  }

  /** What should have stood before a place, and did not. */
  private pass(place: number): void {
    while (this.wrong === null && this.next && this.next[0] < place) {
      if (this.next[1] !== formula) this.wrong = this.next[0];
      this.advance();
    }
  }

  /** The first place, in either, that the other has not, once all cells were met; null where there is none. */
  difference(): number | null {
    this.pass(Infinity);
    return this.wrong;
  }
}
