/** Letters that stand two columns wide though they are no Chinese characters: Chinese punctuation of Unicode's Latin part. */
const wide = /[…—“”‘’·]/;
const opening = /[“‘（《〈【［「『(]/;
const closing = /[”’）》〉】］」』)，。、；：！？,;:!?%]/;
const heavy = /[A-ZmwMW@%&]/;

/** What is known of a letter, as bits; 0: nothing yet. A table of thousands of rows asks of millions of letters. */
const [known, isWide, opens, closes, isHeavy, isSpace] = [1, 2, 4, 8, 16, 32] as const;
const kinds = new Uint8Array(0x10000);

function kindOf(letter: string): number {
  let kind: number = known;
  if (letter.charCodeAt(0) > 0x2e7f || wide.test(letter)) kind |= isWide;
  if (opening.test(letter)) kind |= opens;
  if (closing.test(letter)) kind |= closes;
  if (heavy.test(letter)) kind |= isHeavy;
  return letter === " " ? kind | isSpace : kind;
}

/** The kind of the letter at a place; that of a letter of two units is told by its first one. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || (kinds[code] = kindOf(text[at]!));
}

/** Whether the unit at a place is the second one of a letter. */
function isSecond(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** Width of a line in characters of the column's font: Chinese characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++)
    if (!isSecond(text, at)) width += kindAt(text, at) & isWide ? 2 : 1;
  return width;
}

/** What a letter takes on paper: capitals are wider than figures where the font is not of one width. */
function room(kind: number): number {
  if (kind & isWide) return 2;
  return kind & isHeavy ? 1.3 : 1.05;
}

/** Whether a letter is never torn from the one before: within a word of Latin letters, a comma from what it closes. */
function joins(kind: number, before: number): boolean {
  if (before === 0 || before & isSpace) return false;
  return (
    (kind & closes) !== 0 || (before & opens) !== 0 || ((kind & (isSpace | isWide)) | (before & isWide)) === 0
  );
}

/**
 * Lines that one line takes where it may be so many characters wide, as spreadsheets wrap it: a word that does not fit
 * goes on the next line, a word longer than a line is torn.
 */
function wrapped(line: string, width: number): number {
  if (textWidth(line) * 1.3 <= width) return 1;
  let lines = 1;
  let used = 0;
  const put = (piece: number): void => {
    if (used + piece <= width) used += piece;
    else if (piece <= width) {
      lines += 1;
      used = piece;
    } else {
      const torn = Math.ceil(piece / width);
      lines += used > 0 ? torn : torn - 1;
      used = piece - (torn - 1) * width;
    }
  };
  let piece = 0;
  let before = 0;
  for (let at = 0; at < line.length; at++) {
    if (isSecond(line, at)) continue;
    const kind = kindAt(line, at);
    if (joins(kind, before)) piece += room(kind);
    else {
      put(piece);
      piece = room(kind);
    }
    before = kind;
  }
  put(piece);
  return lines;
}

/** Lines that a text takes where it may be so many characters wide. */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, Math.max(2, width)), 0);
}
