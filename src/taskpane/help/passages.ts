import { foldKeepingPlaces } from "./marks";

/** A paragraph, a point of a list or a row of a table, with the headings above it. */
export interface Passage {
  readonly element: HTMLElement;
  /** Its words and those of its headings, folded. */
  readonly text: string;
  /** What is in sight as long as one passage under it is: headings, the head of its table. */
  readonly heads: readonly HTMLElement[];
}

const textOf = (element: HTMLElement): string =>
  [element.textContent ?? "", ...[...element.querySelectorAll("img")].map(({ alt }) => alt)].join(" ");

/** The help in passages, in its order. */
export function passagesOf(help: HTMLElement): readonly Passage[] {
  let section: HTMLElement[] = [];
  let tableHead: HTMLElement | null = null;
  const passages: Passage[] = [];
  for (const element of help.querySelectorAll<HTMLElement>("h2, h3, p, li, tr")) {
    if (element.closest("[role=search]")) continue;
    if (element.matches("h2")) section = [element];
    else if (element.matches("h3")) section = [...section.slice(0, 1), element];
    else if (element.querySelector("th")) tableHead = element;
    else {
      const table = element.closest("table");
      const heads = table && tableHead ? [...section, tableHead] : section;
      const titles = section.map((each) => each.textContent ?? "");
      passages.push({ element, heads, text: foldKeepingPlaces([...titles, textOf(element)].join(" ")) });
    }
  }
  return passages;
}
