import { from1904 } from "../sheet/numberFormat";

/**
 * Excel does not tell an add-in whether a workbook counts its days from 1904.
 * The year that a date cell shows gives it away: it is four years off in the other system.
 */
export function countsFrom1904(dates: Iterable<{ value: number; text: string }>): boolean {
  let votes = 0;
  for (const { value, text } of dates) {
    const shown = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
    if (!shown) continue;
    if (yearOf(value) === Number(shown)) votes--;
    else if (yearOf(from1904(value)) === Number(shown)) votes++;
  }
  return votes > 0;
}

function yearOf(serial: number): number {
  return new Date(Math.round((serial - 25569) * 86_400_000)).getUTCFullYear();
}
