import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../../src");
const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { name: relative(src, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") };
  });

/** Where a host is put together and handed to the pane; nobody else knows which one it is. */
const excelStart = ["taskpane/index.tsx", "taskpane/excelHost.ts", "taskpane/parts/madeSheets.ts"];
const inHost = (name: string): boolean =>
  /^(?:excel|fileHost|taskpane\/page)\//.test(name) || excelStart.includes(name);

const importsOf = (text: string, stage: string): boolean =>
  new RegExp(String.raw`(?:from|import)\s*\(?\s*"(?:\.\./|\./)+(?:src/)?${stage}(?:/|")`).test(text);

test("the two hosts are known where the pane is started, and nowhere else", () => {
  const knowing = (stage: string): string[] =>
    sources
      .filter(({ name, text }) => !name.startsWith(`${stage}/`) && importsOf(text, stage))
      .map(({ name }) => name);
  expect(knowing("excel").sort()).toEqual([...excelStart].sort());
  expect(knowing("fileHost").every((name) => name.startsWith("taskpane/page/"))).toBe(true);
  expect(knowing("fileHost").length).toBeGreaterThan(3);
});

/** Questions that a branch for one of the hosts would ask. */
const questions =
  /\b(?:isExcel|inExcel|withoutExcel|isPlainPage|hostKind|hostName)\b|\bhost\.(?:kind|name|type|id)\b|\bhost\s*(?:===|!==|instanceof)|location\.protocol|"file:"/;
/** Sentences that are true in one of them only; what differs stands in host.words. */
const told = /窗格|加载项|Excel 没有|在 Excel 中|任务窗格/;
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

test("no stage asks which host it has, nor speaks for one of them", () => {
  const faults = sources
    .filter(({ name }) => !inHost(name) && name !== "taskpane/shell/NotReady.tsx")
    .flatMap(({ name, text }) => {
      const lines = text.replace(comments, "").split("\n");
      // where the command line sends people to the pane, the page is named first
      const wrong = lines.filter(
        (line) => questions.test(line) || (told.test(line) && !line.includes("审核汇总.html")),
      );
      return wrong.map((line) => `${name}: ${line.trim()}`);
    });
  expect(faults).toEqual([]);
});

test.each([
  "if (host.kind === 'excel') {",
  "if (host === excelHost)",
  "host instanceof FileHost",
  "const isExcel = 1",
])("%s would be found", (line) => expect(questions.test(line)).toBe(true));
