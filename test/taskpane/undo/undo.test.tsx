import { screen, within } from "@testing-library/react";
import { typed } from "../../merge/edited";
import type { SourceContent } from "../support/fakeMerge";
import { form, mergePane } from "../support/mergePane";
import type { FakeHost } from "../support/fakeHost";
import { accessibilityFaults } from "../support/renderPane";

const undo = "撤销本次汇总";

/** All cells of the sheets, by sheet. */
const contents = (host: FakeHost): Record<string, unknown> =>
  Object.fromEntries(host.workbook.sheets.map(({ name, cells }) => [name, cells]));

function type(host: FakeHost, row: number, col: number, value: string): void {
  const sheets = host.workbook.sheets.map((each) =>
    each.name === "汇总表" ? typed(each, row, col, value) : each,
  );
  host.workbook = { ...host.workbook, sheets };
}

test("the first merge is taken back: the sheets that it made are gone, the others stay", async () => {
  const { host, click, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)] });
  const before = contents(host);
  await mergeFiles("企业1.xlsx");
  expect(await accessibilityFaults()).toEqual([]);
  await click(undo);
  expect(await screen.findByText(/已撤销本次汇总.*已删去这次新建的工作表：.*汇总表/)).toBeVisible();
  expect(contents(host)).toEqual(before);
  expect(screen.getByRole("heading", { name: "选择来源" })).toHaveFocus();
  expect(screen.queryByRole("button", { name: undo })).toBeNull();
});

test("a later merge is taken back to what stood before it, with remarks and corrections of the bureau", async () => {
  const sources: Record<string, SourceContent> = { "企业1.xlsx": [form(1)], "企业2.xlsx": [form(2)] };
  const { host, user, add, click, mergeFiles } = await mergePane(sources);
  await mergeFiles("企业1.xlsx", "企业2.xlsx");
  type(host, 3, 6, "备注");
  type(host, 5, 6, "已电话核实");
  type(host, 4, 4, "王更正");
  const before = contents(host);
  await click("再汇总");

  // 企业1 changes its mobile, 企业2 withdraws, 企业3 is new
  sources["企业1.xlsx"] = [form(1, { "contact.mobile": "13911112222" })];
  sources["企业3.xlsx"] = [form(3)];
  await click("移除 企业2.xlsx");
  await add("企业3.xlsx");
  await user.click(screen.getByRole("checkbox", { name: /以上就是全部来源/ }));
  await click("预览");
  const gone = await screen.findByRole("radiogroup", { name: /2号项目/ });
  await user.click(within(gone).getByRole("radio", { name: /^不列入/ }));
  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  const table = host.workbook.sheets.find(({ name }) => name === "汇总表")!;
  expect(table.cells.some(({ value }) => value === "已电话核实")).toBe(false);

  await click(undo);
  expect(await screen.findByText(/已撤销本次汇总.*补回的行沿用上一行的格式/)).toBeVisible();
  const after = contents(host);
  for (const name of ["汇总表", "审核意见", "统计", "项目台账"]) expect(after[name]).toEqual(before[name]);
});

test("after an edit nothing is taken back, and the pane names the cell", async () => {
  const { host, click, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)] });
  await mergeFiles("企业1.xlsx");
  type(host, 4, 6, "已电话核实");
  const edited = contents(host);
  await click(undo);
  expect(
    await screen.findByText("“汇总表”的 G5 在汇总以后改过。撤销会丢掉这处改动，所以没有撤销。"),
  ).toBeVisible();
  expect(contents(host)).toEqual(edited);
  expect(screen.getByRole("heading", { name: "汇总结果" })).toBeVisible();
});

test("when Excel refuses, the pane says why and a second try succeeds", async () => {
  const { host, click, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)] });
  await mergeFiles("企业1.xlsx");
  host.failNext("writeOwnSheets", "AccessDenied");
  await click(undo);
  expect(await screen.findByText("原来的表没有改动。Excel 出错：AccessDenied")).toBeVisible();
  await click(undo);
  expect(await screen.findByText(/已撤销本次汇总/)).toBeVisible();
});

test("a write that does not read back as planned is no success, and is taken back cell by cell", async () => {
  const { host, add, click, mergeFiles } = await mergePane({
    "企业1.xlsx": [form(1)],
    "企业2.xlsx": [form(2)],
  });
  await mergeFiles("企业1.xlsx");
  const before = contents(host);
  await click("再汇总");
  const write = host.writeOwnSheets;
  host.writeOwnSheets = async (job, front, control) => {
    await write(job, front, control);
    type(host, 9, 0, "错行的值");
    throw Object.assign(new Error(), { code: "Differs" });
  };
  await add("企业2.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  await click("写入汇总表");
  expect(await screen.findByText(/Excel 出错：Differs/)).toBeVisible();
  expect(screen.queryByText(/^已写入/)).toBeNull();

  host.writeOwnSheets = write;
  await click(undo);
  expect(await screen.findByText(/已撤销本次汇总/)).toBeVisible();
  const after = contents(host);
  for (const name of ["汇总表", "审核意见", "统计", "项目台账"]) expect(after[name]).toEqual(before[name]);
});
