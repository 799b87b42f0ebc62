import type { CellKind } from "./snapshot";

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

/** Days between the first days of the two date systems. */
const offset1904 = 1462;

/** Serial of a workbook that counts from 1904 → serial of the 1900 system. */
export function from1904(serial: number): number {
  return serial + offset1904;
}
