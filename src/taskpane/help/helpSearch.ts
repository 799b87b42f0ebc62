import { foldKeepingPlaces, mostMarks, markWords, unmark } from "./marks";
import { passagesOf, type Passage } from "./passages";

const nothingFound = (asked: string): string =>
  `没有找到“${asked}”。请换短一些的词，如“密码”“信用代码”“FIN-15”；按 Esc 清空，显示全部。`;

/**
 * A box that finds passages of the help: those that do not hold all the words are hidden, in the others the words are
 * marked. Enter goes on from one mark to the next, Shift+Enter back, Esc shows all again.
 */
export function helpSearch(help: HTMLElement): HTMLElement {
  const box = document.createElement("div");
  box.setAttribute("role", "search");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const said = document.createElement("p");
  label.append("在帮助里查找 ", input);
  input.type = "search";
  input.placeholder = "如 密码、信用代码、FIN-15";
  Object.assign(input.style, {
    font: "inherit",
    minHeight: "32px",
    width: "20rem", // where that does not fit beside the label it takes a line of its own, and no hint is cut
    maxWidth: "100%",
    boxSizing: "border-box",
  });
  said.setAttribute("role", "status");
  box.append(label, said);

  let passages: readonly Passage[] | null = null;
  let marks: readonly HTMLElement[] = [];
  let at = -1;

  const find = (): void => {
    passages ??= passagesOf(help);
    unmark(help);
    at = -1;
    const words = foldKeepingPlaces(input.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    const found = passages.filter(({ text }) => words.every((word) => text.includes(word)));
    const shown = new Set(found.flatMap(({ element, heads }) => [element, ...heads]));
    for (const { element, heads } of passages)
      for (const each of [element, ...heads]) each.hidden = !shown.has(each);
    for (const nav of help.querySelectorAll("nav")) nav.hidden = words.length > 0;
    marks = words.length > 0 ? markShown(shown, words) : [];
    const none = words.length > 0 && found.length === 0;
    const places = `找到 ${found.length} 段，按 Enter 逐处查看。`;
    said.textContent = none ? nothingFound(input.value.trim()) : words.length > 0 ? places : "";
  };
  const goTo = (step: 1 | -1): void => {
    if (marks.length === 0) return;
    if (at >= 0) marks[at]!.style.outline = "";
    at = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
    const mark = marks[at]!;
    mark.style.outline = "2px solid currentcolor";
    mark.scrollIntoView({ block: "center" });
    said.textContent = `第${at + 1}处，共 ${marks.length} 处。`;
  };
  input.addEventListener("input", find);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter and Esc are the input method's
    if (event.key === "Enter") goTo(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      input.value = "";
      find();
    } else return;
    event.preventDefault();
  });
  return box;
}

/** The marks in the order of the page. */
function markShown(shown: ReadonlySet<HTMLElement>, words: readonly string[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const element of shown)
    for (const mark of markWords(element, words, mostMarks - marks.length)) marks.push(mark);
  return marks.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
