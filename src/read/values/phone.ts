import { notCharacters, alone, charactersOf } from "./code";
import { normalisedIf, understood, type Outcome, type Raw } from "./outcome";
import { atReplaced } from "./remark";
import { fold, squeeze } from "./text";

const wholeMobile = /1[3-9]\d{9}/;

const separators = /[、,;，；/\\]|\s{2,}|[\r\n]+|或/;

/** Area code (three digits for the biggest cities, else four), number of seven or eight digits, extension. */
const landline =
  /^\(?(0(?:10|2\d)|0[3-9]\d{2})\)?[-\s]*(\d{3,4}[-\s]?\d{4}|\d{4}[-\s]?\d{3})(?:[-转#x*\s]+(\d{1,6}))?$/i;

/** +86 431 84138155, 0086-138…, 86 0431…: without the country's code, an area code with its 0. */
function withoutCountry(text: string): string {
  const rest =
    /^\(?(?:\+|00)86\)?[-\s]*(.*)$/.exec(text)?.[1] ??
    /^86[-\s]*((?:1[3-9]|\(?0).*)$/.exec(text)?.[1] ??
    /^86[-\s]+([2-9]\d{1,2}[-\s]\d{7,8})$/.exec(text)?.[1];
  if (rest === undefined) return text;
  const digits = rest.replace(/\D/g, "");
  const hasArea = /^[1-9]/.test(rest) && digits.length >= 9 && !/^1[3-9]\d{9}$/.test(digits);
  return hasArea ? `0${rest}` : rest.replace(/^\(0\)/, "0");
}

/** A folded number without the words, line and brackets around it; 0431.84138155 with the dash that it means. */
function bareTelephone(folded: string): string {
  const named = folded
    .replace(/\s*\((?:转|分机|内线|ext\.?|x|#)\s*:?\s*(\d{1,6})\)$/i, "转$1")
    .replace(/\s*\([^()\d]*\)$/, "")
    .replace(/[—–－―−‐‑_]+/g, "-")
    .replace(/^[-\s]+|[-\s.,;。]+$/g, "")
    .replace(/^(?:tel|fax|\p{Script=Han}{1,8})\s*:?\s*(?=[\d(+])/iu, "")
    .replace(/\s*\p{Script=Han}{1,6}$/u, "");
  return withoutCountry(named).replace(/^(\(?0\d{2,3}\)?)\s*[./。]\s*(?=\d{7,8}(?!\d))/, "$1-");
}

/** One telephone number: area code and number parted by a dash; mobiles as eleven digits. */
function telephone(text: string): string {
  const bare = bareTelephone(fold(text));
  const digits = alone(bare.replace(/[\s.-]/g, ""), wholeMobile);
  if (/^1\d{10}$/.test(digits)) return digits;
  const [, area, number, extension] = landline.exec(bare) ?? [];
  if (area && number) return `${area}-${number.replace(/\D/g, "")}${extension ? `-${extension}` : ""}`;
  return squeeze(/\d/.test(bare) ? bare : text);
}

const digitsIn = (text: string) => text.replace(/\D/g, "").length;

/** 0431-84138155 13804310000: two numbers with one space between them; names beside them are left out. */
function atSpaces(part: string): string[] {
  const pieces = part.split(/\s+/).filter((piece) => digitsIn(piece) > 0);
  return pieces.length > 1 && pieces.every((piece) => digitsIn(piece) >= 7) ? pieces : [part];
}

const numbersIn = (text: string) =>
  atReplaced(fold(text))
    .flatMap((part) => part.split(separators))
    .flatMap(atSpaces)
    .filter((part) => part.trim() !== "");

/** 0431-84138155/13804310000: one landline and one mobile number in a cell; null where it does not hold just the two. */
export function bothPhones(text: string): { readonly landline: string; readonly mobile: string } | null {
  const [one, other, more] = numbersIn(text).map(telephone);
  if (one === undefined || other === undefined || more !== undefined) return null;
  const isMobile = (number: string) => /^1[3-9]\d{9}$/.test(number);
  const isLandline = (number: string) => /^(?:0\d{2,3}-)?\d{7,8}(?:-\d+)?$/.test(number);
  if (isMobile(one) && isLandline(other)) return { landline: other, mobile: one };
  return isMobile(other) && isLandline(one) ? { landline: one, mobile: other } : null;
}

/** A telephone number, fixed or mobile; several in one cell are kept as they are written. */
export function readPhone(raw: Raw): Outcome {
  const refused = notCharacters(raw);
  if (refused) return refused;
  const written = charactersOf(raw);
  const parts = numbersIn(written);
  if (parts.length > 1 && parts.every((part) => digitsIn(part) >= 7)) {
    const numbers = [...new Set(parts.map(telephone))];
    // The same number twice is one.
    return understood(numbers.join("、"), { kind: numbers.length > 1 ? "severalValues" : "normalised" });
  }
  const value = telephone(written);
  return understood(value, ...normalisedIf(value !== written));
}
