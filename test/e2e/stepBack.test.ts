import { readFile } from "../../src/files/readFile";
import { projectName, sent } from "./support/enterprises";
import { usePlainPage, type PlainVisit } from "./support/plainPage";
import { settled } from "./support/settled";

const visit = usePlainPage();

const bar = ({ page }: PlainVisit) => page.getByRole("banner");
const said = ({ pane }: PlainVisit): Promise<string> => pane.text();

async function merged(): Promise<PlainVisit> {
  const visitor = await visit({ width: 450, height: 900 });
  const { pane } = visitor;
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await pane.drop("添加文件", [await sent(1), await sent(2)]);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  await pane.write();
  return visitor;
}

test("what the page's own 撤销 takes back is not called 已写入 by the pane any more", async () => {
  const visitor = await merged();
  expect(await said(visitor)).toContain("已写入：“汇总表”共 2 个项目。");
  await bar(visitor).getByRole("button", { name: "撤销" }).click();
  await visitor.pane.frame.getByText("已撤销本次汇总，工作表恢复到汇总以前。").first().waitFor();
  expect(await said(visitor)).not.toContain("已写入");
  expect(await bar(visitor).innerText()).toContain("还没有打开文件");
  // the two files are still there, and can be merged again
  await visitor.pane.heading("已添加 2 个文件").waitFor();
  expect(visitor.problems).toEqual([]);
});

test("files that were added before the last summary was opened are merged into it", async () => {
  const visitor = await merged();
  const { pane, open, save, problems } = visitor;
  const { bytes } = await save();
  await visitor.page.getByRole("button", { name: "新建汇总" }).click();
  // what is merged already does not go into another workbook
  await pane.heading("选择来源").waitFor();
  expect(await pane.heading("已添加 2 个文件").count()).toBe(0);
  await pane.drop("添加文件", [await sent(3)]);
  await pane.heading("已添加 1 个文件").waitFor();
  await open("汇总.xlsx", bytes);
  await pane.heading("已添加 1 个文件").waitFor();
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  await pane.write();
  expect(await said(visitor)).toContain("已写入：“汇总表”共 3 个项目。");
  const read = readFile("汇总.xlsx", (await save()).bytes);
  const texts = read.ok ? read.workbook.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)) : [];
  for (const n of [1, 2, 3]) expect(texts).toContain(projectName(n));
  await settled(() => bar(visitor).getByText("已保存").count(), 1);
  expect(problems).toEqual([]);
});
