import { annexParts } from "../../report/annexParts";

/** Keeps the name of an annex (附件4-5) on one line wherever the texts of an element have it. */
export function keepAnnexes(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parts = annexParts(text.data);
    if (parts.length === 1 || text.parentElement?.closest("script, style")) continue;
    text.replaceWith(...parts.map((part, at) => (at % 2 === 0 ? part : together(part))));
  }
}

function together(name: string): HTMLElement {
  const span = document.createElement("span");
  span.style.whiteSpace = "nowrap";
  span.textContent = name;
  return span;
}
