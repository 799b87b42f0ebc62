import { screen } from "@testing-library/react";
import { canPickFolders } from "../../src/excel";
import { fakeHost } from "./support/fakeHost";
import { mergePane } from "./support/mergePane";
import { sheet, workbook } from "./support/records";

test("before a folder is chosen it is said that nothing leaves the machine, whatever the browser asks", async () => {
  await mergePane({});
  expect(screen.getByRole("button", { name: "添加文件夹" })).toBeVisible();
  expect(screen.getByText(/不会传到网上；选文件夹时如果询问是否“上传”/)).toBeVisible();
});

test("on a Mac there is no button that would do nothing, and what to do instead is said", async () => {
  const host = fakeHost(workbook(sheet("表")));
  host.folders = false;
  await mergePane({}, host);
  expect(screen.queryByRole("button", { name: "添加文件夹" })).toBeNull();
  expect(screen.getByText(/Mac 版 Excel 不能在对话框里选文件夹.*压缩成 \.zip/)).toBeVisible();
});

test.each([
  ["Mac", false],
  ["PC", true],
  ["OfficeOnline", true],
])("on the platform %s: %s", (platform, can) => {
  const office = globalThis as { Office?: unknown };
  office.Office = { context: { platform } };
  expect(canPickFolders()).toBe(can);
  delete office.Office;
});
