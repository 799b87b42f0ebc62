import { readFile } from "../../src/files/readFile";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

describe("检查 in the built pane, on Microsoft's office.js", () => {
  test("lists what was recognised and passes over the blank form", async () => {
    const { pane, problems } = await visit();
    await pane.check();
    const text = await pane.text();
    for (const project of [
      "智能装备远程运维工业互联网平台建设项目",
      "功能性面料大规模个性化定制服务项目",
      "冷链食品质量追溯工业互联网平台项目",
      "离散制造车间高级排程工业软件研发与应用项目",
    ])
      expect(text).toContain(project);
    expect(text).toContain("空白申报书，还没有填写，不计入");
    expect(problems).toEqual([]);
  });

  test.each([
    ["移动电话", "冰凌花食品!C34"],
    ["主营业务收入", "冰凌花食品!F24"],
    ["亏损", "冰凌花食品!F26"],
    ["邮政编码", "冰凌花食品!F16"],
  ])("a click on the finding about %s selects its cell", async (words, cell) => {
    const { grid, pane } = await visit();
    await pane.check();
    const [sheet, address] = cell.split("!") as [string, string];
    await pane.finding(words, address).first().click();
    await settled(() => grid.selection(), { sheet, address });
  });

  test("selecting a cell in the grid shows what was found there", async () => {
    const { grid, pane } = await visit();
    await pane.check();
    await grid.openSheet("冰凌花食品");
    await grid.goTo("F16");
    const current = pane.frame.getByRole("region", { name: /选中的单元格/ });
    await current.getByText("邮政编码“13005”有误，应为 6 位数字。").waitFor();
  });

  test("says that the result is old once a cell was changed, and finds less when it was mended", async () => {
    const { grid, pane } = await visit();
    await pane.check();
    await grid.openSheet("冰凌花食品");
    await grid.enter("F16", "130051");
    await pane.frame.getByText("工作表有改动，下面是改动以前的结果。").waitFor();
    await pane.button("重新检查").click();
    await pane.frame.getByText("工作表有改动").waitFor({ state: "detached" });
    await settled(() => pane.finding("邮政编码", "F16").count(), 0);
    expect(await pane.finding("移动电话", "C34").count()).toBe(1);
  });

  test("waits while a cell is being edited, and goes on when the edit ends", async () => {
    const { page, grid, pane, problems } = await visit();
    await grid.goTo("C11");
    await page.keyboard.press("F2");
    await settled(() => grid.status.textContent(), "编辑");
    await pane.button("检查").click();
    await pane.frame.getByRole("progressbar").waitFor();
    expect(await pane.heading("检查结果").count()).toBe(0);
    await page.getByLabel("单元格 C11").press("Escape");
    await pane.heading("检查结果").waitFor();
    expect(problems).toEqual([]);
  });

  test("changes nothing in the workbook", async () => {
    const visitor = await visit();
    const before = await visitor.save();
    await visitor.pane.check();
    const after = await visitor.save();
    expect(readFile(after.name, after.bytes)).toEqual(readFile(before.name, before.bytes));
  });
});
