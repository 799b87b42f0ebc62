import type { Locator, Page } from "playwright-core";
import type { SentFile } from "./enterprises";
import { Pane } from "./pane";
import { Picture, type PlainVisit } from "./plainPage";

/** So many stops no page of ours has. */
const mostStops = 250;
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element.contains(document.activeElement));

const focusIsLost = (locator: Locator): Promise<boolean> =>
  locator.evaluate(() => document.activeElement === document.body);

/**
 * Tab until something has the focus; throws where it cannot be reached so. Past the last control of a frame office.js
 * hands the focus to Excel, which gives it to the first one again.
 */
async function tabTo(page: Page, locator: Locator): Promise<void> {
  await locator.waitFor({ state: "attached" });
  const inFrame = (await locator.evaluate(() => window.parent !== window)) && !(await focusIsLost(locator));
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(locator)) return;
    await page.keyboard.press("Tab");
    if (inFrame && (await focusIsLost(locator))) await enterFrame(locator);
  }
  throw new Error(`The Tab key does not reach ${String(locator)}.`);
}

/** What Excel does with F6 and after Tab has left the pane: the first control has the focus. */
export async function enterFrame(inside: Locator): Promise<void> {
  await inside.evaluate(() => document.querySelector<HTMLElement>("a[href], button")?.focus());
}

/** An arrow key until something has the focus. */
async function moveTo(page: Page, locator: Locator, key: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(locator)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not reach ${String(locator)}.`);
}

/** Uses a control as people do who have no mouse. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const role = await control.evaluate(
    (element) => element.getAttribute("role") ?? element.getAttribute("type"),
  );
  if (role === "tab") {
    await tabTo(page, control.locator("xpath=ancestor::*[@role='tablist']"));
    await moveTo(page, control, "ArrowRight");
    await page.keyboard.press("Enter");
  } else if (role === "radio") {
    await tabTo(page, control.locator("xpath=ancestor::*[@role='radiogroup']"));
    await moveTo(page, control, "ArrowDown"); // it is chosen as soon as it is reached
  } else {
    await tabTo(page, control);
    await page.keyboard.press(role === "checkbox" ? "Space" : "Enter");
  }
}

const acts = new Set<PropertyKey>(["click", "check"]);
const finders = new Set<PropertyKey>(["getByRole", "getByText", "getByLabel", "locator", "filter", "first"]);

/** A locator that is used by keys where the mouse would be used. */
function keyed<T extends object>(page: Page, found: T): T {
  return new Proxy(found, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      if (acts.has(name)) return () => press(page, target as unknown as Locator);
      const call = value.bind(target) as (...given: unknown[]) => object;
      return finders.has(name) ? (...given: unknown[]) => keyed(page, call(...given)) : call;
    },
  });
}

/** The system's own dialog, which comes after a key, is not the page's any more. */
async function choose(page: Page, button: Locator, files: readonly SentFile[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, button)]);
  await chooser.setFiles([...files]);
}

/** The pane without a mouse: beside the workbook in a page, or in the frame where office.js takes the Tab key over. */
export class KeyboardPane extends Pane {
  constructor(
    private readonly page: Page,
    frame: Pane["frame"] = page.locator("#beside"),
  ) {
    super(keyed(page, frame));
  }

  override async drop(place: string, files: readonly SentFile[]): Promise<void> {
    await choose(this.page, this.button(place), files);
  }
}

class KeyboardPicture extends Picture {
  override async openSheet(name: string): Promise<void> {
    const tabs = this.page.getByRole("tablist", { name: "工作表" });
    await press(this.page, tabs.getByRole("tab", { name, exact: true }));
  }

  /** Arrow keys from the cell that is selected, row by row and then across. */
  override async goTo(cell: string): Promise<void> {
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const grid = this.page.getByRole("grid", { name: /^工作表 / });
    await tabTo(this.page, grid);
    for (let step = 0; step < mostStops; step += 1) {
      const id = (await grid.getAttribute("aria-activedescendant")) ?? "cell-A1";
      const [, atColumn, atRow] = /-([A-Z]+)(\d+)$/.exec(id)!;
      if (atColumn === column && atRow === row && id !== "cell-A1") return;
      const down = Number(row) - Number(atRow);
      const key =
        down > 0 ? "ArrowDown" : down < 0 ? "ArrowUp" : atColumn! < column! ? "ArrowRight" : "ArrowLeft";
      await this.page.keyboard.press(key);
    }
    throw new Error(`The arrow keys do not reach ${cell}.`);
  }
}

/** The same visitor without a mouse. The browser has no file handles, so that each file goes by a dialog. */
export function byKeyboard(visit: PlainVisit): PlainVisit {
  const { page } = visit;
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  return {
    ...visit,
    pane: new KeyboardPane(page),
    grid: new KeyboardPicture(page),
    save: () => visit.saved(() => press(page, button("保存"))),
    open: async (name, bytes) => {
      const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
      await choose(page, button("打开文件"), [file]);
      await page.getByRole("banner").getByText(name, { exact: true }).waitFor();
    },
  };
}
