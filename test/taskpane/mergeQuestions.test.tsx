import { screen, within } from "@testing-library/react";
import { edited } from "../merge/edited";
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
  await add("企业1.xlsx");
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

test("a row typed by hand in the place of a deleted one stays the bureau's, whatever the answer", async () => {
  const enterprise = { "applicant.name": "长春第1机械有限公司", "contact.mobile": "13800000001" };
  const sources: Record<string, SourceContent> = {
    "企业1.xlsx": [form(1, enterprise)],
    "企业2.xlsx": [form(2)],
  };
  const { user, host, add, click } = await mergePane(sources);
  await add("企业1.xlsx", "企业2.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  await click("再汇总");

  const summary = host.workbook.sheets.find(({ name }) => name === "汇总表")!;
  const { row } = summary.cells.find(({ value }) => String(value).includes("1号项目"))!;
  const hand = ["碳纤维检测中心建设项目", "长春第1机械有限公司", "公共服务项目", "手填人", "13800000001"];
  const emptied = edited(summary, {
    sheet: "汇总表",
    deleteRows: [row],
    insertRows: [{ before: row, count: 1 }],
    cells: hand.map((value, index) => ({ row, col: index + 1, value })),
  });
  host.workbook = {
    ...host.workbook,
    sheets: host.workbook.sheets.map((sheet) => (sheet === summary ? emptied : sheet)),
  };
  const texts = (): string[] =>
    host.workbook.sheets
      .find(({ name }) => name === "汇总表")!
      .cells.filter((cell) => cell.row === row && cell.col > 0)
      .map(({ text }) => text);

  sources["企业1.xlsx"] = [form(1, { ...enterprise, "contact.name": "新联系人" })];
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  const choice = screen.getByRole("radiogroup", {
    name: /碳纤维检测中心建设项目.*：是同一项目改名，还是两个项目？/,
  });
  expect(within(choice).getByRole("radio", { name: /^两个项目/ })).toBeChecked();
  await user.click(within(choice).getByRole("radio", { name: "同一项目：这一行就是它，内容保持不变" }));
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(texts()).toEqual(hand);
});

test("a row that was copied stands for one project twice, and the preview says so", async () => {
  const { host, add, click, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)] });
  await mergeFiles("企业1.xlsx");
  await click("再汇总");
  const summary = host.workbook.sheets.find(({ name }) => name === "汇总表")!;
  const cells = summary.cells
    .filter(({ row, col }) => row === 4 && col > 0)
    .map(({ col, value }) => ({ row: 5, col, value: value as string | number }));
  const edits = { sheet: "汇总表", deleteRows: [], insertRows: [{ before: 5, count: 1 }], cells };
  const copied = edited(summary, edits);
  const sheets = host.workbook.sheets.map((sheet) => (sheet === summary ? copied : sheet));
  host.workbook = { ...host.workbook, sheets };
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  expect(screen.getByRole("list", { name: "重复的行" })).toHaveTextContent(
    "汇总表（工作表的第6行）“基于5G的智能工厂1号项目”（长春第1机械有限公司）与第5行是同一项目，两行都保留、都计数；多余的一行请删去，再汇总。",
  );
});
