import { hostIsDark, startOffice } from "../../src/excel";
import { openInExcel, typedWorkbook } from "./support/open";

const office = globalThis as { Office?: unknown; document?: unknown };

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

test("in a plain browser it says where the page is to be used", async () => {
  office.Office = { onReady: async () => ({ host: null }) };
  expect(await startOffice()).toEqual({
    ready: false,
    reason: expect.stringContaining("本页面要在 Excel 里使用"),
  });
  delete office.Office;
});

describe("what comes late", () => {
  const excel = {
    onReady: async () => ({ host: "Excel" }),
    context: { requirements: { isSetSupported: () => true } },
  };
  let said: string[];
  beforeEach(() => {
    jest.useFakeTimers();
    said = [];
  });
  afterEach(() => {
    jest.useRealTimers();
    delete office.Office;
    delete office.document;
  });
  const last = (): string => said.at(-1) ?? "";

  test("office.js after two minutes: it is named with the seconds, and the pane goes on by itself", async () => {
    const started = startOffice((sentence) => said.push(sentence));
    await jest.advanceTimersByTimeAsync(3_000);
    expect(said).toEqual([]);
    await jest.advanceTimersByTimeAsync(117_000);
    expect(said[0]).toMatch(/^正在等待 Excel 的程序库 office\.js，已等 4 秒。.*自动打开/);
    expect(last()).toContain("已等 114 秒");
    office.Office = excel;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await started).toEqual({ ready: true });
    const count = said.length;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(said).toHaveLength(count);
  });

  test("an Excel that answers after a minute is not called absent", async () => {
    office.Office = {
      ...excel,
      onReady: () => new Promise((resolve) => setTimeout(() => resolve({ host: "Excel" }), 60_000)),
    };
    const started = startOffice((sentence) => said.push(sentence));
    await jest.advanceTimersByTimeAsync(55_000);
    expect(last()).toMatch(/^正在等待 Excel 回应，已等 \d+ 秒。/);
    expect(last()).toContain("在浏览器里直接打开的");
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await started).toEqual({ ready: true });
  });

  test("an address that is blocked is named, asked for again, and used when it is free", async () => {
    const scripts: { src: string; fail?: () => void }[] = [];
    const scriptOf = (src: string) => {
      const script = {
        src,
        fail: undefined as (() => void) | undefined,
        addEventListener: (_type: string, handler: () => void) => void (script.fail = handler),
        removeEventListener: () => undefined,
        ownerDocument: null as unknown,
      };
      scripts.push(script);
      return script;
    };
    const first = scriptOf("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    const page = {
      querySelector: () => first,
      createElement: () => scriptOf(""),
      body: { append: () => undefined },
    };
    first.ownerDocument = page;
    office.document = page;
    const started = startOffice((sentence) => said.push(sentence));
    first.fail!();
    expect(last()).toMatch(
      /^没有加载到 Excel 的程序库 office\.js（来自 appsforoffice\.microsoft\.com）。请检查网络/,
    );
    await jest.advanceTimersByTimeAsync(10_000);
    expect(scripts.map(({ src }) => src)).toEqual([first.src, first.src]);
    scripts[1]!.fail!();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(scripts).toHaveLength(3);
    office.Office = excel;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await started).toEqual({ ready: true });
  });
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
