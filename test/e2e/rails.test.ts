import { axeViolations } from "./support/axe";
import { mergedBy, sent, type SentFile } from "./support/enterprises";
import { enterFrame, KeyboardPane } from "./support/keyboard";
import { settled } from "./support/settled";
import { usePlainPage } from "./support/plainPage";
import { useWorkbench } from "./support/workbench";

const inExcel = useWorkbench();
const inPage = usePlainPage();
/** The workbook of a city, of two projects. */
const cityFile = async (): Promise<SentFile> => ({
  name: "吉林市.xlsx",
  mimeType: "application/octet-stream",
  buffer: Buffer.from(await mergedBy("吉林市", [await sent(1), await sent(2)])),
});
const notOurs = ["[data-tabster-dummy]"];

const rails: Readonly<Record<string, readonly string[]>> = {
  企业: ["检查", "材料", "报送"],
  "市（县）工信部门": ["汇总", "审核", "退回", "材料", "上报", "检查"],
  省工信厅: ["收表", "核对", "成表", "设置"],
};

/** What is smaller than a finger or a trembling hand needs, in the panel in sight and above it. */
const tooSmall = (element: Element): string[] =>
  [
    ...element.querySelectorAll<HTMLElement>(
      "main > :not([role=tabpanel]) button, [role=tabpanel]:not([hidden]) button",
    ),
  ]
    .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
    .map(({ text, box }) => `${text} ${box.width}×${box.height}`);

/** Buttons in the colour of the next step. */
const primaries = (element: Element): string[] =>
  [...element.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden]) button")]
    .filter((each) => getComputedStyle(each).backgroundColor === "rgb(15, 108, 189)")
    .map(({ textContent }) => textContent ?? "");
/** What comes next on each step of an empty workbook. */
const next: Readonly<Record<string, readonly string[]>> = {
  检查: ["检查", "汇总企业报来的文件"],
  材料: ["下一步：报送", "下一步：上报"],
  报送: ["保存申报书"],
  汇总: ["预览"],
  审核: [],
  退回: ["制作退回单"],
  上报: ["盖章前检查"],
  收表: [],
  核对: ["去收表"],
  成表: ["去收表"],
  设置: [],
};

test("each person walks her own rail by one click a step; every step is sound at 320 pixels", async () => {
  const { page, pane, problems } = await inPage({ width: 320, height: 800 });
  const beside = page.locator("#beside");
  for (const [person, steps] of Object.entries(rails)) {
    await pane.button(person).click();
    const tabs = pane.frame.getByRole("tab");
    await pane.frame.getByRole("tab", { name: steps[0]!, exact: true }).waitFor();
    expect(await tabs.count()).toBe(steps.length);
    for (const step of steps) {
      await pane.frame.getByRole("tab", { name: step, exact: true }).click();
      await beside.getByText("正在打开……").waitFor({ state: "detached" });
      expect(await axeViolations(page.mainFrame(), notOurs)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const blue = await beside.evaluate(primaries);
      expect([step, blue.length, blue.every((each) => next[step]!.includes(each))]).toEqual([
        step,
        Math.min(1, next[step]!.length),
        true,
      ]);
      expect([step, await beside.evaluate(tooSmall)]).toEqual([step, []]);
    }
  }
  expect(problems).toEqual([]);
});

test("without a mouse: an enterprise says who she is, and the machine knows her again beside another workbook", async () => {
  const { page, grid, pane, problems } = await inExcel(undefined, null);
  await pane.button("企业").press("Enter");
  await pane.button("知道了").press("Enter");
  await page.getByLabel("示例工作簿").selectOption({ label: "一个项目分三张表" });
  await settled(() => grid.tabNames(), ["封面", "项目基本信息表", "绩效目标"]);
  await settled(
    () =>
      pane.frame
        .getByRole("tab")
        .count()
        .catch(() => null),
    3,
  ); // the frame is loaded anew
  expect(await pane.frame.getByRole("list", { name: "第一次使用" }).count()).toBe(0);
  expect(problems).toEqual([]);
});

test("without a mouse, where office.js takes the Tab key over: each person walks her rail, opens what is folded and does her work", async () => {
  const { page, grid, pane: seen, problems } = await inExcel(undefined, null);
  const pane = new KeyboardPane(page, seen.frame);
  const folded = async (name: string | RegExp): Promise<void> => {
    const summary = pane.frame
      .locator("[role=tabpanel]:not([hidden]) summary")
      .filter({ hasText: name })
      .first();
    await summary.click();
    expect(await seen.frame.locator("details[open]").count()).toBeGreaterThan(0);
  };
  await page.getByLabel("示例工作簿").selectOption({ label: "一个项目分三张表" });
  await settled(() => grid.tabNames(), ["封面", "项目基本信息表", "绩效目标"]);
  await grid.openSheet("项目基本信息表");
  await grid.enter("F14", "145120.8");
  await enterFrame(seen.frame.getByRole("main"));

  await pane.button("企业").click();
  await pane.check();
  await folded(/怎样处理/);
  await pane.frame.getByRole("tab", { name: "材料", exact: true }).click();
  await folded("依据");
  await pane.frame.getByRole("tab", { name: "报送", exact: true }).click();
  await seen.heading("制作报送材料").waitFor();

  await pane.button("市（县）工信部门").click();
  await pane.previewMerge();
  await pane.write();
  await pane.button("下一步：退回").click();
  await pane.button("制作退回单").click();
  await seen.frame.getByRole("list", { name: "要退回的企业" }).waitFor();
  await pane.frame.getByRole("tab", { name: "上报", exact: true }).click();
  await pane.button("盖章前检查").click();
  await seen.frame.getByRole("list", { name: "检查结果" }).waitFor();

  await pane.button("省工信厅").click();
  await pane.drop("添加市（州）文件", [await cityFile()]);
  await pane.button("预览省级汇总").click();
  await seen.button("写入省级汇总表").waitFor();
  await folded(/各单位报送情况/);
  expect(problems).toEqual([]);
});

test("a form opened in the page shows its enterprise three steps, and the bureau's words nowhere", async () => {
  const { pane, open, problems } = await inPage({ as: "enterprise" });
  const form = await sent(3, { "contact.name": "周明 13943123456" });
  await open(form.name, form.buffer);
  await pane.check();
  await pane.finding(/^项目联系人姓名“周明 /).waitFor();
  expect(await pane.frame.locator("[role=tabpanel]:not([hidden])").innerText()).not.toMatch(/放行|认可/);
  expect(problems).toEqual([]);
});
