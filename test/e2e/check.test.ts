import { readFile } from "../../src/files/readFile";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

/** Hints may stand; nothing has to be mended or explained. */
const noMistakes = /(提示|没有发现问题)/;

describe("检查 in the built pane, on Microsoft's office.js", () => {
  test("lists what was recognised and passes over the blank form", async () => {
    const { pane, problems } = await visit();
    await pane.check();
    for (const [project, sheet, counts] of [
      ["智能装备远程运维工业互联网平台建设项目", "云杉岭装备", noMistakes],
      ["功能性面料大规模个性化定制服务项目", "雾凇谷纺织", noMistakes],
      ["冷链食品质量追溯工业互联网平台项目", "冰凌花食品", /必须修改 7 处$/],
      ["离散制造车间高级排程工业软件研发与应用项目", "鹤影软件", noMistakes],
    ] as const) {
      const heading = await pane.frame
        .getByRole("heading", { level: 3 })
        .filter({ hasText: sheet })
        .innerText();
      const [name, place] = heading.split("\n");
      expect(name).toBe(project);
      expect(place).toMatch(new RegExp(`^工作表“${sheet}”；${counts.source}`));
    }
    expect(await pane.text()).toContain("“空白申报书”：空白申报书，还没有填写，不计入");
    expect(problems).toEqual([]);
  });

  test.each([
    ["C34", "项目联系人信息“移动电话”为必填项，现在是空的。"],
    ["F16", "邮政编码“13005”有误，应为 6 位数字。"],
    ["F18", "统一社会信用代码“91220103MAYYYY0437”的两个校验码都不符，有填错的字符。"],
    ["F26", "2019年“利润（万元）”为 -152.35，当年亏损，不符合“非亏损企业”的条件。"],
    ["F35", "项目联系人信息“电子信箱”填的“huoxm.binglinghua.example.com”不是有效的邮箱地址。"],
    ["C61", "总投资不一致：“项目计划总投资”（C61）填 1,890，“项目总投资（万元）”（E36）填 1,980。"],
    [
      "F24",
      "2019年“主营业务收入（万元）”应是按“元”填写的：填 171,024,500，约为2018年“主营业务收入（万元）”的 9900 倍。",
    ],
  ])("finds the mistake in %s, and a click on it selects the cell", async (address, message) => {
    const { grid, pane } = await visit();
    await pane.check();
    await pane.finding(`${message} 冰凌花食品 › ${address}`).click();
    await settled(() => grid.selection(), { sheet: "冰凌花食品", address });
  });

  test("selecting a cell in the grid shows what was found there", async () => {
    const { grid, pane } = await visit();
    await pane.check();
    await grid.openSheet("冰凌花食品");
    await grid.goTo("F16");
    const current = pane.frame.getByRole("region", { name: /选中的单元格/ });
    await current.getByText("邮政编码“13005”有误，应为 6 位数字。").waitFor();
  });

  test("follows what is typed: a mended figure's finding goes, a new one comes, and the rest stays where it is", async () => {
    const { page, grid, pane, problems } = await visit();
    await pane.check();
    await grid.openSheet("冰凌花食品");
    const phone = pane.finding(/^项目联系人信息“移动电话”.* C34$/);
    await phone.evaluate((button) => button.scrollIntoView({ block: "center" }));
    await grid.goTo("A1");
    const place = await phone.boundingBox();
    await grid.enter("F35", "huoxm@binglinghua.example.com");
    await pane.finding(/^项目联系人信息“电子信箱”.* F35$/).waitFor({ state: "detached" });
    await pane.frame.getByRole("paragraph").getByText("还有 6 处待处理。").waitFor();
    await grid.goTo("A1");
    await settled(() => phone.boundingBox(), place);

    await grid.enter("F16", "1300");
    await pane.finding("邮政编码“1300”有误，应为 6 位数字。 冰凌花食品 › F16").waitFor();
    await pane.finding(/^邮政编码“13005”/).waitFor({ state: "detached" });
    await pane.frame.getByRole("status").getByText("还有 6 处待处理。").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    expect(await pane.frame.getByText("工作表有改动").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test("a row put in moves the cells of the findings below it, and they can be selected there", async () => {
    const { page, grid, pane } = await visit();
    await pane.check();
    await grid.openSheet("冰凌花食品");
    await grid.goTo("F16");
    await pane.frame
      .getByRole("region", { name: "选中的单元格" })
      .getByText(/^必须修改：邮政编码/)
      .waitFor();
    await page.keyboard.press("Control++");
    const moved = pane.finding("邮政编码“13005”有误，应为 6 位数字。 冰凌花食品 › F17");
    await moved.waitFor();
    await pane.frame.getByRole("region", { name: "选中的单元格" }).waitFor({ state: "detached" });
    await moved.click();
    await settled(() => grid.selection(), { sheet: "冰凌花食品", address: "F17" });
    await grid.goTo("F16");
    await page.keyboard.press("Control+-");
    await pane.finding("邮政编码“13005”有误，应为 6 位数字。 冰凌花食品 › F16").waitFor();
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
