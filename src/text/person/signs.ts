/** A digit, a Latin letter or a star of a text, in plain form, with its place in the text. */
export interface Sign {
  /** 0–9, A–Z or *. */
  readonly char: string;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the sign before, blanks in a row as one and all brackets alike; "" for nothing. */
  readonly gap: string;
}

/** So much may stand between two signs of one number, blanks in a row counting as one: “220102 - 1993”. */
const widestGap = 3;
const chineseDigits = "零一二三四五六七八九";
const lookAlikes: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  壹: "1",
  贰: "2",
  叁: "3",
  肆: "4",
  伍: "5",
  陆: "6",
  柒: "7",
  捌: "8",
  玖: "9",
  "×": "X",
  "✕": "X",
  Х: "X", // Cyrillic
  Χ: "X", // Greek
  "∗": "*",
  "•": "*",
  "●": "*",
};
const letterOrCharacter = /[\p{L}\p{N}]/u;

/** 0–9 of any script; other characters as they are. */
function plainDigit(char: string): string {
  if (!/\p{Nd}/u.test(char)) return char;
  const code = char.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function toPlain(char: string): string {
  if (/^[\dA-Z]$/.test(char)) return char;
  const alike = lookAlikes[char];
  if (alike) return alike;
  const chinese = chineseDigits.indexOf(char);
  if (chinese >= 0) return String(chinese);
  return [...char.normalize("NFKC").toUpperCase()].map(plainDigit).join("");
}

function isChinese(char: string): boolean {
  return chineseDigits.includes(char) || /[壹贰叁肆伍陆柒捌玖〇]/.test(char);
}

/** What a character between two signs adds to the gap between them; letters, Chinese words and the marks of a list end the run. */
function gapOf(char: string, plain: string): string | null {
  if (letterOrCharacter.test(plain) || /[、；;]/.test(char)) return null;
  if (/[\p{Cf}\p{M}]/u.test(char)) return "";
  if (/[\s\p{Z}\p{C}]/u.test(char)) return " ";
  return /[\p{Ps}\p{Pe}]/u.test(char) ? "(" : plain;
}

/** What a character is in a run of signs. */
interface Known {
  /** The signs that it stands for; "" for what is none. */
  readonly signs: string;
  /** Of digits: whether they are written in Chinese. */
  readonly chinese: boolean | null;
  /** See gapOf. */
  readonly gap: string | null;
}

function look(char: string): Known {
  const plain = toPlain(char);
  if (!/^[0-9A-Z*]+$/.test(plain)) return { signs: "", chinese: null, gap: gapOf(char, plain) };
  return { signs: plain, chinese: /\d/.test(plain) ? isChinese(char) : null, gap: null };
}

/** What look says of a character, by its code; a text of ours has few different ones. */
const known = new Map<number, Known>();

function knownOf(code: number): Known {
  let what = known.get(code);
  if (what === undefined) known.set(code, (what = look(String.fromCodePoint(code))));
  return what;
}

/** What a character does to the number of digits in a run: so many more, or one of these. */
const [unknownStep, ends, leaves] = [0, -1, -2];
const steps = new Int8Array(0x10000);

function stepOf(code: number): number {
  const { signs, gap } = knownOf(code);
  if (signs === "") return gap === null ? ends : leaves;
  return signs.length > 1 || !/[A-WYZ]/.test(signs) ? signs.length : leaves;
}

/** Whether a run of the text may have so many digits, an X or a star counting as one; far quicker than to make the runs. */
export function mayHaveRunOf(text: string, fewest: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at)!;
    let step: number;
    if (code > 0xffff) {
      at += 1;
      step = stepOf(code);
    } else if ((step = steps[code]!) === unknownStep) step = steps[code] = stepOf(code);
    if (step > 0) {
      count += step;
      if (count >= fewest) return true;
    } else if (step === ends) count = 0;
  }
  return false;
}

/** How many signs a character stands for, and one more: 0 is not known yet. */
const signCounts = new Uint8Array(0x10000);

/** Whether a text has so many digits, letters and stars, wherever they stand; far quicker than to make its runs. */
export function holdsSigns(text: string, count: number): boolean {
  let left = count;
  for (let at = 0; at < text.length && left > 0; at += 1) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) {
      at += 1;
      left -= knownOf(code).signs.length;
    } else left -= (signCounts[code] ||= knownOf(code).signs.length + 1) - 1;
  }
  return left <= 0;
}

/** The digits, letters and stars of a text in runs that could be one number: Chinese words and wide gaps part them. */
export function signRuns(text: string): readonly (readonly Sign[])[] {
  const runs: Sign[][] = [[]];
  let gap = "";
  let chinese = false;
  const end = (): void => {
    if (runs.at(-1)!.length > 0) runs.push([]);
    gap = "";
  };
  for (let at = 0, size = 1; at < text.length; at += size) {
    const code = text.codePointAt(at)!;
    size = code > 0xffff ? 2 : 1;
    const what = knownOf(code);
    if (what.signs !== "") {
      // 张三2201…: the name is no part of the number.
      const other = what.chinese !== null && what.chinese !== chinese;
      if (other) chinese = !chinese;
      if (gap.length > widestGap || other) end();
      const run = runs.at(-1)!;
      for (const sign of what.signs) {
        run.push({ char: sign, from: at, to: at + size, gap: run.length > 0 ? gap : "" });
        gap = "";
      }
    } else if (what.gap === null) end();
    else if (what.gap !== " " || !gap.endsWith(" ")) gap += what.gap;
  }
  return runs.filter((run) => run.length > 0);
}
