/**
 * The power of ten by which a number differs from the one that its cell shows, 0 where they agree or do not compare:
 * 14670000 shown as 1467.0000 (format 0!.0000) gives 4. `shown` is rounded to the places that the cell shows.
 */
export function shownScale(stored: number, shown: number): number {
  if (stored === 0 || shown === 0 || stored > 0 !== shown > 0) return 0;
  const power = Math.round(Math.log10(stored / shown));
  const isScaled = power !== 0 && Math.abs(stored / 10 ** power - shown) <= Math.abs(shown) * 0.01;
  return isScaled ? power : 0;
}
