import type { FormatToken } from "./tokens";

/** A format of figures and nothing else, as tables have it: #,##0.00##, 0, 0.00%. */
interface PlainFormat {
  readonly grouped: boolean;
  readonly decimals: number;
  /** Decimals that are shown though they are zeros. */
  readonly least: number;
  readonly percent: boolean;
}

const plainFormat = /^#*(,?)#*0(\.(0*)(#*))?(%?)$/;
const plainFormats = new WeakMap<readonly FormatToken[], PlainFormat | null>();

function plainFormatOf(tokens: readonly FormatToken[]): PlainFormat | null {
  let known = plainFormats.get(tokens);
  if (known !== undefined) return known;
  const isPlain = tokens.every(({ kind }) => kind === "digit" || kind === "sign");
  const code = isPlain ? tokens.map((token) => (token as { text: string }).text).join("") : "";
  const [, comma = "", point, zeros = "", more = "", percent] = plainFormat.exec(code) ?? [];
  const isKnown = percent !== undefined && (point === undefined || zeros !== "") && !code.startsWith(",");
  const decimals = zeros.length + more.length;
  known = isKnown ? { grouped: comma !== "", decimals, least: zeros.length, percent: percent !== "" } : null;
  plainFormats.set(tokens, known);
  return known;
}

const thousands = /\B(?=(?:\d{3})+$)/g;

/** A number by such a format, as nearly all figures of a table are: their digits need no places of their own. */
function plainDigits(value: number, { grouped, decimals, least, percent }: PlainFormat): string | null {
  const text = fixed(percent ? value * 100 : value, decimals);
  if (text === null) return null;
  const point = decimals === 0 ? text.length : text.length - decimals - 1;
  let end = text.length;
  for (const first = point + 1 + least; end > first && text[end - 1] === "0";) end -= 1;
  const whole = text.slice(0, point);
  const sign = percent ? "%" : "";
  return (grouped && point > 3 ? whole.replace(thousands, ",") : whole) + text.slice(point, end) + sign;
}

/**
 * Shows a number that is not negative by the digits of a format: literals between them keep their places, so that
 * 0!.0000 shows 14670000 as 1467.0000. Null where the number has too many digits to be written out.
 */
export function shownDigits(value: number, tokens: readonly FormatToken[]): string | null {
  const plain = plainFormatOf(tokens);
  if (plain) return plainDigits(value, plain);
  const point = tokens.findIndex((token) => isSign(token, "."));
  const wholeEnd = point < 0 ? tokens.length : point;
  const digits = tokens.flatMap((token, index) => (token.kind === "digit" ? [index] : []));
  const whole = digits.filter((index) => index < wholeEnd);
  const decimals = digits.length - whole.length;
  const lastWhole = whole.at(-1) ?? -1;
  const lastDigit = digits.at(-1) ?? -1;
  // A comma behind the digits, or between them and the point, shows thousands.
  const scale = tokens.filter(
    (token, i) => isSign(token, ",") && ((i > lastWhole && i < wholeEnd) || i > lastDigit),
  ).length;
  const percents = tokens.filter((token) => isSign(token, "%")).length;
  const text = fixed(value * 100 ** percents * 0.001 ** (lastDigit < 0 ? 0 : scale), decimals);
  if (text === null) return null;
  const [integer, fraction = ""] = text.split(".");
  const grouped = tokens.some((token, i) => i > (whole[0] ?? 0) && i < lastWhole && isSign(token, ","));
  const pieces = wholePieces(integer === "0" ? "" : integer!, whole, tokens, grouped);
  const shownFraction = fractionPieces(fraction, digits.slice(whole.length), tokens);
  return tokens
    .map((token, index) => {
      if (token.kind === "digit") return pieces.get(index) ?? shownFraction.get(index) ?? "";
      if (token.kind === "literal" || token.kind === "date") return token.text;
      // Without a place before it, the whole part stands before the point.
      if (isSign(token, "."))
        return (whole.length === 0 && index === point && integer !== "0" ? integer : "") + ".";
      return isSign(token, "%") ? "%" : "";
    })
    .join("");
}

function isSign(token: FormatToken, text: string): boolean {
  return token.kind === "sign" && token.text === text;
}

/** Rounded as Excel rounds: half up, of the fifteen digits that it keeps. */
function fixed(value: number, decimals: number): string | null {
  const places = Math.min(decimals, 30);
  // a whole number has fifteen digits as it stands: most figures of a table are
  if (Number.isInteger(value) && value >= 0 && value * 10 ** places < 1e15)
    return places === 0 ? String(value) : `${value}.${"0".repeat(places)}`;
  // so is one that is written in no more places
  const written = String(value);
  const left = places - (written.length - 1 - written.indexOf("."));
  if (value >= 1e-4 && written.length <= 16 && left >= 0 && !Number.isInteger(value))
    return written + "0".repeat(left);
  const kept = Number(value.toPrecision(15));
  if (!(kept < 1e21)) return null;
  const [digits, exponent = "0"] = String(kept).split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  if (shifted < 1e15) {
    const text = String(shifted).padStart(places + 1, "0");
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  }
  return kept.toFixed(places);
}

/** The digits of the whole part, from the right, at their places; those left over stand at the first one. */
function wholePieces(
  integer: string,
  places: readonly number[],
  tokens: readonly FormatToken[],
  grouped: boolean,
): Map<number, string> {
  const pieces = new Map<number, string>();
  let left = integer;
  let count = 0;
  const comma = () => (grouped && count > 0 && count % 3 === 0 ? "," : "");
  const take = (digit: string) => {
    const piece = digit + (/\d/.test(digit) ? comma() : "");
    count += 1;
    return piece;
  };
  for (const index of [...places].reverse()) {
    const token = tokens[index]!;
    const none = { "0": "0", "?": " " }[(token as { text: string }).text] ?? "";
    const digit = left === "" ? none : left.slice(-1);
    left = left.slice(0, -1);
    pieces.set(index, digit === "" ? "" : take(digit));
  }
  let more = "";
  for (; left !== ""; left = left.slice(0, -1)) more = take(left.slice(-1)) + more;
  if (places.length > 0) pieces.set(places[0]!, more + (pieces.get(places[0]!) ?? ""));
  return pieces;
}

/** The digits of the fraction at their places; zeros at its end are dropped where # stands, blanks where ? does. */
function fractionPieces(
  fraction: string,
  places: readonly number[],
  tokens: readonly FormatToken[],
): Map<number, string> {
  const pieces = new Map<number, string>();
  let atEnd = true;
  for (let n = places.length - 1; n >= 0; n -= 1) {
    const place = (tokens[places[n]!] as { text: string }).text;
    const digit = fraction[n] ?? "0";
    atEnd = atEnd && digit === "0" && place !== "0";
    pieces.set(places[n]!, atEnd ? (place === "?" ? " " : "") : digit);
  }
  return pieces;
}
