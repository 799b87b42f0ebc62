/** The same letters in one width and case, each where it stood: Ａ and ａ are found by a. */
export const foldKeepingPlaces = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const folded = text[at]!.normalize("NFKC").toLowerCase();
    return folded.length === 1 ? folded : text[at]!;
  }).join("");

/** A one-letter word stands in every line: more marks than this help nobody. */
export const mostMarks = 500;

/** Takes all marks out again. */
export function unmark(root: HTMLElement): void {
  for (const mark of root.querySelectorAll("mark")) {
    const parent = mark.parentNode!;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

/** Marks these words, folded, in the texts of an element; `room` marks at most. Returns the marks in their order. */
export function markWords(root: HTMLElement, words: readonly string[], room: number): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    let rest = text;
    for (;;) {
      const found = marks.length < room ? firstOf(foldKeepingPlaces(rest.data), words) : null;
      if (!found) break;
      const hit = rest.splitText(found.at);
      rest = hit.splitText(found.length);
      const mark = document.createElement("mark");
      hit.replaceWith(mark);
      mark.append(hit);
      marks.push(mark);
    }
  }
  return marks;
}

/** The first place in a text at which one of the words begins, the longest one that does. */
function firstOf(text: string, words: readonly string[]): { at: number; length: number } | null {
  const found = words
    .map((word) => ({ at: text.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0] ?? null;
}
