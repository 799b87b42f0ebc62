import { readFile } from "../../src/files/readFile";
import { writeXlsx } from "../../src/files/node";
import { currentEdition } from "../../src/form";
import { readOffered } from "../../src/merge/own/readOpinions";
import { opinionsSheet } from "../../src/report/opinionsSheet";
import { manyRows } from "../taskpane/review/rows";
import { axeViolations } from "./support/axe";
import { presses } from "./support/clicks";
import { enterFrame, KeyboardPane } from "./support/keyboard";
import { settled } from "./support/settled";
import { useWorkbench, type Visit } from "./support/workbench";

const visit = useWorkbench();
const name = "吉林市.xlsx";

/** The workbook of a city in which so many explanations wait, opened; its pane is loaded anew. */
async function waiting(count: number, size?: { width: number; height: number }): Promise<Visit> {
  const visitor = await visit(size);
  await visitor.open(name, await writeXlsx([opinionsSheet(manyRows(count), name, currentEdition)]));
  await settled(() => visitor.grid.tabNames(), ["审核意见"]);
  await visitor.pane.frame.getByRole("tab", { name: "审核" }).waitFor();
  return visitor;
}

test("without a mouse, where office.js takes the Tab key over: five explanations in at most 7 presses, and one taken back", async () => {
  const visitor = await waiting(60);
  const { page, pane, problems } = visitor;
  const keys = new KeyboardPane(page, pane.frame);
  const list = pane.frame.getByRole("listbox", { name: "企业说明" });
  await enterFrame(pane.frame.getByRole("main"));
  await keys.frame.getByRole("tab", { name: "审核" }).click();
  await list.waitFor();
  const before = await presses(page);
  await keys.frame.getByRole("listbox", { name: "企业说明" }).click(); // Tab leads to the list, Enter accepts its first row
  await page.keyboard.press("Enter");
  await page.keyboard.press("2");
  await page.keyboard.press("Escape"); // another thought: office.js does not lead away from the row
  await page.keyboard.press("2");
  await page.keyboard.type("请附审计报告");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect((await presses(page)) - before).toBeLessThanOrEqual(7);
  await pane.button("待审核 55").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+z");
  await pane.frame.getByText(/^第 7 条，共 60 条/).waitFor();
  await pane.frame.getByText(/^正在保存/).waitFor({ state: "detached" });
  await pane.button("待审核 55").waitFor();

  const saved = readFile(name, (await visitor.save()).bytes);
  const rows = saved.ok ? readOffered(saved.workbook) : [];
  expect(rows.slice(0, 8).map(({ answer, note }) => answer + note)).toEqual([
    "认可",
    "认可",
    "不认可请附审计报告",
    "认可",
    "",
    "认可",
    "",
    "",
  ]);
  expect(problems).toEqual([]);
});

test("2,000 explanations at 320 pixels: to the last one and back", async () => {
  const visitor = await waiting(2_000, { width: 700, height: 800 });
  const { page, pane, problems } = visitor;
  await page.getByRole("separator", { name: "任务窗格的宽度" }).press("Home");
  await pane.frame.getByRole("tab", { name: "审核" }).click();
  const list = pane.frame.getByRole("listbox", { name: "企业说明" });
  await list.focus();
  await page.keyboard.press("End");
  await pane.frame.getByText(/^第 2000 条，共 2000 条/).waitFor();
  expect(await list.getByRole("option", { selected: true }).isVisible()).toBe(true);
  expect(await list.getByRole("option").count()).toBeLessThan(200);
  await page.keyboard.press("Home");
  for (let row = 0; row < 45; row += 1) await page.keyboard.press("ArrowDown");
  await pane.frame.getByText(/^第 46 条，共 2000 条/).waitFor();
  const inSight = (): Promise<boolean> =>
    list.getByRole("option", { selected: true }).evaluate((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      const buttons = document.querySelector("[role=group][aria-label^=第]")!.getBoundingClientRect();
      return top >= 0 && bottom <= buttons.top + 1;
    });
  expect(await inSight()).toBe(true);
  await page.keyboard.press("2"); // the room for a reason lies over the list
  await pane.frame.getByRole("textbox", { name: /^不认可的理由/ }).waitFor();
  expect(await inSight()).toBe(true);
  const frame = page.frames().find((each) => each.parentFrame() !== null)!;
  expect(await axeViolations(frame, ["[data-tabster-dummy]"])).toEqual([]);
  const wider = (): string[] =>
    [...document.querySelectorAll("main *")]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 90));
  expect(await frame.evaluate(wider)).toEqual([]);
  expect(problems).toEqual([]);
});
