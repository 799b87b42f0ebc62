/** A text box or a form control with a tick that lies over a sheet. */
export interface Box {
  /** The cell over which it lies, 0-based. */
  readonly row: number;
  readonly col: number;
  readonly text: string;
  /** Whether it is ticked; undefined for a box of text. */
  readonly ticked: boolean | undefined;
}

/** Height of a row and width of a column as a rule, in the unit of the offset. */
export interface Usual {
  readonly width: number;
  readonly height: number;
}

/** The cell in which most of a box lies: people draw it a little above or left of its cell. */
export function mainCell(
  from: readonly number[],
  to: readonly number[],
  usual: Usual,
): { row: number; col: number } {
  const [col = 0, right = 0, row = 0, below = 0] = from;
  const next = (start: number, offset: number, size: number, end: number | undefined) =>
    end !== undefined && end > start && offset > size * 0.6 ? start + 1 : start;
  return {
    col: next(col, right, usual.width, to[0]),
    row: next(row, below, usual.height, to[2]),
  };
}
