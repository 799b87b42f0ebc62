import type { CellKind } from "../sheet/snapshot";

/** A number's kind by its Excel number format, of which the first section (for positive numbers) decides. */
export function kindOfNumber(format: string): CellKind {
  const codes = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "") // literal text and padding
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "") // colours, locales; elapsed hours stay
    .split(";")[0]!;
  if (/general/i.test(codes)) return "number";
  if (/[ymdhs]/i.test(codes)) return "date";
  return codes.includes("%") ? "percent" : "number";
}

const dayOffset = 1462; // days between 1900-01-01 and 1904-01-02 as the two date systems count

/** Serial of a 1904 workbook → serial of the 1900 system. */
export function from1904(serial: number): number {
  return serial + dayOffset;
}

/**
 * Excel does not tell an add-in whether a workbook counts its days from 1904.
 * The year that a date cell shows gives it away: it is four years off in the other system.
 */
export function countsFrom1904(dates: Iterable<{ value: number; text: string }>): boolean {
  let votes = 0;
  for (const { value, text } of dates) {
    const shown = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
    if (!shown) continue;
    if (yearOf(value) === Number(shown)) votes--;
    else if (yearOf(from1904(value)) === Number(shown)) votes++;
  }
  return votes > 0;
}

function yearOf(serial: number): number {
  return new Date(Math.round((serial - 25569) * 86_400_000)).getUTCFullYear();
}
