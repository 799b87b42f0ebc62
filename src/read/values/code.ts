import { blank, none, normalisedIf, understood, unread, type Outcome, type Raw } from "./outcome";
import { fold, isFiller, isNone, squeeze } from "./text";

/** A number keeps its first 15 digits only. */
const exactDigits = 1e15;

/** 2.20102E+17, as a program writes a long number into text. */
const scientific = /^\d(?:\.\d+)?e\+\d{2}$/i;

/** A cell that is no text and no number, or a number with lost digits; null where its characters can be taken. */
function notCharacters(raw: Raw): Outcome | null {
  if (raw.kind === "text") {
    if (isFiller(raw.text)) return blank;
    if (isNone(raw.text)) return none(null);
    return scientific.test(squeeze(raw.text)) ? unread({ kind: "digitsLost" }) : null;
  }
  if (raw.kind !== "number" || typeof raw.value !== "number") return unread();
  return Math.abs(raw.value) >= exactDigits ? unread({ kind: "digitsLost" }) : null;
}

const charactersOf = (raw: Raw) => (raw.kind === "text" ? raw.text : String(raw.value));

const wholeCode = /[0-9A-Z]{18}|[0-9A-Z]{8}-?[0-9X]|\d{6}/;
const wholeMobile = /1[3-9]\d{9}/;
const wholeAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** What is asked, without words and signs around it (代码：…, …（三证合一）); the text itself where that is not all it says. */
function alone(text: string, whole: RegExp): string {
  const match = whole.exec(text);
  if (!match) return text;
  const around = text.slice(0, match.index) + " " + text.slice(match.index + match[0].length);
  return /[\dA-Za-z@]/.test(around) ? text : match[0];
}

/** A code (credit code, identity number, postcode): width folded, spaces and marks out, capital letters. */
export function readCode(raw: Raw): Outcome {
  const refused = notCharacters(raw);
  if (refused) return refused;
  const written = charactersOf(raw);
  const folded = alone(
    squeeze(written)
      .replace(/^['‘’`]/, "")
      .toUpperCase(),
    wholeCode,
  );
  const bare = /^[0-9A-Z]{8}-[0-9X]$/.test(folded)
    ? folded
    : folded.replace(/(?<=[0-9A-Z])[-–—](?=[0-9A-Z])/g, "");
  return understood(bare, ...normalisedIf(bare !== written));
}

const separators = /[、,;，；/\\]|\s{2,}|[\r\n]+|或/;

/** Area code (three digits for the biggest cities, else four), number, extension. */
const landline = /^\(?(0(?:10|2\d)|0[3-9]\d{2})\)?[-\s]*(\d{3,4})[-\s]?(\d{4})(?:[-转#x*\s]+(\d{1,6}))?$/i;

/** One telephone number: area code and number parted by a dash; mobiles as eleven digits. */
function telephone(text: string): string {
  const folded = fold(text)
    .replace(/\s*\([^()\d]*\)$/, "")
    .replace(/[—–－―−‐‑]+/g, "-")
    .replace(/^(?:tel|手机|电话|联系电话|移动电话)\s*:\s*/i, "")
    .replace(/^(?:\+|00)?86[-\s]*(?=1[3-9]|\(?0)/, "")
    .replace(/^\+86-?(?=[2-9])/, "0")
    .replace(/[。.,;]$/, "");
  const digits = alone(folded.replace(/[\s.-]/g, ""), wholeMobile);
  if (/^1\d{10}$/.test(digits)) return digits;
  const match = landline.exec(folded);
  if (match) return `${match[1]}-${match[2]}${match[3]}${match[4] ? `-${match[4]}` : ""}`;
  return folded.replace(/\s+/g, "");
}

/** A telephone number, fixed or mobile; several in one cell are kept as they are written. */
export function readPhone(raw: Raw): Outcome {
  const refused = notCharacters(raw);
  if (refused) return refused;
  const written = charactersOf(raw);
  const parts = fold(written)
    .split(separators)
    .flatMap((part) => part.split(/(?<=\d{11})\s(?=1[3-9]\d{9})/))
    .filter((part) => part.trim() !== "");
  if (parts.length > 1 && parts.every((part) => part.replace(/\D/g, "").length >= 7)) {
    return understood(parts.map(telephone).join("、"), { kind: "severalValues" });
  }
  const value = telephone(written);
  return understood(value, ...normalisedIf(value !== written));
}

/** An e-mail address, width folded and without white space; several are kept as they are written. */
export function readEmail(raw: Raw): Outcome {
  const refused = notCharacters(raw);
  if (refused) return refused;
  const written = charactersOf(raw);
  const parts = fold(written)
    .split(/[、,;，；/\s]+/)
    .filter((part) => part.includes("@"));
  if (parts.length > 1) return understood(parts.join("、"), { kind: "severalValues" });
  const value = alone(squeeze(written).replace(/^mailto:/i, ""), wholeAddress);
  return understood(value, ...normalisedIf(value !== written));
}
