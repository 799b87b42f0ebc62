import { figureText } from "../figureText";
import { remembered } from "../remembered";
import { findNumbers, type Span } from "./findNumbers";
import { beginsPersonal } from "./shapes";
import { holdsSigns, signRuns } from "./signs";

/**
 * The one door through which numbers of persons leave: whatever goes to a sheet, a document, a file's name, the screen
 * or a log is text that this has gone over. Numbers of identity cards are hidden in every spelling; bank accounts,
 * credit codes, telephone numbers, amounts and dates stay.
 */

export const hidden = "（不显示）";
/** Fewer digits hold no identity number. */
const fewestDigits = 14;
/** A short secret is a word of its own; a longer one is also found with blanks or dashes in it. */
const shortSecret = 8;

function cutOut(text: string, spans: readonly Span[]): string {
  let shown = "";
  let at = 0;
  for (const { from, to } of spans) {
    if (from < at) continue;
    shown += text.slice(at, from) + hidden;
    at = to;
  }
  return shown + text.slice(at);
}

/** The runs of a text, and each as a word; a form's texts are gone over for each of its secrets. */
const runsOf = remembered((text) =>
  signRuns(text).map((run) => ({ run, chars: run.map(({ char }) => char).join("") })),
);

const wantedOf = remembered((secret) =>
  runsOf(secret)
    .map(({ chars }) => chars)
    .join(""),
);
const nothing: readonly Span[] = [];

/** Where the letters and digits of a secret stand in a text, whatever stands between them. */
function findSecret(text: string, secret: string): readonly Span[] {
  const wanted = wantedOf(secret);
  if (wanted.length < shortSecret || !holdsSigns(text, wanted.length)) return nothing;
  const runs = runsOf(text);
  if (!runs.some(({ chars }) => chars.includes(wanted))) return nothing;
  return runs.flatMap(({ run, chars }) => {
    const found: Span[] = [];
    for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + wanted.length))
      found.push({ from: run[at]!.from, to: run[at + wanted.length - 1]!.to });
    return found;
  });
}

const chineseDigit = /[一二三四五六七八九零〇○]/;
const anyDigit = /\p{N}/u;
const bankDigit = /[壹贰叁肆伍陆柒捌玖]/;

/** What a character that is not of ASCII counts as; each is asked about once, and looked up in a row, since they are many. */
const [unknownKind, noDigit, wideDigit, bankKind] = [0, 1, 2, 3];
const kinds = new Uint8Array(0x10000);

function kindOf(char: string): number {
  if (bankDigit.test(char)) return bankKind;
  return anyDigit.test(char) || chineseDigit.test(char) ? wideDigit : noDigit;
}

/** Nearly all texts are told from a number by this, so no pattern is tried on them. */
export function mayHoldNumber(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind: number;
    if (code < 128) kind = code >= 48 && code <= 57 ? wideDigit : noDigit;
    else if (code >= 0xd800 && code < 0xdc00) {
      const char = String.fromCodePoint(text.codePointAt(at)!);
      kind = kindOf(char);
      at += char.length - 1;
    } else if ((kind = kinds[code]!) === unknownKind) kind = kinds[code] = kindOf(String.fromCharCode(code));
    if (kind === bankKind || (kind === wideDigit && ++count === fewestDigits)) return true;
  }
  return false;
}

/** The same of a stretch of UTF-8, which need not be made into a text for it. */
export function mayHoldNumberIn(bytes: Uint8Array, from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to;) {
    const first = bytes[at]!;
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let kind: number;
    if (more === 0) kind = first >= 48 && first <= 57 ? wideDigit : noDigit;
    else {
      let code = first & (0x3f >> more);
      for (let next = 1; next <= more; next += 1) code = (code << 6) | (bytes[at + next]! & 0x3f);
      kind = code > 0xffff ? kindOf(String.fromCodePoint(Math.min(code, 0x10ffff))) : kinds[code]!;
      if (kind === unknownKind) kind = kinds[code] = kindOf(String.fromCharCode(code));
    }
    if (kind === bankKind || (kind === wideDigit && ++count === fewestDigits)) return true;
    at += more + 1;
  }
  return false;
}

const cutNumbers = remembered((text) => cutOut(text, findNumbers(text)));

function withoutSecrets(text: string, secrets: readonly string[]): string {
  let rest = text;
  for (let at = 0; at < secrets.length; at += 1) {
    const secret = secrets[at]!;
    if (secret !== "" && rest.includes(secret)) rest = rest.replaceAll(secret, hidden);
  }
  for (let at = 0; at < secrets.length; at += 1) {
    const spans = findSecret(rest, secrets[at]!);
    if (spans.length > 0) rest = cutOut(rest, spans);
  }
  return rest;
}

const noSecrets: readonly string[] = [];

/** The text without numbers of persons, and without the given secrets. What was masked stays as it is when masked again. */
export function maskNumbers(text: string, secrets: readonly string[] = noSecrets): string {
  const without = secrets.length > 0 ? withoutSecrets(text, secrets) : text;
  return mayHoldNumber(without) ? cutNumbers(without) : without;
}

/** maskNumbers for the texts of one record: its names and places come again and again, and are gone over once. */
export function maskOfRecord(secrets: readonly string[]): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let shown = known.get(text);
    if (shown === undefined) known.set(text, (shown = maskNumbers(text, secrets)));
    return shown;
  };
}

/** Whether a figure is a person's number that a sheet took for an amount; amounts of this form are never so large. */
export function isNumberOfPerson(figure: number): boolean {
  if (!Number.isFinite(figure) || Math.abs(figure) < 1e9) return false;
  const digits = figureText(Math.abs(figure), 8, "").replace(".", "");
  return beginsPersonal(digits) || beginsPersonal(digits.slice(1)) || maskNumbers(digits) !== digits;
}

/** Any value as it may be shown: texts masked, figures that are a person's number as hidden. */
export function maskValue<T>(value: T): T | string {
  if (typeof value === "string") return maskNumbers(value);
  return typeof value === "number" && isNumberOfPerson(value) ? hidden : value;
}

/** maskValue for the values of one table: rows repeat their texts, and one with many digits that hides nothing is gone over once. */
export function maskOfTable(): <T>(value: T) => T | string {
  const clear = new Set<unknown>();
  return (value) => {
    if (typeof value !== "string") return maskValue(value);
    if (!mayHoldNumber(value) || clear.has(value)) return value;
    const masked = maskValue(value);
    if (masked === value) clear.add(value);
    return masked;
  };
}

/** So many digits of a text or a figure that was made from a number could still tell it. */
const tellingDigits = 6;

/**
 * A value that was read from a text, or computed from it, as it may be shown. Where the text holds a number of a person
 * and the value is a piece of it, not even the piece stays: 22010219931006.0337 from a number that was divided.
 */
export function maskDerived<T>(value: T, source: string): T | string {
  const masked = maskValue(value);
  if (masked !== value || maskNumbers(source) === source) return masked;
  const digits = String(value).replace(/\P{Nd}/gu, "").length;
  return typeof value === "string" || typeof value === "number"
    ? digits >= tellingDigits
      ? hidden
      : value
    : value;
}
