import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser/launch";
import { Grid } from "../e2e/support/grid";
import { startWorkbench } from "../e2e/support/server";
import { makeForm } from "../read/layouts/makeForm";
import { fileOf } from "./madeFiles";
import { ms, type Row } from "./table";

/** Changes measured; the first is not counted. */
const changes = 11;
/** Digits of a postal code: a wrong one is one finding more. */
const wrong = "13";
const right = "130051";

/** What the page notes for us, in milliseconds since its process began. */
interface Noted {
  readonly enteredAt: number;
  readonly shownAt: number;
  /** The longest task of the pane itself, of those that block for more than 50 ms. */
  readonly longestBlock?: number;
}

// As texts: what compiles this file would put its own helpers into functions.
const noteEnter = `document.addEventListener("keydown", (event) => {
  if (event.key === "Enter") window.enteredAt = performance.timeOrigin + performance.now();
}, true)`;
const noteBlocks = `new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries())
    if (name === "self") window.longestBlock = Math.max(window.longestBlock ?? 0, duration);
}).observe({ type: "longtask" })`;
const noteList = `{
  const list = document.querySelector("main");
  const said = () => [...list.querySelectorAll("p")].find((p) => p.textContent.includes("待处理"))?.textContent;
  let before = said();
  new MutationObserver(() => {
    if (said() === before) return;
    before = said();
    window.shownAt = performance.timeOrigin + performance.now();
  }).observe(list, { subtree: true, childList: true, characterData: true });
}`;

/** Enter in the grid of the workbench → the count of findings in the built pane says something else, in Chromium. */
export async function typingInBrowserRows(): Promise<Row[]> {
  const server = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const rows: Row[] = [];
    for (const count of [40, 200]) {
      const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
      await page.goto(server.address);
      rows.push(...(await rowsOf(page, count)));
      await page.context().close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function rowsOf(page: Page, count: number): Promise<Row[]> {
  const sheets = Array.from({ length: count }, (_, n) => {
    const sheet = makeForm("oneSheet", n + 1).workbook.sheets[0]!;
    return { ...sheet, name: `企业${n + 1}` };
  });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab").first().waitFor();
  await page.getByLabel("要打开的工作簿").setInputFiles({
    name: "企业.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await fileOf({ name: "企业.xlsx", sheets })),
  });
  await page.getByRole("tab", { name: `企业${count}`, exact: true }).waitFor({ state: "attached" });
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  const frame = page.frames().find((each) => each.parentFrame() !== null)!;
  await frame.evaluate(noteBlocks);
  const begun = Date.now();
  await pane.getByRole("button", { name: "检查", exact: true }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  const checked = Date.now() - begun;
  const block = await frame.evaluate(() => (window as unknown as Noted).longestBlock ?? 0);
  const changed = await changeIn(page, frame, sheets.slice(count / 2).flatMap(postalCodeIn)[0]!);
  return [
    {
      what: `检查 of ${count} forms in Chromium`,
      figure: ms(checked),
      note: "Excel played in the same thread",
    },
    { what: `  longest block of the page`, figure: block === 0 ? "under 50 ms" : ms(block) },
    { what: `Enter → list, ${count} forms`, figure: ms(changed), note: `median of ${changes - 1}` },
  ];
}

type Sheet = ReturnType<typeof makeForm>["workbook"]["sheets"][number];

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The cell behind 邮政编码, where the form asks for it. */
function postalCodeIn({ name, cells }: Sheet): Place[] {
  const label = cells.find(({ text }) => text.includes("邮政编码"));
  const cell = label && cells.find(({ row, col }) => row === label.row && col > label.col);
  return cell && /^\d{6}$/.test(cell.text)
    ? [{ sheet: name, address: `${String.fromCharCode(65 + cell.col)}${cell.row + 1}` }]
    : [];
}

async function changeIn(page: Page, frame: Frame, { sheet, address }: Place): Promise<number> {
  const grid = new Grid(page);
  await grid.openSheet(sheet);
  await page.evaluate(noteEnter);
  await frame.evaluate(noteList);
  const times: number[] = [];
  for (let n = 0; n < changes; n++) {
    await grid.goTo(address);
    await page.waitForTimeout(300); // as a person who looks before typing on
    const entered = Date.now();
    await page.keyboard.type(n % 2 === 0 ? wrong : right);
    await page.keyboard.press("Enter");
    await frame.waitForFunction((since) => (window as unknown as Noted).shownAt > since, entered);
    const enteredAt = await page.evaluate(() => (window as unknown as Noted).enteredAt);
    const shownAt = await frame.evaluate(() => (window as unknown as Noted).shownAt);
    if (n > 0) times.push(shownAt - enteredAt);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
