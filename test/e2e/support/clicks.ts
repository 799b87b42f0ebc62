import type { BrowserContext, Page } from "playwright-core";

/** Counts what a person presses in every page of this context: mouse buttons, and keys that press a button. */
export async function countPresses(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // the page counts for the pane in it too, which is loaded anew for another workbook
    const counted = window.top as unknown as { presses: number };
    if (window.top === window) counted.presses = 0;
    const count = (event: Event): void => {
      if (event.isTrusted) counted.presses += 1;
    };
    window.addEventListener("pointerdown", count, true);
    window.addEventListener(
      "keydown",
      (event) => (event.key === "Enter" || event.key === " ") && count(event),
      true,
    );
  });
}

/** What was pressed in the page and its frames so far. */
export const presses = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { presses: number }).presses);
