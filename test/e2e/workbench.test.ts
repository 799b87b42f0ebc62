import { openXlsx } from "../host/file/openXlsx";
import { axeViolations } from "./support/axe";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

describe("the workbench", () => {
  test("opens with a workbook of five project sheets, drawn as in the file", async () => {
    const { page, grid } = await visit();
    await settled(() => page.title(), "长春市五个项目.xlsx - 工作台");
    expect(await grid.tabNames()).toEqual([
      "云杉岭装备",
      "雾凇谷纺织",
      "冰凌花食品",
      "鹤影软件",
      "空白申报书",
    ]);

    const title = await grid.cell("A2").evaluate((cell) => {
      const { fontFamily, fontSize, fontWeight, justifyContent } = getComputedStyle(cell);
      return { text: cell.textContent, font: fontFamily.split(",")[0], fontSize, fontWeight, justifyContent };
    });
    expect(title).toEqual({
      text: "2020年度省级工业互联网及制造业服务化示范项目申报书",
      font: "黑体",
      fontSize: "21.3333px",
      fontWeight: "700",
      justifyContent: "center",
    });
    const label = await grid.cell("A11").evaluate((cell) => {
      const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(cell);
      return { backgroundColor, borderTopColor, borderTopStyle };
    });
    expect(label).toEqual({
      backgroundColor: "rgb(242, 242, 242)",
      borderTopColor: "rgb(0, 0, 0)",
      borderTopStyle: "solid",
    });
  });

  test("draws merged cells as one, in the widths and heights of the file", async () => {
    const { grid } = await visit();
    // Six columns of 11, 15, 13, 18, 18 and 33 characters of 7 pixels; rows of 24 points.
    const value = (await grid.cell("C11").boundingBox())!;
    const header = (await grid.cell("A11").boundingBox())!;
    expect([header.width, value.width, value.height]).toEqual([26 * 7 + 1, 82 * 7 + 1, 33]);
    expect(await grid.cell("D11").count()).toBe(0);
    expect(await grid.cell("C11").getAttribute("aria-colspan")).toBe("4");
  });

  test("selects with mouse and keyboard and shows address and value", async () => {
    const { page, grid } = await visit();
    await grid.cell("C11").click();
    await settled(() => grid.nameBox.inputValue(), "C11");
    await settled(() => grid.formulaBar.inputValue(), "智能装备远程运维工业互联网平台建设项目");

    await page.keyboard.press("ArrowDown");
    await settled(() => grid.nameBox.inputValue(), "C12");
    await page.keyboard.press("Tab");
    await settled(() => grid.nameBox.inputValue(), "G12");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+ArrowDown");
    await settled(() => grid.nameBox.inputValue(), "C12:F13");

    await grid.openSheet("冰凌花食品");
    await grid.goTo("F24");
    await settled(() => grid.selection(), { sheet: "冰凌花食品", address: "F24" });
    await settled(() => grid.formulaBar.inputValue(), "171024500");
  });

  test("takes an address of another sheet in the name box, and says when there is none", async () => {
    const { page, grid } = await visit();
    await grid.nameBox.fill("鹤影软件!F18");
    await grid.nameBox.press("Enter");
    await settled(() => grid.selection(), { sheet: "鹤影软件", address: "F18" });
    await grid.nameBox.fill("没有这张表!A1");
    await grid.nameBox.press("Enter");
    await settled(
      () => page.getByRole("alert").locator("span").textContent(),
      "没有“没有这张表!A1”这个单元格或工作表。",
    );
  });

  test("edits cells: typing replaces, F2 changes, Esc leaves, Delete clears", async () => {
    const { page, grid } = await visit();
    await grid.enter("C12", "2021年8月");
    await settled(() => grid.cell("C12").textContent(), "2021年8月");
    await settled(() => grid.nameBox.inputValue(), "C13");

    await grid.goTo("C11");
    await page.keyboard.press("F2");
    await settled(() => grid.status.textContent(), "编辑");
    await page.keyboard.type("（二期）");
    await settled(() => grid.formulaBar.inputValue(), "智能装备远程运维工业互联网平台建设项目（二期）");
    await page.keyboard.press("Escape");
    await settled(() => grid.status.textContent(), "就绪");
    expect(await grid.cell("C11").textContent()).toBe("智能装备远程运维工业互联网平台建设项目");

    await grid.goTo("D23");
    await page.keyboard.press("Delete");
    await settled(() => grid.cell("D23").textContent(), "");
    await grid.enter("D23", "45.5%");
    await settled(() => grid.cell("D23").textContent(), "45.50%");
    await grid.goTo("D23");
    await settled(() => grid.formulaBar.inputValue(), "45.5%");

    await grid.goTo("D24");
    await grid.formulaBar.fill("12345.6");
    await grid.formulaBar.press("Enter");
    await settled(() => grid.cell("D24").textContent(), "12,345.60");
  });

  test("draws the row in which something was entered, and leaves the others as they are", async () => {
    const { grid } = await visit();
    const drawn = (address: string) => grid.cell(address).elementHandle();
    const [above, below, own] = [await drawn("C11"), await drawn("D23"), await drawn("C12")];
    await grid.enter("C12", "2021年8月");
    await settled(() => grid.cell("C12").textContent(), "2021年8月");
    const isThere = (element: typeof own) => element!.evaluate((each) => each.isConnected);
    expect(await Promise.all([above, below, own].map(isThere))).toEqual([true, true, false]);

    await grid.enter("H400", "1"); // the sheet becomes larger
    expect(await grid.textOf("H400")).toBe("1");
  });

  test("copies and pastes cells as other spreadsheets do", async () => {
    const { page, grid } = await visit();
    await grid.goTo("D24:F25");
    await page.keyboard.press("Control+C");
    await grid.goTo("H30");
    await page.keyboard.press("Control+V");
    await settled(() => grid.nameBox.inputValue(), "H30:J31");
    expect(await grid.textOf("J31")).toBe("1,472.10");
    await settled(() => grid.formulaBar.inputValue(), "1472.1");
  });

  test("saves what was edited, with formats and merged cells, and opens it again", async () => {
    const visitor = await visit();
    const { page, grid } = visitor;
    await grid.enter("C11", "改名后的项目");
    const saved = await visitor.save();
    expect(saved.name).toBe("长春市五个项目.xlsx");
    const file = await openXlsx(saved.bytes);
    const sheet = file.sheet("云杉岭装备")!;
    expect(sheet.cell(10, 2).value).toBe("改名后的项目");
    expect(sheet.mergeAt(10, 2)).toEqual({ top: 10, left: 2, bottom: 10, right: 5 });
    expect(sheet.cell(1, 0).style?.font).toMatchObject({ name: "黑体", size: 16, bold: true });
    expect(sheet.columnPixels(5)).toBe(33 * 7);

    await visitor.open("送审稿.xlsx", saved.bytes);
    await settled(() => page.title(), "送审稿.xlsx - 工作台");
    await settled(() => grid.cell("C11").textContent(), "改名后的项目");
  });

  test("opens a dropped file, and says why a file cannot be opened", async () => {
    const visitor = await visit();
    const { bytes } = await visitor.save();
    const drop = (name: string, content: number[]) =>
      visitor.page.getByRole("main").evaluate(
        (main, [fileName, data]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(data)], fileName));
          main.dispatchEvent(
            new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
          );
        },
        [name, content] as const,
      );
    await drop("拖进来.xlsx", [...bytes]);
    await settled(() => visitor.page.title(), "拖进来.xlsx - 工作台");

    const sentence = () => visitor.page.getByRole("alert").locator("span").textContent();
    await drop("坏文件.xlsx", [1, 2, 3]);
    await settled(sentence, "“坏文件.xlsx”打不开：文件已损坏、设有打开密码，或不是真正的 .xlsx 文件。");
    await drop("通知.pdf", [1, 2, 3]);
    await settled(
      sentence,
      "“通知.pdf”打不开：工作台只打开 .xlsx 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再试。",
    );
    expect(await visitor.page.title()).toBe("拖进来.xlsx - 工作台");
  });

  test("offers other sample workbooks", async () => {
    const { page, grid } = await visit();
    await page.getByLabel("示例工作簿").selectOption({ label: "一个项目分三张表" });
    await settled(() => grid.tabNames(), ["封面", "项目基本信息表", "绩效目标"]);
    await settled(() => page.title(), "一个项目分三张表.xlsx - 工作台");
  });

  test("gives the pane 350 pixels, and at least 320", async () => {
    const { page } = await visit();
    const width = async () =>
      (await page.getByRole("complementary", { name: "任务窗格" }).boundingBox())?.width;
    expect(await width()).toBe(350);
    const splitter = page.getByRole("separator", { name: "任务窗格的宽度" });
    await splitter.press("ArrowLeft");
    await settled(width, 360);
    await splitter.press("Home");
    await splitter.press("ArrowRight");
    await settled(width, 320);
  });

  test("is sound for a screen reader", async () => {
    const { page, grid } = await visit();
    await grid.cell("C11").click();
    expect(await axeViolations(page.mainFrame(), ["iframe"])).toEqual([]);
    expect(await grid.cell("C11").getAttribute("aria-selected")).toBe("true");
  });
});
