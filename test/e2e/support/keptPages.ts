import type { Page } from "playwright-core";
import type { Person } from "../../../src/taskpane/shell/rails";
import { knownPerson } from "../../taskpane/support/knownPerson";
import { countPresses } from "./clicks";
import { patience } from "./settled";

/** What a page is for. */
export interface Wanted {
  /** An address beside that of the page to be opened, at which nothing runs: what is kept there is thrown away from here. */
  readonly place: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Who has used this browser before. */
  readonly as: Person | null;
  readonly offline?: boolean;
  /** The browser has no file handles, as Firefox. */
  readonly withoutHandles?: boolean;
}

/** Runs in the page before anything else: what is already known of a person stays. */
export function known(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    const key = `申报汇总/${name}`;
    if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, text);
  }
}

/** Runs in the page: throws away what was kept at its origin. */
async function forget(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases())
    await new Promise<void>((done, failed) => {
      const asked = indexedDB.deleteDatabase(name!);
      asked.onsuccess = () => done();
      asked.onerror = () => failed(asked.error!);
    });
}

/** A page of a fresh profile. */
async function newPage({ size, as, offline = false, withoutHandles = false }: Wanted): Promise<Page> {
  const browser = await sharedByTests.browser();
  const context = await browser.newContext({
    viewport: size,
    locale: "zh-CN",
    acceptDownloads: true,
    offline,
  });
  context.setDefaultTimeout(patience);
  await countPresses(context);
  await context.addInitScript(known, as ? knownPerson(as) : {});
  if (withoutHandles) await context.addInitScript("delete window.showOpenFilePicker");
  return context.newPage();
}

/** Takes from a page all that a test did with it, also what it listened to. */
async function clear(page: Page, { place }: Wanted): Promise<void> {
  for (const what of ["console", "pageerror", "response", "request", "dialog"]) page.removeAllListeners(what);
  const others = page.context().pages();
  await Promise.all(others.filter((each) => each !== page).map((each) => each.close()));
  await page.mouse.move(0, 0);
  await page.goto(place);
  await page.evaluate(forget);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
}

/**
 * Pages for visits, each as in a fresh profile. A page that a test leaves is cleared and serves the next one of its kind: in a
 * new profile all that the page loads was fetched and compiled anew, two thirds of what its opening took.
 */
export function usePages(): (wanted: Wanted) => Promise<Page> {
  const used: { readonly kind: string; readonly page: Page; readonly wanted: Wanted }[] = [];
  afterEach(async () => {
    const { pages } = sharedByTests;
    for (const { kind, page, wanted } of used.splice(0)) {
      if (pages.has(kind)) await page.context().close();
      else {
        await clear(page, wanted);
        pages.set(kind, page);
      }
    }
  });
  return async (wanted) => {
    const { place, as, offline, withoutHandles } = wanted;
    const kind = JSON.stringify([place, as, offline, withoutHandles]);
    const { pages } = sharedByTests;
    const left = pages.get(kind);
    pages.delete(kind);
    const page = left && !left.isClosed() ? left : await newPage(wanted);
    used.push({ kind, page, wanted });
    await page.setViewportSize(wanted.size);
    return page;
  };
}
