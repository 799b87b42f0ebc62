import type { SampleProject } from "../workbench/sample/answers";
import { doubtfulForm } from "../workbench/sample/doubtfulForm";
import { withMistakes } from "../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";
import { axeViolations } from "./support/axe";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("dropped files that can be read in several ways are chosen once by keyboard, and then merged", async () => {
  const { page, pane, problems, grid } = await visit();
  const file = async (name: string, near: SampleProject) => {
    const bytes = await writeSample(name, [doubtfulForm(near, equipmentPlatform)]);
    return { name: `${name}.xlsx`, mimeType, buffer: Buffer.from(bytes) };
  };
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await pane.frame.getByRole("checkbox", { name: /^本工作簿各工作表/ }).uncheck();
  await pane.drop("添加文件", [await file("甲", servitization), await file("乙", withMistakes)]);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  await pane.heading("需要您认一下：“甲.xlsx”等 2 个版式相同的文件").waitFor();
  expect(await pane.button("写入汇总表").count()).toBe(0);
  expect(await pane.text()).not.toContain("来源里没有填写过的申报书");

  await page.getByRole("separator", { name: "任务窗格的宽度" }).press("Home");
  const sizes = () =>
    pane.frame.locator("html").evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  await settled(sizes, { scrollWidth: 320, clientWidth: 320 });
  const frame = page.frames().find((each) => each.parentFrame() !== null)!;
  expect(await axeViolations(frame, ["[data-tabster-dummy]"])).toEqual([]);

  // both ways are marked in a picture of the file, which is not open anywhere
  const place = pane.frame.getByRole("button", { name: / › [A-Z]+\d+$/ }).first();
  await place.focus();
  await place.press("Enter");
  const picture = pane.frame.getByRole("region", { name: "原表 甲.xlsx" });
  await picture.getByTestId("chosen").waitFor();
  for (const way of [1, 2]) expect(await picture.getByTestId(`way-${way}`).count()).toBeGreaterThan(2);
  expect(await axeViolations(frame, ["[data-tabster-dummy]"])).toEqual([]);
  await settled(sizes, { scrollWidth: 320, clientWidth: 320 });
  await picture.getByRole("button", { name: "收起原表" }).press("Enter");
  await settled(() => place.evaluate((each) => each === document.activeElement), true);

  const nearer = pane.button("用读法2：内容在栏目名右边第1格");
  await nearer.focus();
  await nearer.press("Enter");
  await pane.frame.getByText("按“内容在栏目名右边第1格”读取。").waitFor();
  expect(await pane.text()).toContain("还没有写入。新增 2 个项目");
  // cells of 附件4-5 would be empty, so the pane proposes to wait; the officer wants them in
  expect(await pane.text()).toContain("共 2 个项目暂不列入。");
  await pane.write();
  expect(await pane.text()).toContain("已写入：“汇总表”共 2 个项目。");
  await grid.tab("汇总表").waitFor();
  expect(problems).toEqual([]);
});
