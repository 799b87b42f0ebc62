import { remembered } from "../text/remembered";
import type { CellKind } from "./snapshot";

/** The part of a number format that shows one number. */
export interface FormatSection {
  readonly code: string;
  /** The section says itself that the number is negative: it shows it without its sign. */
  readonly unsigned: boolean;
}

const literals = /"[^"]*"?|[\\!_*][\s\S]?/g;
const condition = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/;
const kept = new Map<string, readonly string[]>();
const mostKept = 1000;

/** The sections of a format; a semicolon inside quotes, brackets or behind an escape parts none. `!` is the escape of Chinese programs. */
export function sectionsOf(format: string): readonly string[] {
  const known = kept.get(format);
  if (known) return known;
  const sections = format.match(/(?:"[^"]*"?|\[[^\]]*\]|[\\!_*][\s\S]|[^;])*(?:;|$)/g) ?? [""];
  const parted = sections.map((section) => section.replace(/;$/, ""));
  // The empty match at the end is a section only where the format ends with a semicolon.
  if (parted.length > 1 && !format.endsWith(";")) parted.pop();
  if (kept.size >= mostKept) kept.clear();
  kept.set(format, parted);
  return parted;
}

/** The section that shows a number: by conditions such as [>=10000], else by its sign (ECMA-376 part 1, 18.8.31). */
export function sectionFor(format: string, value: number): FormatSection {
  const numeric = numericSections(format);
  if (numeric.length < 2) return { code: numeric[0] ?? "General", unsigned: false };
  if (numeric.some((section) => condition.test(section))) {
    const fits = numeric.find((section) => meets(section, value)) ?? numeric.at(-1)!;
    return { code: fits, unsigned: value < 0 && fits !== numeric[0] };
  }
  if (value < 0) return { code: numeric[1]!, unsigned: true };
  return { code: value === 0 && numeric.length > 2 ? numeric[2]! : numeric[0]!, unsigned: false };
}

/** The sections for numbers: the fourth, or a last one with @ before that, is for text (yyyy/m/d;@). */
const numericSections = remembered((format): readonly string[] => {
  const sections = sectionsOf(format).slice(0, 3);
  return sections.length > 1 && isForText(sections.at(-1)!) ? sections.slice(0, -1) : sections;
});

/** The section that shows a text; undefined where texts are shown as they are. */
export function textSection(format: string): string | undefined {
  const sections = sectionsOf(format);
  return sections.length > 3
    ? sections[3]
    : sections.length > 1 && isForText(sections.at(-1)!)
      ? sections.at(-1)
      : undefined;
}

function isForText(section: string): boolean {
  return codesOf(section).includes("@");
}

function meets(section: string, value: number): boolean {
  const [, sign, text] = condition.exec(section) ?? [];
  if (sign === undefined) return false;
  const bound = Number(text);
  const equal = value === bound;
  if (sign === "=") return equal;
  if (sign === "<>") return !equal;
  return (sign.includes("=") && equal) || (sign.startsWith("<") ? value < bound : value > bound);
}

/** What a section's letters and digits say once literal text, colours and countries are gone; elapsed hours stay. */
export function codesOf(section: string): string {
  return section.replace(literals, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

/** A number's kind by its Excel number format. */
export function kindOfNumber(format: string, value = 1): CellKind {
  return kindOfSection(sectionFor(format, value).code);
}

/** The kind of the numbers that a section shows. */
export function kindOfSection(code: string): CellKind {
  const codes = codesOf(code);
  if (/general|通用格式/i.test(codes)) return "number";
  // Beside digits, letters are a unit that somebody wrote without quotes: 0.00 USD. Parts of seconds are ss.000.
  const isNumber = /[0#?]/.test(codes.replace(/s\]?[.,]0+/gi, ""));
  if (!isNumber && /[ymdhs]|a{3}|a\/p|上午|下午/i.test(codes)) return "date";
  return codes.includes("%") ? "percent" : "number";
}

/** Days between the first days of the two date systems. */
const offset1904 = 1462;

/** Serial of a workbook that counts from 1904 → serial of the 1900 system. */
export function from1904(serial: number): number {
  return serial + offset1904;
}

/** Serial of the 1900 system → serial of a workbook that counts from 1904. */
export function to1904(serial: number): number {
  return serial - offset1904;
}
