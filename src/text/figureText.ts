/** The digits of a figure, and how many of them stand before its point: 12.5 is "125" and 2, 0.05 is "5" and -1. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

function digitsOf(value: number): Digits {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  return { digits: mantissa!.replace(".", ""), point: Number(exponent) + 1 };
}

/** The next higher digits: 129 becomes 130, 99 becomes 100. */
function increased({ digits, point }: Digits): Digits {
  const kept = digits.replace(/9+$/, "");
  const last = Number(kept.at(-1) ?? 0) + 1;
  const zeros = "0".repeat(digits.length - kept.length);
  return { digits: kept.slice(0, -1) + last + zeros, point: kept === "" ? point + 1 : point };
}

/** With so many decimals at most; a half is rounded away from zero. */
function rounded({ digits, point }: Digits, decimals: number): Digits {
  const kept = point + decimals;
  if (kept >= digits.length) return { digits, point };
  if (kept < 0) return { digits: "", point };
  const rest = { digits: digits.slice(0, kept), point };
  return digits[kept]! >= "5" ? increased(rest) : rest;
}

/**
 * A figure with so many decimals at most: 4,231.5. It says what Intl.NumberFormat says in Chinese and in English, whose first
 * call takes longer than reading a form.
 */
export function figureText(value: number, decimals: number, separator = ","): string {
  if (Number.isNaN(value)) return "NaN";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (!Number.isFinite(value)) return `${sign}∞`;
  const { digits, point } = rounded(digitsOf(value), decimals);
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = ("0".repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point))).replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return sign + grouped + (fraction === "" ? "" : `.${fraction}`);
}
