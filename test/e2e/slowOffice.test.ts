import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { patience } from "./support/settled";

const dist = join(__dirname, "../../dist");
const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

const servers: Server[] = [];

/** Serves dist/ as it was built; office.js only once the network `isOpen`. */
async function served(isOpen: () => boolean): Promise<string> {
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
  servers.push(server);
  return `http://localhost:${port}/taskpane.html`;
}

describe("the built pane where something is missing", () => {
  let page: Page;
  beforeAll(() => sharedByTests.browser());
  beforeEach(async () => {
    page = await (await (await sharedByTests.browser()).newContext()).newPage();
    page.setDefaultTimeout(patience);
  });
  afterEach(async () => {
    await page.context().close();
    for (const server of servers.splice(0)) server.close();
  });

  test("office.js is blocked at first: the pane names it, and goes on when it comes", async () => {
    let open = false;
    await page.goto(await served(() => open));
    await page.getByText("没有加载到 Excel 的程序库 office.js（来自 localhost").waitFor();
    open = true;
    // there is no Excel around this page, which only office.js can tell
    await page.getByText("本页面要在 Excel 里使用").waitFor();
  });

  test("an engine without the methods that the program needs: what to install is said at once", async () => {
    await page.addInitScript("delete Array.prototype.findLast");
    await page.goto(await served(() => true));
    await page.getByText("浏览器内核太旧").waitFor();
    // what the program would say once office.js has told that there is no Excel
    await page.waitForFunction(() => "Office" in window);
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("alert").textContent()).toContain("浏览器内核太旧");
  });
});
