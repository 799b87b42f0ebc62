const digits = new Map(
  [..."零〇○一二三四五六七八九"]
    .map((c, i) => [c, i < 3 ? 0 : i - 2] as const)
    .concat(
      [..."壹贰叁肆伍陆柒捌玖"].map((c, i) => [c, i + 1] as const),
      [
        ["两", 2],
        ["貳", 2],
        ["參", 3],
        ["陸", 6],
      ],
    ),
);
const units = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const groups = new Map([
  ["万", 10_000],
  ["萬", 10_000],
  ["亿", 100_000_000],
  ["億", 100_000_000],
]);

/** 二〇一九 → 2019: digits written one after the other. */
function positional(text: string): number {
  return Number([...text].map((c) => digits.get(c)).join(""));
}

/**
 * A number in Chinese characters, everyday or formal: 三千五百 → 3500, 贰 → 2, 一亿二千万 → 120000000.
 * null where the text is anything else (mixed with Latin digits too).
 */
export function parseChineseNumber(text: string): number | null {
  if (text === "" || ![...text].every((c) => digits.has(c) || units.has(c) || groups.has(c))) return null;
  if ([...text].every((c) => digits.has(c))) return positional(text);
  let total = 0;
  let group = 0;
  let lastUnit = Infinity;
  let lastGroup = 0;
  let biggest = 0;
  let digit: number | null = null;
  /** After 百, 千 or 万 a last digit needs its 零 (三千零五): 三千五 is 3500 to most. */
  let open = false;
  for (const c of text) {
    const unit = units.get(c);
    const bigger = groups.get(c);
    if (digits.has(c)) {
      // Two digits in a row (三五百) are no number, except after a zero that only fills a gap.
      if (digit !== null && digit !== 0) return null;
      digit = digits.get(c)!;
      if (digit === 0) open = false;
    } else if (unit !== undefined) {
      // 三百五千: the units of a group only get smaller.
      if (unit >= lastUnit) return null;
      group += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
      open = unit > 10;
    } else {
      const below = group + (digit ?? 0);
      if ((below === 0 && total === 0) || (open && digit !== null)) return null;
      const isSmaller = lastGroup > bigger!;
      // 一亿二千万三千万: the first of its two 万 has the 亿 before it, so that the second cannot multiply both.
      if (!isSmaller && biggest > bigger!) return null;
      // 一万亿, 一万二千万: a unit as big as the one before it multiplies all that stands before it.
      total = isSmaller ? total + below * bigger! : (total + below) * bigger!;
      lastGroup = bigger!;
      biggest = Math.max(biggest, bigger!);
      group = 0;
      lastUnit = Infinity;
      digit = null;
      open = true;
    }
  }
  if (open && digit !== null) return null;
  return total + group + (digit ?? 0);
}
