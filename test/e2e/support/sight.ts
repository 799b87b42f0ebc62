/** Run in the page: what people with poor sight, a trembling hand or no mouse cannot use, each as a line that names it. */

/** Things to be pressed that are smaller than 24 pixels; a link within a sentence may be (WCAG 2.5.8). */
export function tooSmall(): string[] {
  const roles = "button tab link radio checkbox gridcell option combobox menuitem switch".split(" ");
  const pressed = [
    "a[href], button, summary, select, textarea, input:not([type=hidden])",
    ...roles.map((role) => `[role=${role}]`),
  ].join(", ");
  const inSentence = (element: Element): boolean =>
    element.matches("a, .fui-Link") &&
    getComputedStyle(element).display === "inline" &&
    [...element.parentElement!.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent!.trim() !== "",
    );
  return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
    if (element.closest("[aria-label^='工作表 ']")) return []; // cells are as large as they are in the sheet
    const { width, height } = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    if (!seen || (width >= 24 && height >= 24) || inSentence(element)) return [];
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return [`${element.tagName} “${name.slice(0, 40)}” ${width.toFixed(1)}×${height.toFixed(1)}`];
  });
}

/** What sticks out of the window to the right, so that the page would have to be moved sideways. */
export function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  // what lies in a box that can be moved by itself sticks out of nothing
  const clipped = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== "visible") return true;
    return false;
  };
  const out = [...document.querySelectorAll("body *")].filter(
    (each) => each.getBoundingClientRect().right > clientWidth + 0.5 && !clipped(each),
  );
  return out
    .slice(0, 5)
    .map((each) => `${each.tagName} “${each.textContent!.slice(0, 40)}” of ${scrollWidth}`);
}

/** What can have the focus and looks no different with it; a key was pressed before, so that the page knows of a keyboard. */
export function focusUnseen(): string[] {
  const finish = (): void =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .forEach((each) => each.finish());
  const looks = (element: Element): string => {
    const around = [element, element.parentElement!, element.parentElement!.parentElement!];
    finish();
    return around
      .flatMap((each) =>
        ["", "::before", "::after"].map((pseudo) => getComputedStyle(each, pseudo || undefined)),
      )
      .map((style) =>
        [
          style.outline,
          style.border,
          style.boxShadow,
          style.textDecoration,
          style.backgroundColor,
          style.transform,
          style.content,
        ].join(),
      )
      .join();
  };
  const stops = "a[href], button, summary, select, textarea, input, [tabindex]";
  return [...document.querySelectorAll<HTMLElement>(stops)].flatMap((element) => {
    const ours = !element.closest("[data-tabster-dummy]") && element.tabIndex >= 0;
    if (!ours || !element.checkVisibility({ visibilityProperty: true })) return [];
    (document.activeElement as HTMLElement | null)?.blur();
    const without = looks(element);
    element.focus({ preventScroll: true });
    const unseen = document.activeElement === element && looks(element) === without;
    return unseen
      ? [`${element.tagName} “${(element.getAttribute("aria-label") ?? element.textContent!).slice(0, 40)}”`]
      : [];
  });
}

/** Names of annexes, such as 附件4-5, that a line may break after the hyphen; cells look as they are in the sheet. */
export function breakable(): string[] {
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: around, textContent } = texts.currentNode;
    if (!/附件\d-\d/.test(textContent!) || !around!.checkVisibility()) continue;
    if (around!.closest("script, style, option, [aria-label^='工作表 ']")) continue;
    if (getComputedStyle(around!).whiteSpace !== "nowrap") found.add(textContent!.slice(0, 60));
  }
  return [...found];
}

/** Hints in empty fields that are longer than the field, so that their end is not seen. */
export function cutHints(): string[] {
  const pen = document.createElement("canvas").getContext("2d")!;
  return [...document.querySelectorAll<HTMLInputElement>("input[placeholder]")].flatMap((input) => {
    if (!input.checkVisibility() || input.value !== "") return [];
    const style = getComputedStyle(input);
    const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    pen.font = style.font;
    return pen.measureText(input.placeholder).width > room ? [input.placeholder] : [];
  });
}
