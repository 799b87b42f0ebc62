import { formatValue } from "hucre";
import { numberFormat, type HostCell } from "./cell";
import { numberText } from "./numberText";

/** General fits a number into 11 characters: fewer decimals first, then the scientific form [doc]. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  if (exponent > 10 || exponent < -9) return scientific(value);
  if (exponent === 10) return String(Math.round(value));
  if (exponent >= -4 && exponent < 0) return withoutZeros(value.toPrecision(10 + exponent));
  const room = value < 0 ? 12 : 11;
  const whole = withoutZeros(value.toFixed(12));
  if (whole.length <= room) return whole;
  const rounded = value.toPrecision(10);
  return rounded.includes("e") || exponent < 0 ? scientific(value) : withoutZeros(rounded);
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
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
  return numberText(value, format, dateSystem === "1904", generalText);
}
