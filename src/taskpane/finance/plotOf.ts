/** A point of a small chart, in shares of its width and height; y grows downwards. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  /** In the values' order; null where there is no figure. */
  readonly points: readonly (PlotPoint | null)[];
  /** Between neighbours that both have a figure: what is missing is a gap. */
  readonly lines: readonly (readonly [PlotPoint, PlotPoint])[];
  /** Where zero lies: the bottom unless there are losses. */
  readonly zero: number;
}

/**
 * The figures of a row on a scale of their own that holds zero, so that a figure ten times too small is seen as one ten times
 * too large is.
 */
export function plotOf(values: readonly (number | null)[]): Plot {
  const drawn = values.map((value) => (value !== null && Number.isFinite(value) ? value : null));
  // halves, since the distance of two large figures may be no number any more
  const most = drawn.reduce<number>((high, value) => Math.max(high, (value ?? 0) / 2), 0);
  const least = drawn.reduce<number>((low, value) => Math.min(low, (value ?? 0) / 2), 0);
  const heightOf = (value: number): number => (most === least ? 1 : (most - value / 2) / (most - least));
  const points = drawn.map((value, index) =>
    value === null ? null : { x: (index + 0.5) / drawn.length, y: heightOf(value) },
  );
  const lines = points.flatMap((from, index): (readonly [PlotPoint, PlotPoint])[] => {
    const to = points[index + 1];
    return from && to ? [[from, to]] : [];
  });
  return { points, lines, zero: heightOf(0) };
}
