/** A point of another keyboard, or twice: 10298。45, 581..44. */
const point = /^(\d[\d,]*)(?:\s*[。·‧•･]\s*|\.{2,})(\d+)([\p{L}%]*)$/u;
/** 10298. 45, where 1. 45 may be a number in a list. */
const spaced = /^(\d[\d,]{2,})(?:\s+\.\s*|\.\s+)(\d+)([\p{L}%]*)$/u;
/** 10298,45: no thousand has four digits before it, and none two behind. */
const comma = /^(\d{4,}),(\d{1,2})()$/;
/** 1O298.45, l467: a letter that looks like a digit, among more digits than letters. */
const letters = /^[\dOoQlI|]*[OoQlI|][\dOoQlI|]*(?:\.[\dOoQlI|]+)?$/;
/** 581.44. */
const behind = /^(\d[\d,]*\.\d+)\.()()$/;

const likeZero = /[OoQ]/g;
const likeOne = /[lI|]/g;

const countOf = (text: string, letter: RegExp) => text.length - text.replace(letter, "").length;

function figureIn(text: string): string | null {
  const parted = point.exec(text) ?? spaced.exec(text) ?? comma.exec(text);
  if (parted) return `${parted[1]}.${parted[2]}${parted[3]}`;
  const ended = behind.exec(text);
  if (ended) return ended[1]!;
  return digitsMeant(text);
}

/** The digits of a text in which letters stand that look like some, fewer than digits: 13O04310001; null of any other. */
export function digitsMeant(text: string): string | null {
  if (!letters.test(text)) return null;
  const digits = countOf(text, /\d/g);
  const others = countOf(text, likeZero) + countOf(text, likeOne);
  return digits > others ? text.replace(likeZero, "0").replace(likeOne, "1") : null;
}

/**
 * The figure that was meant where a slip of the keyboard has one sense only, with the unit that stands behind it: 10298。45
 * → 10298.45, 581。44万元 → 581.44万元. null where there is none, or where it may mean several: 581,44, 约300, 3-5.
 */
export function mistypedNumber(text: string): string | number | null {
  const figure = figureIn(text.normalize("NFKC").trim());
  if (figure === null) return null;
  const bare = figure.replaceAll(",", "");
  return /^[\d.]+$/.test(bare) ? Number(bare) : figure;
}
