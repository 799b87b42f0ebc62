import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser/launch";
import { Grid } from "../e2e/support/grid";
import { startWorkbench } from "../e2e/support/server";
import { makeForm } from "../read/layouts/makeForm";
import { fileOf } from "./madeFiles";
import { ms, type Row } from "./table";

/** Changes measured; the first is not counted. Of ten the median differed by half between two runs of the same pane. */
const changes = 31;
/** Pages that are opened and checked anew: how long a page stands still depends on what else the machine does meanwhile. */
const freshPages = 3;
/** Digits of a postal code: a wrong one is one finding more. */
const wrong = "13";
const right = "130051";

/** What the pages note for us, in milliseconds. */
interface Noted {
  readonly enteredAt: number;
  readonly shownAt: number;
  onShown?: () => void;
  /** When the Excel that is played told the pane of the change, its grid being drawn. */
  readonly toldAt: number;
  /** For how long it has answered. */
  readonly answering: number;
  /** The longest task of the pane itself, of those that block for more than 50 ms. */
  readonly longestBlock?: number;
}

// As texts: what compiles this file would put its own helpers into functions.
const noteEnter = `document.addEventListener("keydown", (event) => {
  if (event.key === "Enter") window.enteredAt = performance.timeOrigin + performance.now();
}, true)`;
const noteExcel = `{
  const { engine } = window.__excelHost;
  engine.onMessages(() => {
    if (!(window.toldAt > window.enteredAt)) window.toldAt = performance.timeOrigin + performance.now();
  });
  const answer = engine.answer.bind(engine);
  window.answering = 0;
  engine.answer = async (message) => {
    const begun = performance.now();
    const reply = await answer(message);
    window.answering += performance.now() - begun;
    return reply;
  };
}`;
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
    window.onShown?.();
  }).observe(list, { subtree: true, childList: true, characterData: true });
}`;

/**
 * Enter in the grid of the workbench → the count of findings in the built pane says something else, in Chromium. The
 * pane is in a process of its own, as beside Excel: its blocks are its own.
 */
export async function typingInBrowserRows(): Promise<Row[]> {
  const server = await startWorkbench();
  const browser = await launchBrowser(["--site-per-process"]);
  try {
    const rows: Row[] = [];
    for (const count of [40, 200]) rows.push(...(await rowsOf(browser, `${server.address}/?apart`, count)));
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A pane that has checked a workbook for the first time. */
interface Checked {
  readonly page: Page;
  readonly frame: Frame;
  readonly ms: number;
  /** 0 where no block took more than 50 ms. */
  readonly block: number;
}

async function openChecked(page: Page, address: string, sheets: readonly Sheet[]): Promise<Checked> {
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab").first().waitFor();
  await page.getByLabel("要打开的工作簿").setInputFiles({
    name: "企业.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await fileOf({ name: "企业.xlsx", sheets: [...sheets] })),
  });
  await page.getByRole("tab", { name: sheets.at(-1)!.name, exact: true }).waitFor({ state: "attached" });
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  const frame = page.frames().find((each) => each.parentFrame() !== null)!;
  await frame.evaluate(noteBlocks);
  const begun = Date.now();
  await pane.getByRole("button", { name: "检查", exact: true }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  const checked = Date.now() - begun;
  const block = await frame.evaluate(() => (window as unknown as Noted).longestBlock ?? 0);
  return { page, frame, ms: checked, block };
}

async function rowsOf(browser: Browser, address: string, count: number): Promise<Row[]> {
  const sheets = Array.from({ length: count }, (_, n): Sheet => {
    const sheet = makeForm("oneSheet", n + 1).workbook.sheets[0]!;
    return { ...sheet, name: `企业${n + 1}` };
  });
  const all: Checked[] = [];
  for (let n = 0; n < freshPages; n++) {
    await all.at(-1)?.page.context().close();
    const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    all.push(await openChecked(page, address, sheets));
  }
  const { page, frame } = all.at(-1)!;
  const { whole, excel } = await changeIn(page, frame, sheets.slice(count / 2).flatMap(postalCodeIn)[0]!);
  await page.context().close();
  const blockOf = (each: number) => (each === 0 ? "under 50 ms" : ms(each));
  const blocks = all.map(({ block }) => block);
  return [
    {
      what: `检查 of ${count} forms in Chromium`,
      figure: ms(middle(all.map((each) => each.ms))),
      note: `median of ${freshPages} fresh pages; the Excel that is played answers from another process`,
    },
    {
      what: `  longest block of the pane`,
      figure: blockOf(middle(blocks)),
      note: `median of ${blocks.map(blockOf).join(", ")}`,
    },
    { what: `Enter → list, ${count} forms`, figure: ms(whole), note: `median of ${changes - 1}` },
    {
      what: `  without what the Excel that is played takes to draw and to answer`,
      figure: ms(whole - excel),
    },
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

/** Medians: from Enter to the list, and what of it is the work of the Excel that is played. */
async function changeIn(
  page: Page,
  frame: Frame,
  { sheet, address }: Place,
): Promise<{ whole: number; excel: number }> {
  const grid = new Grid(page);
  await grid.openSheet(sheet);
  await page.evaluate(noteEnter);
  await page.evaluate(noteExcel);
  await frame.evaluate(noteList);
  const whole: number[] = [];
  const excel: number[] = [];
  for (let n = 0; n < changes; n++) {
    await grid.goTo(address);
    await page.waitForTimeout(300); // as a person who looks before typing on
    const entered = Date.now();
    const { answering: before } = await noted(page);
    await page.keyboard.type(n % 2 === 0 ? wrong : right);
    await page.keyboard.press("Enter");
    await shownSince(frame, entered);
    const { enteredAt, toldAt, answering } = await noted(page);
    const { shownAt } = await noted(frame);
    if (n === 0) continue;
    whole.push(shownAt - enteredAt);
    excel.push(toldAt - enteredAt + answering - before);
  }
  return { whole: middle(whole), excel: middle(excel) };
}

/** The list has changed. The page tells it by itself: one that is asked again and again draws a picture for each asking. */
const shownSince = (frame: Frame, since: number): Promise<void> =>
  frame.evaluate(
    (after) =>
      new Promise<void>((resolve) => {
        const noted = window as unknown as Noted;
        if (noted.shownAt > after) resolve();
        else noted.onShown = resolve;
      }),
    since,
  );

const noted = (page: Page | Frame): Promise<Noted> =>
  page.evaluate(() => {
    const { enteredAt, shownAt, toldAt, answering } = window as unknown as Noted;
    return { enteredAt, shownAt, toldAt, answering };
  });

const middle = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;
