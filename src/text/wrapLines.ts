/** Letters that stand two columns wide though they are no Chinese characters: Chinese punctuation of Unicode's Latin part. */
const wide = /[…—“”‘’·]/;
const opening = /[“‘（《〈【［「『(]/;
const closing = /[”’）》〉】］」』)，。、；：！？,;:!?%]/;
const heavy = /[A-ZmwMW@%&]/;

function isWide(letter: string): boolean {
  return letter.codePointAt(0)! > 0x2e7f || wide.test(letter);
}

/** Width of a line in characters of the column's font: Chinese characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += isWide(letter) ? 2 : 1;
  return width;
}

/** What a letter takes on paper: capitals are wider than figures where the font is not of one width. */
function room(letter: string): number {
  if (isWide(letter)) return 2;
  return heavy.test(letter) ? 1.3 : 1.05;
}

/** Widths of what is never torn apart, e.g. a word of Latin letters, or a character with the comma behind it. */
function piecesOf(line: string): number[] {
  const pieces: number[] = [];
  let before = "";
  for (const letter of line) {
    const joins =
      before !== "" &&
      before !== " " &&
      (closing.test(letter) ||
        opening.test(before) ||
        (letter !== " " && !isWide(letter) && !isWide(before)));
    if (joins) pieces[pieces.length - 1]! += room(letter);
    else pieces.push(room(letter));
    before = letter;
  }
  return pieces;
}

/**
 * Lines that one line takes where it may be so many characters wide, as spreadsheets wrap it: a word that does not fit
 * goes on the next line, a word longer than a line is torn.
 */
function wrapped(line: string, width: number): number {
  if (textWidth(line) * 1.3 <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(line)) {
    if (used + piece <= width) used += piece;
    else if (piece <= width) {
      lines += 1;
      used = piece;
    } else {
      const torn = Math.ceil(piece / width);
      lines += used > 0 ? torn : torn - 1;
      used = piece - (torn - 1) * width;
    }
  }
  return lines;
}

/** Lines that a text takes where it may be so many characters wide. */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, Math.max(2, width)), 0);
}
