import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { JSDOM } from "jsdom";

const root = join(__dirname, "../..");
const guard = readFileSync(join(root, "assets/guard.js"), "utf8");
const template = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
const page = template
  .replace(/<script src="guard.js"><\/script>/, `<script>${guard}</script>`)
  .replace(/<script id="office-js"[^]*?<\/script>/, "")
  .replace(/<meta\s+http-equiv[^]*?\/>/, "");

const trident = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko";
const edgeHtml =
  "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0 Safari/537.36 Edge/17.17134";
const today = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Edg/120.0";

/** The pane's page in a browser, up to where its program would begin. */
function opened(agent: string, before = ""): JSDOM {
  jest.useFakeTimers();
  return new JSDOM(page.replace("<head>", `<head><script>${before}</script>`), {
    url: "https://forms.example.gov.cn/taskpane.html",
    runScripts: "dangerously",
    beforeParse(window) {
      Object.defineProperty(window.navigator, "userAgent", { value: agent });
      window.structuredClone ??= structuredClone;
      window.setTimeout = setTimeout as never;
    },
  });
}
const shown = ({ window }: JSDOM): string => window.document.getElementById("pane")!.textContent!.trim();

afterEach(() => jest.useRealTimers());

test("is written in JavaScript that every browser can read", () => {
  const old = { languageOptions: { ecmaVersion: 3, sourceType: "script" } } as const;
  expect(new Linter().verify(guard, old)).toEqual([]);
});

test("runs before the program, from a file of its own, as the page's policy wants it", () => {
  expect(template.indexOf('<script src="guard.js">')).toBeGreaterThan(0);
  expect(template.indexOf('<script src="guard.js">')).toBeLessThan(template.indexOf("</head>"));
  expect(template).not.toMatch(/<script>/);
  expect(template).toMatch(/script-src 'self'/);
});

test.each([
  ["Internet Explorer", trident],
  ["旧版 Edge", edgeHtml],
])("%s: says at once what to install", async (engine, agent) => {
  const dom = opened(agent);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(shown(dom)).toContain(`用${engine === "旧版 Edge" ? "" : " "}${engine}`);
  expect(shown(dom)).toContain("Microsoft Edge WebView2 运行时");
  expect(shown(dom)).toContain("Excel 2021 及以上版本或 Microsoft 365");
  expect(dom.window.document.querySelector("[role=alert]")).not.toBeNull();
});

test("a WebKit that lacks methods of the program: says to update the system", async () => {
  const dom = opened("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15", "delete Array.prototype.at");
  await jest.advanceTimersByTimeAsync(1_000);
  expect(shown(dom)).toContain("浏览器内核太旧");
  expect(shown(dom)).toContain("Safari（15.4 及以上）");
  expect(dom.window.document.documentElement.hasAttribute("data-too-old")).toBe(true);
});

test("a file that cannot be read is named, with what to install and to do", async () => {
  const dom = opened(today);
  await jest.advanceTimersByTimeAsync(0);
  const { window } = dom;
  const message = "SyntaxError: Invalid regular expression: invalid group specifier name";
  window.dispatchEvent(
    new window.ErrorEvent("error", { filename: "https://forms.example.gov.cn/997.js", message }),
  );
  expect(shown(dom)).toContain("工作簿没有改动");
  expect(shown(dom)).toContain(`997.js，${message}`);
  expect(shown(dom)).toContain("Safari（15.4 及以上）");
});

test("a file that does not come is named with the server", async () => {
  const dom = opened(today);
  await jest.advanceTimersByTimeAsync(0);
  const script = dom.window.document.createElement("script");
  script.setAttribute("src", "taskpane.1234.js");
  dom.window.document.body.append(script);
  script.dispatchEvent(new dom.window.Event("error"));
  expect(shown(dom)).toContain("请检查到 forms.example.gov.cn 的网络");
  expect(shown(dom)).toContain("taskpane.1234.js，没有下载到");
});

test("after 15 seconds without the program it says so; not before, and not over what the program shows", async () => {
  const dom = opened(today);
  await jest.advanceTimersByTimeAsync(14_000);
  expect(shown(dom)).toBe("正在打开……");
  await jest.advanceTimersByTimeAsync(2_000);
  expect(shown(dom)).toContain("已经等了 15 秒");

  const other = opened(today);
  other.window.document.getElementById("pane")!.innerHTML = "<main>检查</main>";
  await jest.advanceTimersByTimeAsync(20_000);
  other.window.dispatchEvent(new other.window.ErrorEvent("error", { filename: "https://x.cn/a.js" }));
  expect(shown(other)).toBe("检查");
});
