import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";

const dist = join(__dirname, "../../dist");
const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** Serves dist/ as it was built; office.js only once the network `isOpen`. */
async function served(isOpen: () => boolean): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path.endsWith("/office.js") && !isOpen()) return void response.writeHead(503).end();
    readFile(join(dist, path)).then(
      (body) =>
        response.writeHead(200, { "content-type": types[path.split(".").at(-1)!] ?? "text/plain" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/taskpane.html`, close: () => server.close() };
}

describe("the built pane where something is missing", () => {
  let page: Page;
  beforeAll(() => sharedByTests.browser(), 300_000); // it is unpacked the first time
  beforeEach(async () => {
    page = await (await (await sharedByTests.browser()).newContext()).newPage();
  });
  afterEach(() => page.context().close());

  test("office.js is blocked at first: the pane names it, and goes on when it comes", async () => {
    let open = false;
    const server = await served(() => open);
    await page.goto(server.address);
    await page.getByText("没有加载到 Excel 的程序库 office.js（来自 localhost").waitFor();
    open = true;
    // there is no Excel around this page, which only office.js can tell
    await page.getByText("本页面要在 Excel 里使用").waitFor({ timeout: 45_000 });
    server.close();
  }, 120_000);

  test("an engine without the methods that the program needs: what to install is said at once", async () => {
    const server = await served(() => true);
    await page.addInitScript("delete Array.prototype.findLast");
    await page.goto(server.address);
    await page.getByText("浏览器内核太旧").waitFor();
    server.close();
  }, 120_000);
});
