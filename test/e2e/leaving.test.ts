import type { Page } from "playwright-core";
import { sent } from "./support/enterprises";
import { usePlainPage } from "./support/plainPage";

const visit = usePlainPage();

/** What the page asked, in order; each is answered as `yes` says then. */
function answering(page: Page): { asked: string[]; yes: boolean } {
  const answer = { asked: [] as string[], yes: false };
  page.on("dialog", (dialog) => {
    answer.asked.push(dialog.message());
    void (answer.yes ? dialog.accept() : dialog.dismiss());
  });
  return answer;
}

test("新建汇总 while a merge lies in the preview asks first; no keeps the preview, yes keeps the files", async () => {
  const visitor = await visit({ width: 450, height: 900 });
  const { page, pane, problems } = visitor;
  const answer = answering(page);
  const startNew = () => page.getByRole("button", { name: "新建汇总" }).click();
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await startNew(); // nothing is under way: nothing is asked
  await pane.drop("添加文件", [await sent(1), await sent(2)]);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();

  await startNew();
  const question = "要换成另一个工作簿：汇总还没有写入表里，要重新点“预览”（添加的文件还在）。确定要换吗？";
  expect(answer.asked).toEqual([question]);
  await pane.heading("预览").waitFor();

  answer.yes = true;
  await startNew();
  await pane.heading("已添加 2 个文件").waitFor();
  expect(answer.asked).toEqual([question, question]);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  await pane.write();
  expect(await pane.text()).toContain("已写入：“汇总表”共 2 个项目。");

  // what is written and not saved is asked about alone
  answer.yes = false;
  await startNew();
  expect(answer.asked.at(-1)).toBe("要换成另一个工作簿：这里的改动还没有保存，换了就没有了。确定要换吗？");
  expect(problems).toEqual([]);
});
