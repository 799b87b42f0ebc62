import { formatValue } from "hucre";

/** Last day that Excel can show, 9999-12-31 [doc]. */
const LAST_DAY = 2_958_465;

/** Fills a cell that cannot show its date [doc]. */
const HASHES = "########";

/** Sections of a number format: positive; negative; zero; text. */
function sections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;|^)(?=;|$)/g) ?? [format];
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|[_*]./g, "").replace(/\[[^\]]*\]/g, "");
}

function isDate(section: string): boolean {
  return /[ydhs]|mmm/i.test(withoutLiterals(section).replace(/General/i, ""));
}

/** `_x` is a space as wide as x, `*x` fills the column: a space and nothing in a text [doc]. */
function spaced(section: string): string {
  return section.replace(/("[^"]*"|\\.)|_.|\*./g, (match, literal?: string) => {
    if (literal) return literal;
    return match.startsWith("_") ? "\\ " : "";
  });
}

/** Digits after the fifteenth are zeros: Excel keeps no more [doc]. */
function fifteenDigits(text: string): string {
  let digits = 0;
  return text.replace(/\d/g, (digit) => {
    if (digits > 0 || digit !== "0") digits += 1;
    return digits > 15 ? "0" : digit;
  });
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** [DBNum1]: years digit by digit, months and days as numerals (二〇一九年十二月二十一日) [doc]. */
function chineseDate(text: string): string {
  return text.replace(/\d+/g, (digits) => {
    if (digits.length > 2) return [...digits].map((digit) => CHINESE_DIGITS[Number(digit)]).join("");
    const [tens, ones] = [Math.floor(Number(digits) / 10), Number(digits) % 10];
    const ten = tens === 0 ? "" : tens === 1 ? "十" : `${CHINESE_DIGITS[tens]}十`;
    return ten + (ones === 0 && tens > 0 ? "" : CHINESE_DIGITS[ones]);
  });
}

/** A number as a format other than General shows it; `general` shows what the format leaves to General. */
export function numberText(
  value: number,
  format: string,
  is1904: boolean,
  general: (value: number) => string,
): string {
  const parts = sections(format);
  const conditional = /\[[<>=]/.test(format);
  const index = value > 0 || parts.length < 2 ? 0 : value < 0 || parts.length < 3 ? (value < 0 ? 1 : 0) : 2;
  const section = conditional ? format : (parts[index] ?? "");
  if (isDate(parts[0]!)) {
    const day = is1904 ? value + 1462 : value;
    if (day < 0 || day > LAST_DAY + 1) return HASHES;
    const text = formatValue(value, parts[0]!, { is1904 });
    return /\[DBNum1\]/i.test(format) ? chineseDate(text) : text;
  }
  if (/General/i.test(section)) return section.replace(/General/i, general(value)).replaceAll('"', "");
  if (conditional) return fifteenDigits(formatValue(value, format));
  if (value === 0 && /^[?]+$/.test(withoutLiterals(section).trim())) {
    return formatValue(0, spaced(section).replace(/\?/g, "\\ "));
  }
  const ownSign = parts.length > 1 && index === 1;
  const shown = fifteenDigits(formatValue(Math.abs(value), spaced(section)));
  return value < 0 && !ownSign ? `-${shown}` : shown;
}
