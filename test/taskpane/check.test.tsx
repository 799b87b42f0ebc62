import { act, screen, waitFor, within } from "@testing-library/react";
import { fakeHost } from "./support/fakeHost";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";
import type { FakeCheck } from "./support/renderPane";
import { application, cell, finding, reading, sheet, workbook, workbookReading } from "./support/records";

const revenue = cell("启明", 23, 4);
const code = cell("启明", 10, 6);
const checked: FakeCheck = {
  reading: workbookReading(
    [
      application(
        "启明",
        [
          reading("project.name", "远程运维平台", cell("启明", 3, 3)),
          reading("applicant.name", "启明公司", cell("启明", 8, 3)),
        ],
        ["project.industry"],
      ),
    ],
    { 预算: "other", 样表: "example" },
  ),
  findings: {
    启明: [
      finding("FIN-15", "error", [revenue, cell("启明", 23, 5)], {
        values: { message: "2018年主营业务收入应以万元填写" },
      }),
      finding("USC-05", "query", [code]),
      finding("STR-05", "error", [], { values: { message: "缺少栏目：面向行业" } }),
    ],
  },
};

async function checkedPane(check: FakeCheck = checked) {
  const host = fakeHost(workbook(sheet("启明"), sheet("预算"), sheet("样表")));
  const stages = fakeStages(() => check);
  const user = await renderPane(host, { check: async () => stages });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "重新检查" });
  return { host, user };
}

test("after 检查 the findings are read, grouped by what to do, with counts", async () => {
  await checkedPane();
  expect(screen.getByText("共 1 份申报书：必须修改 2 处，需要说明 1 处。")).toBeVisible();
  expect(screen.getByRole("button", { name: /^远程运维平台/ })).toHaveTextContent(
    "工作表“启明”；必须修改 2 处，需要说明 1 处",
  );
  const mustMend = screen.getByRole("heading", { name: "必须修改（2）" }).parentElement!;
  expect(within(mustMend).getByRole("button", { name: /2018年主营业务收入应以万元填写/ })).toHaveTextContent(
    "启明 › E24",
  );
  expect(within(mustMend).getByText("缺少栏目：面向行业")).toBeVisible();
  expect(screen.getByText("3 个栏目认出 2 个，已填 2 个。")).toBeVisible();
});

test("a finding says how to mend it and where the rule comes from", async () => {
  const { user } = await checkedPane();
  const item = screen.getByRole("button", { name: /主营业务收入/ }).closest("li")!;
  await user.click(within(item).getByText("怎样处理、依据"));
  expect(within(item).getByText("处理：FIN-15 的处理办法")).toBeVisible();
  expect(within(item).getByText("依据：FIN-15 的依据")).toBeVisible();
});

test("a click on a finding selects its cell, a further cell has its own link", async () => {
  const { host, user } = await checkedPane();
  await user.click(screen.getByRole("button", { name: /主营业务收入/ }));
  await user.click(screen.getByRole("button", { name: "启明 › F24" }));
  expect(host.selectedCells).toEqual([revenue, cell("启明", 23, 5)]);
});

test("the keyboard reaches a finding and Enter selects its cell", async () => {
  const { host, user } = await checkedPane();
  screen.getByRole("button", { name: /^USC-05/ }).focus();
  await user.keyboard("{Enter}");
  expect(host.selectedCells).toEqual([code]);
});

test("when a cell cannot be selected the pane says why", async () => {
  const { host, user } = await checkedPane();
  host.failNext("selectCell", "SheetGone");
  await user.click(screen.getByRole("button", { name: /主营业务收入/ }));
  expect(await screen.findByText("Excel 出错：SheetGone")).toBeVisible();
});

test("a suggestion goes into its cells by a click, and the sheets are checked again", async () => {
  const found = finding("FIN-16", "query", [revenue], {
    suggestion: { cell: revenue, value: 17102.45 },
    furtherSuggestions: [{ cell: cell("启明", 24, 4), value: 3 }],
  });
  const check = { ...checked, findings: { 启明: [found] } };
  const { host, user } = await checkedPane(check);
  host.failNext("mendCells", "SheetProtected");
  await user.click(screen.getByRole("button", { name: "改为 17,102.45，同时改另外 1 处" }));
  expect(await screen.findByText("原来的单元格没有改动。Excel 出错：SheetProtected")).toBeVisible();

  check.findings = { 启明: [] };
  await user.click(screen.getByRole("button", { name: "改为 17,102.45，同时改另外 1 处" }));
  expect(await screen.findByText("已改好 1/1")).toBeVisible();
  expect(screen.getByRole("button", { name: /^FIN-16/ })).toHaveTextContent("启明 › E24 已改好");
  expect(host.mended).toEqual([
    { cell: revenue, value: 17102.45 },
    { cell: cell("启明", 24, 4), value: 3 },
  ]);
});

test("of two ways to mend a finding each has its button", async () => {
  const found = finding("FIN-16", "query", [revenue], {
    suggestion: { cell: revenue, value: 18_000 },
    alternative: [{ cell: revenue, value: 180_000 }],
  });
  const check = { ...checked, findings: { 启明: [found] } };
  const { host, user } = await checkedPane(check);
  expect(screen.getByRole("button", { name: "改为 18,000" })).toBeVisible();
  check.findings = { 启明: [] };
  await user.click(screen.getByRole("button", { name: "改为 180,000" }));
  expect(await screen.findByText("已改好 1/1")).toBeVisible();
  expect(host.mended).toEqual([{ cell: revenue, value: 180_000 }]);
});

test("two ways to mend a finding in different cells name them", async () => {
  const found = finding("FIN-16", "query", [revenue], {
    suggestion: { cell: revenue, value: 50 },
    alternative: [{ cell: cell("启明", 24, 4), value: 10 }],
  });
  const check = { ...checked, findings: { 启明: [found] } };
  const { host, user } = await checkedPane(check);
  expect(screen.getByRole("button", { name: "E24 改为 50" })).toBeVisible();
  check.findings = { 启明: [] };
  await user.click(screen.getByRole("button", { name: "E25 改为 10" }));
  expect(await screen.findByText("已改好 1/1")).toBeVisible();
  expect(host.mended).toEqual([{ cell: cell("启明", 24, 4), value: 10 }]);
});

test("while the result is out of date no suggestion is offered", async () => {
  const found = finding("FIN-16", "query", [revenue], { suggestion: { cell: revenue, value: 1 } });
  const { host } = await checkedPane({ ...checked, findings: { 启明: [found] } });
  expect(screen.getByRole("button", { name: "改为 1" })).toBeVisible();
  host.failNext("rereadWorkbook", "GeneralException");
  act(() => host.changeSheets());
  await waitFor(() => expect(screen.queryByRole("button", { name: "改为 1" })).toBeNull());
});

test("moving to a cell with a finding shows it and marks it in the list", async () => {
  const { host } = await checkedPane();
  act(() => host.moveSelection(revenue));
  expect(screen.getByRole("heading", { name: "选中的单元格 启明 › E24" })).toBeVisible();
  const item = screen.getByRole("button", { name: /主营业务收入/ }).closest("li");
  expect(item).toHaveAttribute("aria-current", "true");
  act(() => host.moveSelection(cell("启明", 0, 0)));
  expect(screen.queryByRole("heading", { name: /选中的单元格/ })).toBeNull();
  expect(item).not.toHaveAttribute("aria-current");
});

test("sheets that were not checked are listed with the reason", async () => {
  await checkedPane();
  const list = screen.getByRole("region", { name: "没有检查的工作表" });
  expect(within(list).getByText("“预算”：没有找到申报书的栏目，不检查")).toBeVisible();
  expect(within(list).getByText("“样表”：示例或样表，不计入")).toBeVisible();
});

test("the reading of a project is shown on a page of its own, and back again", async () => {
  const { host, user } = await checkedPane({
    reading: workbookReading([
      application(
        "启明",
        [
          reading("project.name", "远程运维平台", cell("启明", 3, 3)),
          reading("finance.totalAssets.2018", 8500, cell("启明", 21, 4), {
            raw: "８，５００万元",
            notes: [{ kind: "normalised" }],
          }),
          reading("applicant.email", "a@b.cn", cell("启明", 12, 3), {
            notes: [{ kind: "labelAltered", printed: "电子信箱", found: "邮箱" }],
          }),
        ],
        ["project.industry"],
      ),
    ]),
  });
  const name = "查看识别结果：远程运维平台";
  await user.click(screen.getByRole("button", { name: /远程运维平台.*没有发现问题/ }));
  await user.click(screen.getByRole("button", { name }));
  expect(await screen.findByRole("heading", { name: "识别结果：远程运维平台" })).toHaveFocus();

  const assets = screen.getByText("8,500 万元").closest("div")!;
  expect(within(assets).getByText("2018年总资产（万元）")).toBeVisible();
  expect(within(assets).getByText("原文“８，５００万元”")).toBeVisible();
  await user.click(within(assets).getByRole("button", { name: "启明 › E22" }));
  expect(host.selectedCells).toEqual([cell("启明", 21, 4)]);
  expect(screen.getByText("栏目名写作“邮箱”，申报书上是“电子信箱”")).toBeVisible();

  await user.click(screen.getByRole("checkbox", { name: "只看改写过、没看懂或没找到的栏目" }));
  expect(screen.queryByText("远程运维平台")).toBeNull();
  expect(screen.getAllByText("没有找到这个栏目")[0]).toBeVisible();

  await user.click(screen.getByRole("button", { name: "返回检查结果" }));
  expect(await screen.findByRole("button", { name })).toHaveFocus();
});

test("identity numbers are not shown on the page of readings", async () => {
  const { user } = await checkedPane({
    reading: workbookReading([
      application("启明", [
        reading("project.name", "平台", cell("启明", 3, 3)),
        reading("responsiblePerson.idNumber", "220106197001010013", cell("启明", 30, 3)),
      ]),
    ]),
  });
  await user.click(screen.getByRole("button", { name: /没有发现问题/ }));
  await user.click(screen.getByRole("button", { name: "查看识别结果：平台" }));
  expect(await screen.findByText("已填写（证件号码不在此显示）")).toBeVisible();
  expect(document.body).not.toHaveTextContent("220106197001010013");
});

test("findings and readings are free of faults for a screen reader", async () => {
  const { user } = await checkedPane();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /查看识别结果/ }));
  await screen.findByRole("heading", { name: /^识别结果/ });
  expect(await accessibilityFaults()).toEqual([]);
});
