import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { axeViolations } from "./support/axe";
import { settled } from "./support/settled";
import { useWorkbench, type Visit } from "./support/workbench";

const dist = join(__dirname, "../../dist");
const visit = useWorkbench();

/** Tabster's focus guards are aria-hidden on purpose. */
const notOurs = ["[data-tabster-dummy]"];

async function findIn(visitor: Visit): Promise<string[]> {
  const frame = visitor.page.frames().find((each) => each.parentFrame() !== null)!;
  return axeViolations(frame, notOurs);
}

/** The views of the pane, each with the way to it. */
const views: readonly (readonly [string, (visitor: Visit) => Promise<void>])[] = [
  ["检查", async () => undefined],
  ["检查结果", ({ pane }) => pane.check()],
  [
    "识别结果",
    async ({ pane }) => {
      await pane.check();
      await pane.frame
        .getByRole("button", { name: /^查看识别结果/ })
        .first()
        .click();
      await pane.frame.getByRole("button", { name: /返回/ }).waitFor();
    },
  ],
  ["汇总", ({ pane }) => pane.frame.getByRole("tab", { name: "汇总" }).click()],
  ["预览", ({ pane }) => pane.previewMerge()],
  [
    "汇总结果",
    async ({ pane }) => {
      await pane.previewMerge();
      await pane.write();
    },
  ],
  ["审核", ({ pane }) => pane.frame.getByRole("tab", { name: "审核" }).click()],
  ["退回", ({ pane }) => pane.frame.getByRole("tab", { name: "退回" }).click()],
  ["上报", ({ pane }) => pane.frame.getByRole("tab", { name: "上报" }).click()],
  ["收表", ({ pane }) => pane.button("省工信厅").click()],
  ["材料", ({ pane }) => pane.frame.getByRole("tab", { name: "材料" }).click()],
];

describe("the pane in Chromium", () => {
  test.each(views)(
    "%s: sound for a screen reader, quiet in the console, 320 pixels are enough",
    async (_name, go) => {
      const visitor = await visit();
      await go(visitor);
      expect(await findIn(visitor)).toEqual([]);
      expect(visitor.problems).toEqual([]);

      await visitor.page.getByRole("separator", { name: "任务窗格的宽度" }).press("Home");
      const body = visitor.pane.frame.locator("html");
      const sizes = () => body.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      await settled(sizes, { scrollWidth: 320, clientWidth: 320 });
    },
  );

  test("is loaded anew for another workbook", async () => {
    const { page, pane } = await visit();
    await pane.check();
    await page.getByLabel("示例工作簿").selectOption({ label: "一个项目分三张表" });
    await pane.button("检查").waitFor();
    await pane.check();
    const text = await pane.text();
    expect(text).toContain("共 1 份申报书");
    expect(text).toContain("工作表“封面、项目基本信息表、绩效目标”");
  });
});

test("until it is idle the pane has fetched at most 250 KB, which the build counts too", async () => {
  const { page, pane } = await visit();
  await page.waitForLoadState("networkidle");
  const names = await pane.frame
    .locator("html")
    .evaluate(() => [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
  const own = new Set(names.flatMap((name) => /\/pane\/([^/?#]+\.(?:js|css|html))/.exec(name)?.[1] ?? []));
  expect([...own].join()).toContain("opening-glance");
  const bytes = [...own].map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length);
  expect(own.size).toBeGreaterThan(5);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(250 * 1024);
});
