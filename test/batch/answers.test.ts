import { readFileSync } from "node:fs";
import { parseOptions } from "../../src/batch/options";
import type { Options } from "../../src/batch/options";
import { run } from "../../src/batch/run";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

const first = String(equipmentPlatform.answers["project.name"]);
const renamed = first.replace("项目", "建设与推广项目");

/** Runs over one file into 汇总.xlsx. */
async function merge(
  file: string,
  options: Partial<Options> = {},
): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const status = await run(
    {
      sources: [folder.path(file)],
      out: folder.path("汇总.xlsx"),
      json: folder.path("结果.json"),
      ...options,
    },
    { say, complain: say, progress: () => undefined },
    new Date(2020, 5, 22, 9, 30),
  );
  return { status, said: said.join("\n") };
}

const names = (): unknown[] =>
  valuesIn(folder.open("汇总.xlsx"), "汇总表")
    .slice(4)
    .map((row) => row[1]);
const questions = (): unknown =>
  (JSON.parse(readFileSync(folder.path("结果.json"), "utf8")) as { merge: { questions: unknown } }).merge
    .questions;

async function mondayThenRenamed(): Promise<void> {
  expect(renamed).not.toBe(first);
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.form("申报/乙.xlsx", servitization);
  await folder.merge();
  await folder.form("更名.xlsx", changed(equipmentPlatform, { "project.name": renamed }));
}

test("options that answer may be written several times", () => {
  expect(parseOptions(["--ask", "--same", "甲", "--two=乙", "--same", "丙", "申报"])).toEqual({
    kind: "run",
    options: { ask: true, same: ["甲", "丙"], two: ["乙"], sources: ["申报"] },
  });
});

test("--ask writes nothing while a question stands open, and has an exit code of its own", async () => {
  await mondayThenRenamed();
  const before = readFileSync(folder.path("汇总.xlsx"));
  const { status, said } = await merge("更名.xlsx", { ask: true });
  expect(status).toBe(6);
  expect(said).toContain("是同一项目改名，还是两个项目？");
  expect(said).toContain("没有写入，保持原样。请加上 --same 项目名称");
  expect(said).not.toContain("已写入");
  expect(readFileSync(folder.path("汇总.xlsx")).equals(before)).toBe(true);
  expect(questions()).toMatchObject([{ answer: "two", answered: false }]);
});

test.each([
  ["the new name", renamed],
  ["the old name", first],
  ["the file", "更名.xlsx"],
  ["name and enterprise", `${first}（${String(equipmentPlatform.answers["applicant.name"])}）`],
])("--same by %s: the row is the renamed project's", async (_, name) => {
  await mondayThenRenamed();
  const { status, said } = await merge("更名.xlsx", { ask: true, same: [name] });
  expect([status, said]).toEqual([0, expect.stringContaining("已答复：")]);
  expect(names()).toContain(renamed);
  expect(names()).not.toContain(first);
  expect(questions()).toMatchObject([{ answer: "same", answered: true }]);
});

test("--two, or no answer without --ask: each has a row", async () => {
  await mondayThenRenamed();
  expect((await merge("更名.xlsx", { two: [first] })).status).toBe(0);
  expect(names()).toEqual(expect.arrayContaining([first, renamed]));
  // what was merged is not asked again
  const again = await merge("更名.xlsx", { ask: true });
  expect([again.status, questions()]).toEqual([0, []]);
});

test("an answer to no question is a mistake of the call, and nothing is written", async () => {
  await mondayThenRenamed();
  const before = readFileSync(folder.path("汇总.xlsx"));
  const { status, said } = await merge("更名.xlsx", { same: ["没有的项目"] });
  expect([status, said]).toEqual([2, expect.stringContaining("没有关于“没有的项目”的问题要答复，没有汇总")]);
  expect(readFileSync(folder.path("汇总.xlsx")).equals(before)).toBe(true);
});
