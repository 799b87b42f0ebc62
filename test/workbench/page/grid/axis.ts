/** Pixel positions along the rows or the columns of a sheet, of which only the uncommon sizes are stored. */
export class Axis {
  private readonly uncommon: { readonly index: number; readonly size: number; readonly before: number }[] =
    [];

  /** `sizes`: index → pixels, where they differ from `standard`. */
  constructor(
    readonly count: number,
    private readonly standard: number,
    sizes: ReadonlyMap<number, number>,
  ) {
    let before = 0;
    for (const index of [...sizes.keys()].sort((a, b) => a - b)) {
      const size = sizes.get(index)!;
      this.uncommon.push({ index, size, before });
      before += size - standard;
    }
  }

  /** Pixels before the row or column. */
  offset(index: number): number {
    const next = this.firstFrom(index);
    const last = this.uncommon[next - 1];
    return index * this.standard + (last ? last.before + last.size - this.standard : 0);
  }

  size(index: number): number {
    const found = this.uncommon[this.firstFrom(index)];
    return found?.index === index ? found.size : this.standard;
  }

  get length(): number {
    return this.offset(this.count);
  }

  /** The row or column that holds a pixel; the nearest one outside. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Position in the list of the first uncommon size at or after an index. */
  private firstFrom(index: number): number {
    let low = 0;
    let high = this.uncommon.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.uncommon[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
