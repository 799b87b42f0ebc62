import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { faults } from "../../.config/oldBrowsers.cjs";
import { newSyntax } from "../../.config/newSyntax.mjs";

const { browserslist } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
  browserslist: string[];
};

const problems = (code: string): string[] =>
  new Linter()
    .verify(code, { rules: { "no-restricted-syntax": ["error", ...newSyntax] } })
    .map(({ message }) => message);

test.each([
  "const a = /(?<=年)月/;",
  "const a = /(?<!\\d)20/u;",
  'const a = new RegExp("(?<!x)y");',
  "const a = new RegExp(`(?<=x)${b}`);",
  "const a = /[\\p{L}--[a-z]]/v;",
  "const a = /(?i:x)/;",
  "Object.groupBy(list, key);",
  "Promise.withResolvers();",
  "list.toSorted();",
  "new DecompressionStream('gzip');",
])("%s is refused, as the oldest Safari could not run it", (code) => {
  expect(problems(code)).toHaveLength(1);
});

test.each([
  "const a = /(?<year>\\d{4})(?=年)(?!月)(?:日)/su;",
  "const a = /\\p{Script=Han}/u;",
  "list.at(-1); list.findLast(one); Object.hasOwn(a, b);",
  "groupBy(list, key);",
])("%s is let through", (code) => {
  expect(problems(code)).toEqual([]);
});

test("the browsers that this is about", () => {
  expect(browserslist).toContain("safari 15.4");
});

test.each(["x.replace(/(?<=a)b/g,'')", "class A{static{this.on=!1}}"])(
  "a built file with %s fails the build, whoever wrote it",
  (code) => {
    expect(faults(code)).toHaveLength(1);
    expect(faults("class A{static on=!1;static(){}}")).toEqual([]);
  },
);
