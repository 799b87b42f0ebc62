import { squeeze } from "../values/text";

/** What a text says of time: a year, and whether it is the year as a whole or its end. */
export interface Period {
  readonly year: number;
  /** false: 2020年5月31日, 2019年1-6月. */
  readonly whole: boolean;
  /** How plainly it is said: 3 a day or month, 2 年度, 1 the year alone. */
  readonly plain: 1 | 2 | 3;
  /** The text without what was understood. */
  readonly rest: string;
}

const digits = "〇一二三四五六七八九";

/** 二〇一九年十二月三十一日 → 2019年12月31日; widths folded, no spaces. */
export function plainDate(text: string): string {
  const digit = (letter: string): string => String(/[〇○零Oo0]/.test(letter) ? 0 : digits.indexOf(letter));
  const number = (word: string): string => {
    const [tens, ones] = word.includes("十") ? word.split("十") : ["0", word];
    const value = (part: string | undefined, empty: number): number =>
      part === undefined || part === "" ? empty : part === "0" ? 0 : digits.indexOf(part);
    return String(value(tens, 1) * 10 + value(ones, 0));
  };
  return squeeze(text)
    .replace(/[—–−~～至到]/g, "-")
    .replace(/[二][〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}(?=年)/g, (year) => [...year].map(digit).join(""))
    .replace(
      /(年)([一二三四五六七八九十]{1,2})(?=月)/g,
      (_, before: string, month: string) => before + number(month),
    )
    .replace(
      /(月)([一二三四五六七八九十]{1,3})(?=日)/g,
      (_, before: string, day: string) => before + number(day),
    );
}

/** The time that a text names; null where it names none, or several years. */
export function periodIn(text: string): Period | null {
  const plain = plainDate(text).replace(/[([〔【][12]\d{3}[)\]〕】]/g, ""); // 审字〔2020〕12号 is no time of a statement
  const span = /(20\d{2})年?度?1月?-(\d{1,2})月(?:份)?/.exec(plain);
  if (span) return period(plain, span, 3, Number(span[2]) === 12);
  const day = /(20\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?/.exec(plain);
  if (day && Number(day[2]) <= 12) {
    const opening = Number(day[2]) === 1 && Number(day[3]) === 1;
    const found = period(plain, day, 3, opening || Number(day[2]) === 12);
    return found && opening ? { ...found, year: found.year - 1 } : found;
  }
  const month = /(20\d{2})年(\d{1,2})月(?:份|末)?/.exec(plain);
  if (month) return period(plain, month, 3, Number(month[2]) === 12);
  if (/(20\d{2})年?[-、](?:20\d{2}|\d{1,2})/.test(plain)) return null;
  if (/(20\d{2})年?(?:[上下]半年|前?第?[一二三四1-4]季度?|半年)/.test(plain)) {
    const half = /(20\d{2})年?/.exec(plain)!;
    return period(plain, half, 3, false);
  }
  const annual = /(20\d{2})年度/.exec(plain);
  if (annual) return period(plain, annual, 2, true);
  const year = /(?:^|\D)(20\d{2})(?:年末?|(?!\d))/.exec(plain);
  return year ? period(plain, year, 1, true) : null;
}

/** null where another year stands beside the one found. */
function period(text: string, found: RegExpExecArray, plain: 1 | 2 | 3, whole: boolean): Period | null {
  const year = Number(found[1]);
  const at = text.indexOf(found[1]!, found.index);
  const rest = text.slice(0, at) + text.slice(found.index + found[0].length);
  const others = [...rest.matchAll(/(?:^|\D)(20\d{2})年/g)].some(([, other]) => Number(other) !== year);
  return others ? null : { year, whole, plain, rest };
}

/** The time that several texts agree on: the plainest counts; null where these name several. */
export function agreedPeriod(texts: readonly string[]): Period | null {
  const all = texts.flatMap((text) => periodIn(text) ?? []);
  const plainest = all.reduce((most, { plain }) => Math.max(most, plain), 0);
  const [first, ...others] = all.filter(({ plain }) => plain === plainest);
  return first && others.every(({ year, whole }) => year === first.year && whole === first.whole)
    ? first
    : null;
}
