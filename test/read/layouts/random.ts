/** Random choices that a seed repeats exactly. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
    for (let n = 0; n < 4; n++) this.next();
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** first ≤ n ≤ last. */
  int(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  /** Some of the list, at least one, in its order. */
  some<T>(list: readonly T[], probability: number): T[] {
    const chosen = list.filter(() => this.chance(probability));
    return chosen.length > 0 ? chosen : [this.pick(list)];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let n = copy.length - 1; n > 0; n--) {
      const other = this.int(0, n);
      [copy[n], copy[other]] = [copy[other]!, copy[n]!];
    }
    return copy;
  }
}
