import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { edition2020 } from "../../src/form/edition2020";
import type { Draft } from "../../src/check/rule";

/** check/ is for every edition: its code names no year and quotes no clause; the edition gives them. */

const folder = join(__dirname, "../../src/check");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
/** The code without comments, which may give examples. */
const codeOf = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");

test("no year", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(codeOf(name)))).toEqual([]);
});

test("no text of a clause", () => {
  const texts = Object.values(edition2020.clauses).map(({ text }) => text);
  const quoted = files.flatMap((name) =>
    (codeOf(name).match(/[\u4e00-\u9fff]{6,}/g) ?? [])
      .filter((words) => texts.some((text) => text.includes(words)))
      .map((words) => `${name}: ${words}`),
  );
  expect(quoted).toEqual([]);
});

test("a case or a fact that no rule has is refused by the compiler", () => {
  const sound: Draft = { severity: "query", fields: [], variant: "yuan", values: { percent: 5 } };
  const wrong: Draft[] = [
    // @ts-expect-error no rule has this case
    { ...sound, variant: "fen" },
    // @ts-expect-error no wording tells this fact
    { severity: "query", fields: [], values: { share: 5 } },
  ];
  expect(wrong).toHaveLength(2);
});
