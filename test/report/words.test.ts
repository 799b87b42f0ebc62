import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How texts are written, held over every source: one way of an amount, of a count, of a name. */

const src = join(__dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

/** Lines of code of every source with their place; comments are no texts. */
const lines = files.flatMap((name) =>
  readFileSync(join(src, name), "utf8")
    .split("\n")
    .map((text, index) => ({ place: `src/${name.replaceAll("\\", "/")}:${index + 1}`, text }))
    .filter(({ text }) => !/^\s*(\/\/|\/?\*)/.test(text))
    .map(({ place, text }) => ({ place, text: text.replace(/(^|\s)\/\/ .*$/, "") })),
);

/** Places whose line matches, in files that are not left out. */
function found(pattern: RegExp, except: readonly string[] = []): string[] {
  return lines
    .filter(({ place, text }) => pattern.test(text) && !except.some((file) => place.startsWith(file)))
    .map(({ place, text }) => `${place} ${text.trim()}`);
}

const value = /(?:\$\{[^{}]*\}|(?<!\$)\{[a-zA-Z]\w*\})/.source;

it("sees the texts", () => {
  expect(lines.length).toBeGreaterThan(10_000);
  expect(found(/应报 \$\{expected\.length\} 个单位/)).toHaveLength(1);
});

it("a count stands apart from the words around it: 共 5 处, never 共5处", () => {
  // 位置 of findings on several forms is kept in workbooks and read back, so its spelling never changes
  const kept = ["src/merge/opinions/acrossOpinions.ts"];
  expect(
    found(new RegExp(`(?<!第)${value}(?:个|家|项(?!目)|处|名(?!称)|条|份(?!额)|位(?!置)|万元)`), kept),
  ).toEqual([]);
  expect(found(/[\u4e00-\u9fff](?<!第)\d+(?:个栏目|处)/u)).toEqual([]);
});

it("an amount is written by one function, with separators: 33,000 万元", () => {
  expect(found(/\$\{(?!shown)[^{}]*\} ?(?:万元|亿元)/)).toEqual([]);
  expect(found(/toLocaleString\(|Intl\.NumberFormat/, ["src/text/person/maskNumbers.ts"])).toEqual([]);
});

it("one name for one thing", () => {
  const others = /读数|读取结果|审查意见|检查意见|初审意见|数据来源|附件4[－—–]5|附件 4-5|附表4-5/;
  expect(found(others, ["src/read/"])).toEqual([]);
});

it("quotation marks of Chinese texts are Chinese ones, and in pairs in each message", () => {
  expect(found(/[\u4e00-\u9fff](?:\\"|&quot;)[\u4e00-\u9fff]/u)).toEqual([]);
});
