/**
 * All matches of a pattern (with the flag g, never of length 0) before which a character `mayStand`; "" where the text
 * begins. It does the work of a lookbehind, which WebKit before 16.4 cannot read: there the whole pane would stay shut.
 * Years that follow no digit: matchesBehind(text, /20\d{2}/g, (before) => !/\d/.test(before)).
 */
export function matchesBehind(
  text: string,
  pattern: RegExp,
  mayStand: (before: string, match: string) => boolean,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (mayStand(characterBefore(text, match.index), match[0])) found.push(match);
    else pattern.lastIndex = match.index + [...match[0]][0]!.length;
  }
  return found;
}

function characterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
}
