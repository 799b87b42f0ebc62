import { SSF } from "@e965/xlsx";
import { codesOf, kindOfSection, sectionFor, textSection } from "../../sheet/numberFormat";
import { from1904 } from "../../sheet/numberFormat";
import type { CellKind } from "../../sheet/snapshot";
import { shownDate } from "./date";
import { remembered } from "../../text/remembered";
import { shownDigits } from "./number";
import { tokensOf } from "./tokens";

export interface ShownNumber {
  readonly kind: CellKind;
  readonly text: string;
}

/** What a section of a format says of each number; a table has few of them. */
const partsOf = remembered((code) => {
  const tokens = tokensOf(code);
  return {
    tokens,
    kind: kindOfSection(code),
    isLibrarys: /e[+-]|[0#?]\s*\/\s*[0#?\d]/i.test(codesOf(code)),
    isGeneral: tokens.some(
      (token) => token.kind === "general" || (token.kind === "sign" && token.text === "@"),
    ),
  };
});

const isGeneralFormat = remembered((format) => format === "" || /^general$/i.test(format) || format === "@");

/** A number as Excel shows it by a format, and what it then is. Never throws, whatever the format says. */
export function shownNumber(value: number, format: string, date1904 = false): ShownNumber {
  if (isGeneralFormat(format)) return { kind: "number", text: general(value) };
  const { code, unsigned } = sectionFor(format, value);
  const { tokens, kind, isLibrarys, isGeneral } = partsOf(code);
  if (kind === "date") return { kind, text: shownDate(date1904 ? from1904(value) : value, tokens, value) };
  const size = Math.abs(value);
  const sign = value < 0 && !unsigned ? "-" : "";
  if (isLibrarys) return { kind, text: byLibrary(value, format) };
  if (isGeneral) {
    const shown = tokens.map((token) =>
      token.kind === "literal" ? token.text : isValue(token) ? general(size) : "",
    );
    return { kind, text: sign + shown.join("") };
  }
  const text = shownDigits(size, tokens);
  return { kind, text: text === null ? general(value) : sign + text };
}

function isValue(token: { readonly kind: string; readonly text?: string }): boolean {
  return token.kind === "general" || token.text === "@";
}

/** Whether a format has no say in how texts are shown. */
export function showsTextAsItIs(format: string): boolean {
  return !format.includes(";") && !/@./.test(format) && !/.@/.test(format);
}

/** A text as a format shows it: "¥"@ puts a sign before it, ;;; hides it. */
export function shownString(text: string, format: string): string {
  const section = showsTextAsItIs(format) ? undefined : textOf(format);
  if (section === undefined) return text;
  const tokens = tokensOf(section);
  return tokens.map((token) => (token.kind === "literal" ? token.text : isValue(token) ? text : "")).join("");
}

function textOf(format: string): string | undefined {
  const own = textSection(format);
  return own ?? (format.includes(";") || !codesOf(format).includes("@") ? undefined : format);
}

/** A number without a format: eleven places at most. Most numbers are written in fewer, and are shown so. */
function general(value: number): string {
  const size = Math.abs(value);
  const isPlain = size < 1e10 && (Number.isInteger(value) || (size >= 1e-4 && String(size).length <= 11));
  return isPlain ? String(value) : byLibrary(value, "General");
}

/** Powers of ten and fractions are left to the library; where it gives up, the number is shown as it is. */
function byLibrary(value: number, format: string): string {
  try {
    return SSF.format(format, value);
  } catch {
    return String(value);
  }
}
