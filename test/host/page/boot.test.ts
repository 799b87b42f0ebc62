import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { enterCell } from "../model/edit";
import { OFFICE_JS } from "../node/client";
import { newWorkbook } from "../node/startExcel";
import { installedSurface } from "../node/surface";
import { createHost, type PageHost } from "./host";
import { paneShim } from "./serve";

/** Gives office.js the files of its package, as a server would. */
class OfficeFiles extends ResourceLoader {
  readonly asked: string[] = [];

  override fetch(url: string) {
    const path = new URL(url).pathname.replace(/^\/office-js\//, "").toLowerCase();
    this.asked.push(path);
    return Promise.resolve(readFileSync(join(OFFICE_JS, path))) as never;
  }
}

const PAGE = `<!doctype html><html><head><script>${paneShim}</script>
  <script src="http://localhost:3000/office-js/office.js"></script></head><body><button>检查</button></body></html>`;

interface Pane {
  readonly window: { Excel: typeof Excel; Office: typeof Office; close(): void };
  readonly host: PageHost;
  readonly files: OfficeFiles;
  readonly errors: string[];
}

let open: Pane | null = null;
afterEach(() => open?.window.close());

/** A pane's page in which the whole of office.js boots, unmodified; its parent window is itself. */
async function openPane(
  options: { requirements?: Record<string, string>; meanwhile?: (host: PageHost) => void } = {},
): Promise<Pane> {
  const host = createHost({ workbook: newWorkbook(), surface: installedSurface(), ...options });
  const files = new OfficeFiles();
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => errors.push(String(error)));
  const dom = new JSDOM(PAGE, {
    url: "http://localhost:3000/pane/taskpane.html",
    runScripts: "dangerously",
    resources: files,
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(window) {
      Object.defineProperty(window.document, "domain", { value: "localhost" });
      host.install(window);
    },
  });
  options.meanwhile?.(host);
  await host.ready();
  open = { window: dom.window as unknown as Pane["window"], host, files, errors };
  return open;
}

test("office.js boots in Excel on the web, in Chinese, with three files of the library and no telemetry", async () => {
  const { window, files, errors } = await openPane();
  const info = await window.Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(window.Office.context.displayLanguage).toBe("zh-CN");
  expect(files.asked).toEqual(["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js"]);
  expect(errors).toEqual([]);
});

test("the declared requirement sets are what the add-in is told", async () => {
  const { window } = await openPane({ requirements: { ExcelApi: "1.14" } });
  await window.Office.onReady();
  const { requirements } = window.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
});

test("the pane reads and writes the workbook", async () => {
  const { window, host } = await openPane();
  await window.Office.onReady();
  const text = await window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[8500]];
    range.numberFormat = [["#,##0"]];
    range.load("text");
    await context.sync();
    return range.text[0]![0];
  });
  expect(text).toBe("8,500");
  expect(host.workbook.activeSheet.cell(0, 0).value).toBe(8500);
});

test("the user's selection and typing reach the pane", async () => {
  const { window, host } = await openPane();
  await window.Office.onReady();
  const seen: string[] = [];
  await window.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void seen.push("selection"));
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(`changed ${event.address}`));
    await context.sync();
  });
  const { workbook } = host;
  workbook.select(workbook.activeSheet, [{ top: 1, left: 1, bottom: 1, right: 1 }]);
  enterCell(workbook, workbook.activeSheet, 1, 1, "长春市");
  await host.engine.settled();
  expect(seen.sort()).toEqual(["changed B2", "selection"]);
});

test("a pane that is opened while a cell is being edited starts all the same: Excel's services mind no cell", async () => {
  const { window, host } = await openPane({ meanwhile: ({ engine }) => (engine.cellEdit = true) });
  await window.Office.onReady();
  await host.engine.settled();
  expect(host.engine.requests.map(({ error }) => error)).toEqual([undefined]);
});

test("a failure of the host arrives in the pane with Excel's code", async () => {
  const { window, host } = await openPane();
  await window.Office.onReady();
  host.engine.faults.failRequest(1, { hostError: 5004 });
  const reading = window.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("settings are saved with the document and read again", async () => {
  const { window } = await openPane();
  await window.Office.onReady();
  const { settings } = window.Office.context.document;
  settings.set("order", { kept: true });
  await new Promise<void>((saved) => settings.saveAsync(() => saved()));
  settings.remove("order");
  await new Promise<void>((refreshed) => settings.refreshAsync(() => refreshed()));
  expect(settings.get("order")).toEqual({ kept: true });
});

test("what the common API has and the emulator does not play fails, and is noted", async () => {
  const { window, host } = await openPane();
  await window.Office.onReady();
  const result = await new Promise<Office.AsyncResult<unknown>>((done) =>
    window.Office.context.document.getSelectedDataAsync(window.Office.CoercionType.Text, done),
  );
  expect(result.status).toBe("failed");
  expect(host.engine.warnings).toEqual([{ kind: "notImplemented", member: "executeMethod 64" }]);
});

test("keys that leave the pane are told to the page around it", async () => {
  const { window, host } = await openPane();
  await window.Office.onReady();
  const told: number[] = [];
  host.onNotify((action) => told.push(action));
  const { KeyboardEvent } = window as unknown as { KeyboardEvent: typeof globalThis.KeyboardEvent };
  const escape = new KeyboardEvent("keydown", { key: "Escape", keyCode: 27, bubbles: true });
  (window as unknown as Window).dispatchEvent(escape);
  await host.engine.settled();
  expect(told).toContain(15);
});
