import { screen } from "@testing-library/react";
import { fakeHost } from "./support/fakeHost";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";
import { application, cell, reading, sheet, workbook, workbookReading } from "./support/records";
import type { WorkbookReading } from "../../src/read/application";

async function pane(result: WorkbookReading) {
  const host = fakeHost(workbook(sheet("表")));
  const stages = fakeStages(() => ({ reading: result }));
  const user = await renderPane(host, { check: async () => stages });
  return { host, user };
}

const form = workbookReading([application("表", [reading("project.name", "平台", cell("表", 0, 1))])]);

test("a workbook without a form: what was looked for, and why each sheet was passed over", async () => {
  const { user } = await pane(workbookReading([], { 表: "other" }));
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByRole("heading", { name: "没有找到申报书" })).toBeVisible();
  expect(screen.getByText(/找过“项目名称”“单位名称”/)).toBeVisible();
  expect(screen.getByText("“表”：没有找到申报书的栏目，不检查")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a blank form is named as such", async () => {
  const { user } = await pane(workbookReading([], { 表: "blankForm" }));
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByRole("heading", { name: "申报书还没有填写" })).toBeVisible();
  expect(screen.getByText("工作表“表”是空白申报书。请填写后再点“重新检查”。")).toBeVisible();
});

test("a form without any finding says so", async () => {
  const { user } = await pane(form);
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByText("共 1 份申报书：没有发现问题。")).toBeVisible();
});

test("when the workbook cannot be read the pane says what to do, and a second try succeeds", async () => {
  const { host, user } = await pane(form);
  host.failNext("readWorkbook", "InvalidOperationInCellEditMode");
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByText("Excel 出错：InvalidOperationInCellEditMode")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByText("共 1 份申报书：没有发现问题。")).toBeVisible();
  expect(screen.queryByText(/Excel 出错/)).toBeNull();
});

test("a check under way shows its progress and can be cancelled", async () => {
  const { host, user } = await pane(form);
  host.readWorkbook = (control) =>
    new Promise((_resolve, reject) => {
      control?.onProgress?.(0.5);
      control?.signal?.addEventListener("abort", () =>
        reject(Object.assign(new Error(), { code: "Cancelled" })),
      );
    });
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByRole("progressbar", { name: "正在读取并检查工作表……" })).toHaveAttribute(
    "aria-valuenow",
    "0.25", // the other half is checking what was read
  );
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByText("已取消。")).toBeInTheDocument();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("button", { name: "检查" })).toBeEnabled();
});
