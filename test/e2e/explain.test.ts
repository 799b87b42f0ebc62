import { settled } from "./support/settled";
import { useWorkbench, type Visit } from "./support/workbench";

const visit = useWorkbench();

const growth = "2019年“总资产（万元）”为 145,120.8，比上年的 41,875.32 增长 246.6%。";
const loss = "2017年“利润（万元）”为 -152.35（2018年也是），连续亏损。";
const growthReason = "2019年5月增资扩股100000万元，总资产相应增加。";
const lossReason = "2017年为项目建设期，折旧和利息增加，2018年起已恢复盈利。";

async function explain({ pane }: Visit, message: string, reason: string): Promise<void> {
  await pane.button(`填写说明：${message}`).click();
  await pane.frame.getByRole("textbox", { name: "企业说明" }).fill(reason);
  await pane.button("保存说明").click();
  await pane.frame.getByText(`企业说明：“${reason}”（已说明，待审核）`).waitFor();
}

/** A form of three sheets with two figures that call for an explanation, checked. */
async function checkedForm(): Promise<Visit> {
  const visitor = await visit();
  const { page, grid, pane } = visitor;
  await page.getByLabel("示例工作簿").selectOption({ label: "一个项目分三张表" });
  await grid.openSheet("项目基本信息表");
  await grid.enter("F14", "145120.8");
  await grid.enter("D18", "-152.35");
  await grid.enter("E18", "-40.2");
  await pane.check();
  await pane.frame.getByText(/^还有 2 处待处理。/).waitFor();
  return visitor;
}

test("two queries are explained, nothing is open, and that holds after saving and opening again until a value changes", async () => {
  const visitor = await checkedForm();
  const { grid, pane, problems } = visitor;
  await explain(visitor, growth, growthReason);
  await pane.frame.getByText(/^还有 1 处待处理。/).waitFor();
  await explain(visitor, loss, lossReason);
  await pane.frame.getByText(/^没有待处理的问题。/).waitFor();
  expect(await grid.tabNames()).toEqual(["封面", "项目基本信息表", "绩效目标", "审核意见"]);
  expect((await grid.selection()).sheet).toBe("项目基本信息表");
  expect(await grid.textOf("F14")).toBe("145,120.80");

  const saved = await visitor.save();
  const again = await visit();
  await again.open("说明.xlsx", saved.bytes);
  await settled(() => again.page.title(), "说明.xlsx - 工作台");
  await again.pane.button("检查").waitFor();
  await again.pane.check();
  await again.pane.frame.getByText(/^没有待处理的问题。/).waitFor();
  await again.pane.frame.getByText(`企业说明：“${lossReason}”（已说明，待审核）`).waitFor();

  await again.grid.openSheet("项目基本信息表");
  await again.grid.enter("D18", "-99");
  await again.pane.button("重新检查").click();
  await again.pane.frame.getByText(/^还有 1 处待处理。/).waitFor();
  await again.pane.frame.getByText(`数值已改，原说明失效，请重新说明。原说明：“${lossReason}”`).waitFor();
  expect([...problems, ...again.problems]).toEqual([]);
});
