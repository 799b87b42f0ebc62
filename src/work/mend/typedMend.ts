import type { FieldType } from "../../form/edition";
import type { Mend } from "../host";
import { entryText, rounded, type Place } from "./place";

const numbers: readonly FieldType[] = ["amount", "ratio", "count", "decimal"];
const days: readonly FieldType[] = ["day", "monthOrDay"];
/** Kinds of cells in which a number is meant where no field says what is. */
const numeric = ["number", "percent"];

/**
 * What a person typed for a cell, as it has to be written there: text stays text (0431-8888, 91220101…), in a place for
 * figures 17,102.45 becomes a number, 56.12% one that shows itself so, and 2020-3-14 a day. What is none of these is
 * written as it was typed: the check says what it thinks of it. Null where it is what stands there.
 */
export function typedMend(typed: string, place: Place): Mend | null {
  const { cell, now } = place;
  const text = typed.trim();
  if (text === entryText(place).trim()) return null;
  const content = figureOf(text, place) ?? { value: text };
  const same = now && now.formula === undefined && content.value === now.value && !content.shown;
  return same ? null : { cell, ...content };
}

type Content = Omit<Mend, "cell">;

function figureOf(text: string, { now, field }: Place): Content | null {
  const folded = text.normalize("NFKC").replace(/\u2212/g, "-");
  if (field && days.includes(field.type)) return dayOf(folded, text);
  const isNumber = field ? numbers.includes(field.type) : numeric.includes(now?.kind ?? "");
  if (!isNumber) return null;
  const percent = /^(.*\d|.*\.)\s*%$/.exec(folded);
  const value = numberOf(percent ? percent[1]! : folded);
  if (value === null) return null;
  if (percent) return percentage(value / 100, percent[1]!);
  // a cell of percentages takes 56.12 for 56.12%, and .56 for 56%, as Excel does when somebody types there
  if (now?.kind === "percent")
    return Math.abs(value) >= 1 ? percentage(value / 100, folded) : percentage(value);
  return { value };
}

const figure = /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;
/** Excel keeps no more. */
const mostDigits = 15;

/** A figure with or without thousands; null for all else, and for what is too long to be kept. */
function numberOf(text: string): number | null {
  if (!figure.test(text)) return null;
  const plain = text.replace(/,/g, "");
  if (plain.replace(/^[+-]?0*|\./g, "").length > mostDigits) return null;
  return Number(plain);
}

function percentage(share: number, shownAs?: string): Content {
  const value = rounded(share);
  const decimals = (/\.(\d*)$/.exec(shownAs ?? String(rounded(value * 100)))?.[1] ?? "").length;
  const format = decimals > 0 ? `0.${"0".repeat(Math.min(decimals, 6))}%` : "0%";
  return { value, shown: { kind: "percent", format, text: `${rounded(value * 100)}%` } };
}

/** Excel's first day that all programs count alike. */
const firstDay = Date.UTC(1900, 2, 1);
const dayLength = 86_400_000;

function dayOf(folded: string, text: string): Content | null {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(folded);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const exists = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  if (!exists || time < firstDay) return null;
  return { value: time / dayLength + 25_569, shown: { kind: "date", format: "yyyy-mm-dd", text } };
}
