import { screen, within } from "@testing-library/react";
import type { SourceContent } from "./support/fakeMerge";
import { form, mergePane } from "./support/mergePane";
import { accessibilityFaults } from "./support/renderPane";

test("a project that may have been renamed is a question, and the answer is written and kept", async () => {
  const sources: Record<string, SourceContent> = { "企业1.xlsx": [form(1)] };
  const { user, host, add, click } = await mergePane(sources);
  const preview = async (): Promise<void> => {
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
  };
  await add("企业1.xlsx");
  await preview();
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  await click("再汇总");

  sources["企业1.xlsx"] = [form(1, { "project.name": "基于5G的智慧工厂1号技术项目" })];
  await preview();
  const name =
    "申报书“基于5G的智慧工厂1号技术项目”（长春第1机械有限公司）［企业1.xlsx］与以前列入的“基于5G的智能工厂1号项目”（长春第1机械有限公司）［企业1.xlsx］：是同一项目改名，还是两个项目？";
  const choice = screen.getByRole("radiogroup", { name });
  expect(within(choice).getByRole("radio", { name: "两个项目：各占一行" })).toBeChecked();
  expect(screen.getByText(/新增 1 个项目/)).toBeVisible();
  await user.click(within(choice).getByRole("radio", { name: "同一项目：更新原来那一行" }));
  expect(screen.getByText(/新增 0 个项目，有变化 1 个/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await click("写入汇总表");
  expect(await screen.findByText(/已写入：“汇总表”共 1 个项目/)).toBeVisible();
  expect(host.written[1]!.write.edits[0]!.cells).toEqual([
    { row: 4, col: 1, value: "基于5G的智慧工厂1号技术项目" },
  ]);
});
