import { readFile } from "../../src/files/readFile";
import { withMistakes } from "../workbench/sample/moreProjects";
import { formSheet } from "../workbench/sample/form";
import { writeSample } from "../workbench/sample/write";
import { presses } from "./support/clicks";
import type { Pane } from "./support/pane";
import { usePlainPage } from "./support/plainPage";
import { settled } from "./support/settled";
import { useWorkbench, type Visit } from "./support/workbench";

const inExcel = useWorkbench();
const inPage = usePlainPage();

const file = "冰凌花.xlsx";

/** An enterprise's form in which five values are wrong. */
const fiveMistakes = (): Promise<Uint8Array> =>
  writeSample(file, [
    formSheet({
      ...withMistakes,
      sheet: "申报书",
      answers: {
        ...withMistakes.answers,
        "finance.profit": [418.6, 286.4, 152.35],
        "finance.mainBusinessRevenue": [16820.35, 17245.9, 17102.45],
      },
    }),
  ]);

/** What the officer types, finding by finding, and the cell in which it must stand. */
const mends = [
  { label: "申报书 › C34 改为", typed: "19900000499", row: 33, col: 2, value: "19900000499" },
  { label: "申报书 › F16 改为", typed: "130051", row: 15, col: 5, value: "130051" },
  { label: "申报书 › F18 改为", typed: "91220103MAYYYY0409", row: 17, col: 5, value: "91220103MAYYYY0409" },
  {
    label: "申报书 › F35 改为",
    typed: "huoxm@binglinghua.example.com",
    row: 34,
    col: 5,
    value: "huoxm@binglinghua.example.com",
  },
  { label: "申报书 › C61 改为", typed: "1,980", row: 60, col: 2, value: 1980 },
] as const;

/** Where the rows of the list stand in the pane, to the pixel, and how far it is scrolled. */
const standing = (pane: Pane) =>
  pane.frame.getByRole("main").evaluate((main) => {
    const scrolled: number[] = [];
    for (let each: Element | null = main; each; each = each.parentElement) scrolled.push(each.scrollTop);
    const rows = [...main.querySelectorAll("li[id^='finding-']")];
    return { scrolled, tops: rows.map((row) => Math.round(row.getBoundingClientRect().top * 100) / 100) };
  });

/** Types the right values in the pane, Enter after each. */
async function mendAll({ page, pane }: Pick<Visit, "page" | "pane">, hold: boolean): Promise<void> {
  const foot = pane.frame.getByRole("region", { name: "逐处修改" });
  await foot.getByRole("button", { name: "逐处修改", exact: true }).click();
  for (const [index, { label, typed }] of mends.entries()) {
    const entry = foot.getByLabel(label, { exact: true });
    await entry.waitFor();
    await settled(() => entry.evaluate((box) => box === document.activeElement), true);
    await foot.getByRole("heading", { name: `第 ${index + 1}/5 处`, exact: true }).waitFor();
    const before = hold ? await standing(pane) : null;
    // the old value is selected: what is typed takes its place
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await foot.getByText(`已改好 ${index + 1}/5`, { exact: true }).waitFor();
    if (before) expect(await standing(pane)).toEqual(before);
    const rows = pane.frame.locator("li[id^='finding-']");
    expect(await rows.filter({ hasText: /已改好/ }).count()).toBe(index + 1);
    expect(await rows.count()).toBe(5);
  }
  await foot.getByText("5 处都处理好了。", { exact: true }).waitFor();
}

function expectMended(bytes: Uint8Array): void {
  const read = readFile(file, bytes);
  const cells = read.ok ? read.workbook.sheets[0]!.cells : [];
  for (const { row, col, value } of mends)
    expect(cells.find((cell) => cell.row === row && cell.col === col)?.value).toBe(value);
}

test("an enterprise mends five findings in at most 12 clicks, on Microsoft's office.js", async () => {
  const visitor = await inExcel({ width: 1366, height: 820 }, "enterprise");
  const { page, pane, grid, open, save, problems } = visitor;
  await open(file, await fiveMistakes());
  await settled(() => grid.tabNames(), ["申报书"]);
  await pane.frame.getByRole("tab", { name: "检查" }).waitFor();
  const before = await presses(page);
  await pane.check();
  await mendAll(visitor, false);
  await pane.frame
    .getByRole("region", { name: "逐处修改" })
    .getByRole("button", { name: /^下一步：/ })
    .click();
  await pane.frame.getByRole("tab", { name: "材料", selected: true }).waitFor();
  expect((await presses(page)) - before).toBeLessThanOrEqual(12);
  expectMended((await save()).bytes);
  expect(problems).toEqual([]);
});

test("no row of the list moves by a pixel, nor does the list scroll, while findings are mended", async () => {
  const visitor = await inPage({ as: "enterprise", height: 1800 });
  const { pane, open, save, problems } = visitor;
  await open(file, await fiveMistakes());
  await pane.check();
  await pane.frame.getByText(/^三年财务数据图/).waitFor();
  await mendAll(visitor, true);
  expectMended((await save()).bytes);
  expect(problems).toEqual([]);
});

test("a suggestion taken by a click in the list, and taken back, moves no row either, though the chart of figures changes", async () => {
  const { pane, open, problems } = await inPage({ as: "enterprise", height: 1800 });
  await open(file, await writeSample(file, [formSheet({ ...withMistakes, sheet: "申报书" })]));
  await pane.check();
  await pane.frame.getByRole("grid", { name: "三年财务数据" }).waitFor();
  const foot = pane.frame.getByRole("region", { name: "逐处修改" });
  const before = await standing(pane);
  expect(before.tops).toHaveLength(7);
  await pane.button("改为 17,102.45").click();
  await foot.getByText("已改好 1/7", { exact: true }).waitFor();
  expect(await standing(pane)).toEqual(before);
  await foot.getByRole("button", { name: "撤销", exact: true }).click();
  await foot.getByText("已改好 0/7", { exact: true }).waitFor();
  expect(await standing(pane)).toEqual(before);
  expect(problems).toEqual([]);
});
