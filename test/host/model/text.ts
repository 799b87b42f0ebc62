import { formatValue } from "hucre";
import { numberFormat, type HostCell } from "./cell";

/** General shows at most 11 characters of a number: 10 digits and the point, else scientific [doc]. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.floor(size).toString().length;
  const rounded = Number(value.toFixed(Math.min(9, Math.max(0, 10 - whole))));
  if (rounded === 0) return scientific(value);
  const text = plain(rounded);
  return text;
}

function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** 220104199001011234 → 2.20104E+17. */
function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${Number(mantissa)}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}

/** A cell as Excel shows it in a wide enough column. */
export function cellText(cell: HostCell, dateSystem: "1900" | "1904" = "1900"): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (cell.error) return String(value);
  const format = numberFormat(cell);
  if (typeof value === "string") {
    return format === "General" || format === "@" ? value : formatValue(value, format);
  }
  if (/^general$/i.test(format) || format === "@") return generalText(value);
  const text = formatValue(value, format, { is1904: dateSystem === "1904" });
  return text;
}
