import { screen, within } from "@testing-library/react";
import { opinionsSheet } from "../../src/report/opinionsSheet";
import { edition, filed, project, snapshotOf } from "../merge/make";
import { fakeHost } from "./support/fakeHost";
import type { SourceContent } from "./support/fakeMerge";
import { form, mergePane } from "./support/mergePane";
import { accessibilityFaults } from "./support/renderPane";
import { cell, finding, sheet, workbook } from "./support/records";

test("files are previewed, nothing is written before 写入汇总表, and the result says what became of each", async () => {
  const { host, add, click } = await mergePane({
    "企业1.xlsx": [form(1)],
    "企业2.xlsx": [form(2)],
    "加密.xlsx": { unreadable: "密码" },
  });
  await add("企业1.xlsx", "企业2.xlsx", "加密.xlsx");
  await click("预览");
  expect(await screen.findByRole("heading", { name: "预览" })).toHaveFocus();
  expect(
    screen.getByText(/还没有写入。新增 2 个项目，有变化 0 个，没有变化 0 个，未列入 1 个。/),
  ).toBeVisible();
  const added = screen.getByRole("list", { name: "新增" });
  expect(screen.getAllByRole("list").indexOf(added)).toBe(1); // below what is left out
  expect(within(added).getByText("基于5G的智能工厂1号项目（长春第1机械有限公司）")).toBeVisible();
  expect(within(added).getByText("企业1.xlsx › 申报书")).toBeVisible();
  expect(screen.getByText("“加密.xlsx”不能读取：encrypted")).toBeVisible();
  const unit = screen.getByRole("combobox", { name: "推荐单位" });
  expect(unit).toHaveValue("长春市工业和信息化局"); // as its seal has it
  expect(unit).toHaveAccessibleDescription("按多数申报书的所在地区预选，请核对。");
  expect(host.written).toEqual([]);

  await click("写入汇总表");
  expect(
    await screen.findByText(/已写入：“汇总表”共 2 个项目。工作表：汇总表、项目台账、审核意见、统计。/),
  ).toBeVisible();
  const outcomes = within(screen.getByRole("list", { name: "各来源的处理情况" })).getAllByRole("listitem");
  // what could not be read is not below all that could
  expect(outcomes.map(({ firstChild }) => firstChild!.textContent)).toEqual([
    "“加密.xlsx”不能读取：encrypted",
    "“企业1.xlsx”：读出 1 个项目",
    "“企业2.xlsx”：读出 1 个项目",
  ]);
  const title = host.workbook.sheets.find(({ name }) => name === "汇总表")!.cells[1]!;
  expect(title.value).toMatch(/^长春市/);
  await click("查看汇总表");
  expect(host.selectedCells).toEqual([{ sheet: "汇总表", row: 0, col: 0 }]);
});

test("merging again changes nothing and writes nothing", async () => {
  const { host, add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  for (const expected of [/^已写入/, /没有变化：“汇总表”已有的 1 个项目与申报书一致，没有写入。/]) {
    await add("企业1.xlsx");
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
    await click("写入汇总表");
    expect(await screen.findByText(expected)).toBeVisible();
    await click("再汇总");
  }
  expect(host.written).toHaveLength(1);
});

test("a changed form shows its cells old → new, and only 汇总表's cell is edited in place", async () => {
  const sources: Record<string, SourceContent> = { "企业1.xlsx": [form(1)], "企业2.xlsx": [form(2)] };
  const { host, add, click } = await mergePane(sources);
  await add("企业1.xlsx", "企业2.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  await click("再汇总");
  sources["企业2.xlsx"] = [form(2, { "contact.mobile": "13911112222", "situation.totalInvestment": 900 })];
  await add("企业1.xlsx", "企业2.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  const changed = screen.getByRole("list", { name: "有变化" });
  expect(changed).toHaveTextContent("联系方式（手机）：13800000002 → 13911112222");
  expect(changed).toHaveTextContent("申报书里另有 1 个栏目有变化");
  expect(changed).toHaveTextContent("项目总投资（万元）：1,002 → 900");
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(host.written[1]!.write.edits[0]!.cells).toEqual([{ row: 5, col: 5, value: "13911112222" }]);
  expect(host.written[1]!.write.plans.map(({ name }) => name)).toEqual(["项目台账", "审核意见", "统计"]);
});

test("where bureau and enterprise changed the same cell the bureau is asked, and its text stays by default", async () => {
  const sources: Record<string, SourceContent> = { "企业1.xlsx": [form(1)] };
  const { host, user, add, click } = await mergePane(sources);
  const merge = async (): Promise<void> => {
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
  };
  await add("企业1.xlsx");
  await merge();
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  await click("再汇总");
  const corrected = host.workbook.sheets.map((each) => ({
    ...each,
    cells: each.cells.map((one) =>
      each.name === "汇总表" && one.value === "联系人1" ? { ...one, value: "王更正", text: "王更正" } : one,
    ),
  }));
  host.workbook = { ...host.workbook, sheets: corrected };
  sources["企业1.xlsx"] = [form(1, { "contact.name": "李新任" })];
  await add("企业1.xlsx");
  await merge();
  const choice = screen.getByRole("radiogroup", { name: /基于5G的智能工厂1号项目.*联系人/ });
  expect(within(choice).getByRole("radio", { name: "保留汇总表的“王更正”" })).toBeChecked();
  await user.click(within(choice).getByRole("radio", { name: "改为申报书的“李新任”" }));
  expect(await accessibilityFaults()).toEqual([]);
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(host.written[1]!.write.edits[0]!.cells).toEqual([{ row: 4, col: 4, value: "李新任" }]);
});

test("a change between preview and writing is compared again before anything is written", async () => {
  const { host, add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  host.workbook = {
    ...host.workbook,
    sheets: [
      ...host.workbook.sheets,
      {
        ...sheet("附件4-5", ""),
        cells: ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"].map(
          (text, col) => ({
            row: 0,
            col,
            kind: "text" as const,
            value: text,
            text,
          }),
        ),
      },
    ],
  };
  await click("写入汇总表");
  expect(await screen.findByText(/预览以后汇总表等工作表又有改动，已经重新比较/)).toBeVisible();
  expect(host.written).toEqual([]);
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(host.written).toHaveLength(1);
});

test("when writing fails the pane says why, keeps the preview, and a second try succeeds", async () => {
  const { host, add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  host.failNext("writeOwnSheets", "AccessDenied");
  await click("写入汇总表");
  expect(await screen.findByText("原来的表没有改动。Excel 出错：AccessDenied")).toBeVisible();
  await click("写入汇总表");
  expect(await screen.findByText(/^已写入/)).toBeVisible();
});

test("before anything is merged each project shows how it was read and what was found", async () => {
  const flawed = filed(project(1), {
    file: "企业1.xlsx",
    findings: [
      finding("UNT-04", "error", [cell("申报书", 7, 1)], { variant: "form", values: { found: "13005" } }),
    ],
  });
  const { host, user, add, click } = await mergePane({ "企业1.xlsx": [flawed] });
  await add("企业1.xlsx");
  await click("预览");
  const name = "查看识别结果和问题：基于5G的智能工厂1号项目（长春第1机械有限公司）";
  const list = await screen.findByRole("list", { name: "新增" });
  await user.click(within(list).getByRole("button", { name }));
  expect(await screen.findByRole("heading", { name: /^识别结果：基于5G的智能工厂1号项目/ })).toHaveFocus();
  expect(screen.getByText(/邮政编码“13005”有误/)).toHaveTextContent("申报书 › B8");
  expect(screen.getByText("1,001 万元")).toBeVisible();
  await click("返回预览");
  expect(within(screen.getByRole("list", { name: "新增" })).getByRole("button", { name })).toHaveFocus();
  expect(host.written).toEqual([]);
});

test("without a known region the unit has to be chosen before writing", async () => {
  const { host, user, add, click } = await mergePane({
    "企业1.xlsx": [form(1, { "applicant.region": null })],
  });
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByText("请先选择推荐单位，再写入。");
  await click("写入汇总表");
  expect(host.written).toEqual([]);
  await user.click(screen.getByRole("combobox", { name: "推荐单位" }));
  await user.click(await screen.findByRole("option", { name: "延边朝鲜族自治州工业和信息化局" }));
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(host.workbook.sheets.find(({ name }) => name === "汇总表")!.cells[1]!.value).toMatch(/^延边州/);
});

test("no source at all is said at once", async () => {
  const { user, click } = await mergePane({});
  await user.click(screen.getByRole("checkbox", { name: "本工作簿各工作表里的申报书" }));
  await click("预览");
  expect(screen.getByRole("alert")).toHaveTextContent("还没有来源。请添加文件");
});

test("sheets of the open workbook that are not merged are listed with the reason; empty ones and our own are not", async () => {
  const sheets = ["申报书", "空白申报书", "填写示例", "预算"].map((name) => sheet(name));
  const host = fakeHost(
    workbook(...sheets, sheet("Sheet2", ""), snapshotOf(opinionsSheet([], "申报书.xlsx", edition))),
  );
  const roles = {
    空白申报书: "blankForm",
    填写示例: "example",
    预算: "other",
    Sheet2: "other",
    审核意见: "own",
  } as const;
  const { click } = await mergePane(
    { "申报书.xlsx": [filed(project(1), { file: "申报书.xlsx" })] },
    host,
    roles,
  );
  await click("预览");
  const list = await screen.findByRole("list", { name: "同一文件的其他工作表" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "申报书.xlsx › 空白申报书：是没有填写的空白申报书，未计入申报。",
    "申报书.xlsx › 填写示例：是填写示例，未计入申报。",
    "申报书.xlsx › 预算：没有找到申报书的栏目，未计入申报。",
  ]);
  expect(screen.getByText(/新增 1 个项目.*未列入 3 个。/)).toBeVisible();
  await click("写入汇总表");
  const done = await screen.findByRole("list", { name: "各来源的处理情况" });
  expect(done).toHaveTextContent("申报书.xlsx › 空白申报书：是没有填写的空白申报书，未计入申报。");
});

test("sources without any form end in a sentence, not in an empty table", async () => {
  const { add, click } = await mergePane({ "说明.xlsx": [] });
  await add("说明.xlsx");
  await click("预览");
  expect(await screen.findByText(/没有可汇总的项目/)).toBeVisible();
  expect(screen.getByText(/^“说明.xlsx”里没有找到《申报书》。请确认/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "写入汇总表" })).toBeNull();
  await click("返回");
  expect(await screen.findByRole("heading", { name: "选择来源" })).toHaveFocus();
});

test("reading can be cancelled; nothing was written and the sources stay chosen", async () => {
  const host = fakeHost(workbook(sheet("表")));
  const { add, click } = await mergePane({ "企业1.xlsx": [form(1)] }, host);
  await add("企业1.xlsx");
  host.readWorkbook = (control) =>
    new Promise((_resolve, reject) =>
      control!.signal!.addEventListener("abort", () => reject(control!.signal!.reason as Error)),
    );
  await click("预览");
  await click("取消");
  expect(await screen.findByText("已取消，没有写入任何内容。", { selector: "div" })).toBeVisible();
  expect(screen.getByText("企业1.xlsx")).toBeVisible();
});

test("a file that is too large is not even opened", async () => {
  const { user, click } = await mergePane({});
  await user.upload(screen.getByLabelText("选择文件"), new File(["x".repeat(1_001)], "大.xlsx"));
  await click("预览");
  expect(await screen.findByText("“大.xlsx”不能读取：tooLarge")).toBeVisible();
});

test("the tab is free of faults for a screen reader, before and after the preview", async () => {
  const { add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  await add("企业1.xlsx");
  expect(await accessibilityFaults()).toEqual([]);
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  expect(await accessibilityFaults()).toEqual([]);
});

test("a sheet of the bureau's own that is called 统计 is not written over", async () => {
  const host = fakeHost(workbook(sheet("统计", "各县项目数")));
  const { add, click } = await mergePane({ "企业1.xlsx": [form(1)] }, host);
  await add("企业1.xlsx");
  await click("预览");
  expect(
    await screen.findByText(
      "工作簿里已有名为“统计”的其他工作表，汇总会盖住它，没有写入。请先把那张表改名，再汇总。",
    ),
  ).toBeVisible();
  expect(host.written).toEqual([]);
});

test("nor when it was made after the preview", async () => {
  const { host, add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  host.workbook = { ...host.workbook, sheets: [...host.workbook.sheets, sheet("统计", "各县项目数")] };
  await click("写入汇总表");
  expect(await screen.findByText(/已有名为“统计”的其他工作表，汇总会盖住它，没有写入。/)).toBeVisible();
  expect(host.written).toEqual([]);
});
