import { join } from "node:path";
import { currentEdition } from "../../src/form";
import { settingsOf } from "../../src/form/settings/settingsOf";
import { cellName } from "../../src/sheet/address";
import { settingsPlan } from "../../src/work/settings/settingsPlan";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

const { rows } = settingsPlan(settingsOf(currentEdition));
/** The cell in this column of the row that says this in its first column, or of a row below it. */
function cellBeside(text: string, col: number, below = 0): string {
  const row = rows.findIndex(({ cells: [first] }) => first?.value === text);
  return cellName(row + below, col);
}

test("somebody who has never seen it changes the deadline, adds a county's bureau and renames a category; the rest follows", async () => {
  const { page, grid, pane, problems } = await visit({ width: 1280, height: 800 });
  await pane.frame.getByRole("tab", { name: "上报" }).click();
  const section = pane.frame.getByRole("region", { name: "本次申报设置" });
  await section.getByRole("button", { name: "放进本工作簿" }).click();
  await section.getByText(/^已放进工作表“本次申报设置”/).waitFor();
  await grid.openSheet("本次申报设置");
  expect(await grid.textOf("A1")).toBe("本次申报设置");

  const deadline = cellBeside("报送截止日期", 2);
  const last = currentEdition.recommendingUnits.at(-1)!.fullName;
  await grid.enter(deadline, "6月10日");
  for (const [col, text] of ["榆树市工业和信息化局", "榆树市工信局", "", "", "榆树市"].entries())
    if (text) await grid.enter(cellBeside(last, col, 1), text);
  await grid.enter(cellBeside("制造业服务化项目", 0), "服务型制造项目");

  // the year was left out: it is told where, and what to write
  await pane.frame.getByRole("tab", { name: "检查" }).click();
  await pane.check();
  const wrong = pane.frame.getByRole("list", { name: "设置里要改的地方" });
  await wrong.getByText(/没有写明年。请写年月日/).waitFor();
  await wrong.getByRole("button").first().click();
  await settled(() => grid.selection(), { sheet: "本次申报设置", address: deadline });
  if (process.env.PICTURES)
    await page.screenshot({
      path: join(__dirname, "../../assets/way-settings.jpg"),
      type: "jpeg",
      quality: 80,
    });
  await grid.enter(deadline, "2020年6月10日");
  await pane.button("重新检查").click();
  await wrong.waitFor({ state: "detached" });
  await pane.frame
    .getByText(/晚于2020年6月10日|晚于2020-06-10/)
    .first()
    .waitFor();

  await pane.previewMerge();
  const unit = pane.frame.getByRole("combobox", { name: "推荐单位" });
  await unit.fill("榆树市工信局");
  await unit.press("Tab");
  await settled(() => unit.inputValue(), "榆树市工业和信息化局");
  await pane.write();
  await grid.openSheet("汇总表");
  expect(await grid.textOf("A2")).toMatch(/^榆树市/);
  expect(await grid.textOf("A3")).toBe("推荐单位（盖章）：榆树市工业和信息化局");
  const categories = [await grid.textOf("D5"), await grid.textOf("D6"), await grid.textOf("D7")];
  expect([...categories, await grid.textOf("D8")]).toContain("服务型制造项目");
  expect(problems).toEqual([]);
});
