import type { Page } from "playwright-core";
import type { Person } from "../../src/taskpane/shell/rails";
import { axeViolations } from "./support/axe";
import { filledScreens, unfold } from "./support/filledScreens";
import { usePlainPage } from "./support/plainPage";
import { breakable, cutHints, focusUnseen, stickingOut, tooSmall } from "./support/sight";

const visit = usePlainPage();
const notOurs = ["[data-tabster-dummy]"];
const light = { colorScheme: "light", forcedColors: "none" } as const;
const dark = { colorScheme: "dark", forcedColors: "none" } as const;
const highContrast = { colorScheme: "dark", forcedColors: "active" } as const;
const narrow = { width: 320, height: 800 };
/** As wide as a person draws the pane to read more of a line. */
const wide = { width: 400, height: 800 };
/** A window of 1280 × 800 pixels at 200 %. */
const zoomed = { width: 640, height: 400 };

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Pictures of what is in sight in each width and look, for a person to look at. */
async function keep(page: Page, file: string): Promise<void> {
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    for (const [look, media] of Object.entries({ dark, highContrast, light })) {
      await page.emulateMedia(media);
      await drawn(page);
      await page.screenshot({ path: `${file}-${size.width}-${look}.png`, fullPage: true });
    }
  }
}

/** All that is wrong with what is in sight, by what it is looked at with. */
async function faults(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {
    light: await axeViolations(page.mainFrame(), notOurs),
    "smaller than 24 pixels": await page.evaluate(tooSmall),
    "an annex's name can be broken": await page.evaluate(breakable),
    "sticks out at 320 pixels": await page.evaluate(stickingOut),
    "hint cut at 320 pixels": await page.evaluate(cutHints),
  };
  await page.keyboard.press("Tab"); // now the page knows of a keyboard
  found["focus unseen"] = await page.evaluate(focusUnseen);
  // what else axe asks does not hang on colours
  for (const [name, media] of Object.entries({ dark, highContrast })) {
    await page.emulateMedia(media);
    await drawn(page);
    found[name] = await axeViolations(page.mainFrame(), notOurs, ["color-contrast"]);
  }
  found["focus unseen in high contrast"] = await page.evaluate(focusUnseen);
  await page.emulateMedia(light);
  for (const [name, size] of Object.entries({ "at 200 %": zoomed, "at 400 pixels": wide })) {
    await page.setViewportSize(size);
    await drawn(page);
    found[`sticks out ${name}`] = await page.evaluate(stickingOut);
  }
  await page.setViewportSize(narrow);
  await drawn(page);
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

test.each(Object.entries(filledScreens))(
  "%s: every screen, filled and unfolded, can be read and used in light, dark and high contrast, at 320 and 400 pixels and at 200 %",
  async (person, screens) => {
    const visitor = await visit({ as: person as Person, ...narrow });
    const { page, problems } = visitor;
    await page.emulateMedia(light);
    for (const { name, reach } of screens) {
      await reach(visitor);
      await unfold(visitor);
      if (process.env.SCREENS) await keep(page, `${process.env.SCREENS}/${person}-${name}`);
      expect([name, await faults(page)]).toEqual([name, {}]);
    }
    expect(problems).toEqual([]);
  },
);

test("the four buttons of the page's bar stand in one row at 320 pixels", async () => {
  const { page } = await visit(narrow);
  const buttons = await page.getByRole("banner").getByRole("button").all();
  const places = await Promise.all(buttons.map((each) => each.boundingBox()));
  expect(places.map((place) => place!.y)).toEqual(Array(4).fill(places[0]!.y));
});

test("what is too small, sticks out, is broken or does not show its focus is found", async () => {
  const { page } = await visit(narrow);
  await page.evaluate(() => {
    const put = (
      tag: string,
      text: string,
      style: string,
      into = document.querySelector("main")!,
    ): Element => {
      const made = document.createElement(tag);
      made.textContent = text;
      made.style.cssText = style;
      if (tag === "a") made.setAttribute("href", "#x");
      into.append(made);
      return made;
    };
    put("button", "窄", "padding:0;border:0;width:20px;height:30px");
    put("a", "句中的链接", "", put("p", "见", "") as HTMLElement);
    put("a", "单独的链接", "display:block;height:18px");
    put("button", "宽", "width:400px;height:30px");
    put("button", "看不出焦点", "height:30px;outline:none");
    put("p", "看不清", "color:#555");
    put("input", "", "width:60px").setAttribute("placeholder", "如 密码、信用代码");
    put("input", "", "width:200px").setAttribute("placeholder", "如 密码");
    put("p", "见附件4-5", "");
  });
  expect(await page.evaluate(breakable)).toEqual(["见附件4-5"]);
  await page.keyboard.press("Tab");
  expect((await page.evaluate(stickingOut)).join()).toContain("“宽”");
  expect(await page.evaluate(cutHints)).toEqual(["如 密码、信用代码"]);
  expect(await page.evaluate(focusUnseen)).toEqual(["BUTTON “看不出焦点”"]);
  await page.emulateMedia(dark);
  await drawn(page);
  await page.evaluate(() => document.querySelector("main p")!.setAttribute("style", "看不清"));
  expect((await axeViolations(page.mainFrame(), notOurs, ["color-contrast"])).join()).toContain("看不清");
});
