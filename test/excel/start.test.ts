import { hostIsDark, startOffice } from "../../src/excel";
import { openInExcel, typedWorkbook } from "./support/open";

const office = globalThis as { Office?: unknown };

test("in an Excel that knows ExcelApi 1.13 the pane can begin", async () => {
  openInExcel(typedWorkbook({ 一: {} }));
  expect(await startOffice()).toEqual({ ready: true });
});

test("an older Excel is named, with those that will do", async () => {
  openInExcel(typedWorkbook({ 一: {} }), { ExcelApi: "1.12" });
  expect(await startOffice()).toEqual({
    ready: false,
    reason: expect.stringMatching(/太旧.*Excel 2021（LTSC 2021）及以上版本、Microsoft 365 或网页版/),
  });
});

test("without office.js the missing library is named", async () => {
  expect(await startOffice()).toEqual({ ready: false, reason: expect.stringContaining("office.js") });
});

test("in a plain browser it says where the page is to be used", async () => {
  office.Office = { onReady: async () => ({ host: null }) };
  expect(await startOffice()).toEqual({
    ready: false,
    reason: expect.stringContaining("本页面要在 Excel 里使用"),
  });
  delete office.Office;
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  [undefined, null],
])("background %s of Excel means dark: %s", (bodyBackgroundColor, dark) => {
  office.Office = { context: { officeTheme: bodyBackgroundColor && { bodyBackgroundColor } } };
  expect(hostIsDark()).toBe(dark);
  delete office.Office;
});
