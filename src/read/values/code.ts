import { blank, none, normalisedIf, understood, unread, type Outcome, type Raw } from "./outcome";
import { atReplaced } from "./remark";
import { fold, isFiller, isNone, squeeze } from "./text";

/** A number keeps its first 15 digits only. */
const exactDigits = 1e15;

/** 2.20102E+17, as a program writes a long number into text. */
const scientific = /^\d(?:\.\d+)?e\+\d{2}$/i;

/** A cell that is no text and no number, or a number with lost digits; null where its characters can be taken. */
export function notCharacters(raw: Raw): Outcome | null {
  if (raw.kind === "text") {
    if (isFiller(raw.text)) return blank;
    if (isNone(raw.text)) return none(null);
    return scientific.test(squeeze(raw.text)) ? unread({ kind: "digitsLost" }) : null;
  }
  if (raw.kind !== "number" || typeof raw.value !== "number") return unread();
  return Math.abs(raw.value) >= exactDigits ? unread({ kind: "digitsLost" }) : null;
}

/**
 * What is written, or a number as its cell shows it where the format puts digits before it: 4328128684 by 0000-0000000 is
 * 0432-8128684, 8128684 by "0432-"0 too. A format that only groups or rounds (1.5E+10, 150,834) has no say.
 */
export function charactersOf(raw: Raw): string {
  if (raw.kind === "text") return raw.text;
  const digits = String(raw.value);
  const shown = raw.text.replace(/\D/g, "");
  return /^\d+$/.test(digits) && shown.length > digits.length && shown.endsWith(digits) ? raw.text : digits;
}

const wholeCode = /[0-9A-Z]{18}|[0-9A-Z]{8}-?[0-9X]|\d{6}/;
const wholeAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** What is asked, without words and signs around it (代码：…, …（三证合一）); the text itself where that is not all it says. */
export function alone(text: string, whole: RegExp): string {
  const match = whole.exec(text);
  if (!match) return text;
  const around = text.slice(0, match.index) + " " + text.slice(match.index + match[0].length);
  return /[\dA-Za-z@]/.test(around) ? text : match[0];
}

const anyCode = /^(?:[0-9A-Z]{18}|[0-9A-Z]{8}-?[0-9X]|\d{6})$/i;

/** Whether words stand between codes of one kind; an organisation's code and the credit code that holds it are one. */
function severalCodes(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false;
  const found = text.split(/[^0-9A-Za-z-]+/).filter((part) => anyCode.test(part));
  const codes = new Set(found.map((code) => code.replace("-", "")));
  return codes.size > 1 && new Set([...codes].map((code) => code.length)).size < codes.size;
}

/** A code (credit code, identity number, postcode): width folded, spaces and marks out, capital letters. */
export function readCode(raw: Raw): Outcome {
  const refused = notCharacters(raw);
  if (refused) return refused;
  const written = charactersOf(raw);
  const folded = alone(
    squeeze(written)
      .replace(/_+/g, "")
      .replace(/^['‘’`]/, "")
      .toUpperCase(),
    wholeCode,
  );
  // 2202021985…×: the sign of multiplication stands for the letter X.
  const lettered = folded.replace(/([0-9])[×✕✗]$/, "$1X");
  const dashed = lettered.replace(/([0-9A-Z])[-–—](?=[0-9A-Z])/g, "$1-");
  const bare = /^[0-9A-Z]{8}-[0-9X]$/.test(dashed) ? dashed : dashed.replaceAll("-", "");
  // 原130000 现138012: which of the two it is, nobody has said.
  if (severalCodes(squeeze(written))) return understood(bare, { kind: "severalValues" });
  return understood(bare, ...normalisedIf(bare !== written));
}

/** E-mail:a@b.cn */
const named = /^(?:mailto|e-?mail|mail):/i;

/** An underline may begin an address, but ends none: only one that was a line to write on goes. */
const unlinedAddress = (text: string) => text.replace(/^_+(?=.*_$)|^_{2,}|_+$/g, "");

/** An e-mail address, width folded and without white space; several are kept as they are written. */
export function readEmail(raw: Raw): Outcome {
  const refused = notCharacters(raw);
  if (refused) return refused;
  const written = charactersOf(raw);
  const parts = atReplaced(fold(written))
    .flatMap((part) => part.split(/[、,;，；/\s]+/))
    .filter((part) => part.includes("@"));
  const addressIn = (part: string) => alone(unlinedAddress(part).replace(named, ""), wholeAddress);
  if (parts.length > 1) {
    const [first, ...more] = parts.map(addressIn);
    // The same address twice is one.
    return more.some((other) => other.toLowerCase() !== first!.toLowerCase())
      ? understood([first, ...more].join("、"), { kind: "severalValues" })
      : understood(first!, { kind: "normalised" });
  }
  const value = addressIn(squeeze(written));
  return understood(value, ...normalisedIf(value !== written));
}
