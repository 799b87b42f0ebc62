import { act, screen } from "@testing-library/react";
import { fakeHost } from "./support/fakeHost";
import { form, mergePane } from "./support/mergePane";
import { renderPane } from "./support/renderPane";
import { sheet, workbook } from "./support/records";

const left = "上次写入没有完成，留下 3 张临时表。";

describe("a workbook in which a write did not end", () => {
  test("is named when the pane opens, and made whole a while later, unless somebody is writing just then", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const host = fakeHost();
    host.leftovers = left;
    await renderPane(host, {});
    expect(await screen.findByRole("alert")).toHaveTextContent(left);
    expect(host.leftovers).toBe(left);
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(host.leftovers).toBeNull();
    expect(screen.getByText(`已清理。${left}`)).toBeVisible();
    jest.useRealTimers();
  });

  test("is made whole before the preview, which says so", async () => {
    const { host, add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
    host.leftovers = left;
    await add("企业1.xlsx");
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
    expect(screen.getByText(`已清理。${left}`)).toBeVisible();
    expect(host.leftovers).toBeNull();
  });
});

test.each([
  ["县里.xls", /OldWorkbook/, /“县里\.xls”是 Excel 97-2003 格式/],
  ["导出.csv", /TextWorkbook/, /“导出\.csv”是文本格式/],
])(
  "when the pane opens and before the preview it says that %s cannot keep the tables",
  async (name, expected, first) => {
    const host = fakeHost({ ...workbook(sheet("表")), name });
    const { add, click } = await mergePane({ "企业1.xlsx": [form(1)] }, host);
    expect(await screen.findByText(first)).toBeVisible();
    await add("企业1.xlsx");
    await click("预览");
    expect(await screen.findByText(expected)).toBeVisible();
    expect(screen.getByRole("heading", { name: "选择来源" })).toBeVisible();
    expect(host.written).toEqual([]);
  },
);

test("a workbook that is open for reading only is previewed, with what to do afterwards", async () => {
  const host = fakeHost({ ...workbook(sheet("表")), readOnly: true });
  const { add, click } = await mergePane({ "企业1.xlsx": [form(1)] }, host);
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  expect(screen.getByText("只读。")).toBeVisible();
});
