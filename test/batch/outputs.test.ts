import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Options } from "../../src/batch/options";
import { run } from "../../src/batch/run";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

let folder = "";
const path = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "outputs-"));
  mkdirSync(path("申报"));
  writeFileSync(path("申报/平台.xlsx"), await writeSample("平台", [formSheet(equipmentPlatform)]));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `heard` is told each line as it is said: by then the inputs are read, and nothing is written yet. */
async function merge(
  options: Partial<Options>,
  heard: () => void = () => undefined,
): Promise<{ status: number; said: string; complained: string }> {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await run(
    { sources: [path("申报")], ...options },
    {
      say: (text) => {
        said.push(text);
        heard();
      },
      complain: (text) => void complained.push(text),
      progress: () => undefined,
    },
    new Date(2020, 5, 22, 9, 30),
  );
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

describe("an output", () => {
  it("is never a file of somebody else's", async () => {
    writeFileSync(path("合同.json"), '{"合同":1}');
    const form = readFileSync(path("申报/平台.xlsx"));
    for (const json of [path("合同.json"), path("申报/平台.xlsx")]) {
      const { status, complained } = await merge({ json });
      expect([status, complained]).toEqual([2, expect.stringContaining("不是本程序写的结果。为免覆盖它")]);
    }
    expect(readFileSync(path("合同.json"), "utf8")).toBe('{"合同":1}');
    expect(readFileSync(path("申报/平台.xlsx")).equals(form)).toBe(true);
  });

  it("may be a result of an earlier run, or an empty file", async () => {
    writeFileSync(path("结果.json"), "");
    expect((await merge({ json: path("结果.json") })).status).toBe(0);
    expect((await merge({ json: path("结果.json") })).status).toBe(0);
  });

  it("is neither the other output nor one of the sources, whatever way leads to it", async () => {
    const same = await merge({ out: path("汇总.xlsx"), json: path("申报/../汇总.xlsx") });
    expect([same.status, same.complained]).toEqual([2, expect.stringContaining("写的是同一个文件")]);
    linkSync(path("申报/平台.xlsx"), path("同一份.xlsx"));
    for (const out of [path("申报/平台.xlsx"), path("同一份.xlsx")]) {
      const { status, complained } = await merge({ sources: [path("申报/平台.xlsx")], out });
      expect([status, complained]).toEqual([2, expect.stringContaining("既要读取又要写入")]);
    }
    await merge({ out: path("汇总.xlsx") });
    const explained = await merge({ out: path("汇总.xlsx"), explanations: path("汇总.xlsx") });
    expect([explained.status, explained.complained]).toEqual([
      2,
      expect.stringContaining("既要读取又要写入"),
    ]);
  });

  it("is a plain file", async () => {
    const { status, complained } = await merge({ json: path("申报") });
    expect([status, complained]).toEqual([2, expect.stringContaining("是文件夹，不能写入")]);
  });

  it("that changes during the merge is left as it is, with an exit code of its own", async () => {
    await merge({ out: path("汇总.xlsx") });
    writeFileSync(path("申报/改.xlsx"), readFileSync(path("申报/平台.xlsx")));
    const saved = readFileSync(path("汇总.xlsx"));
    const changed = Buffer.concat([saved, Buffer.from(" ")]);
    const save = (): void => writeFileSync(path("汇总.xlsx"), changed);
    const { status, complained } = await merge({ out: path("汇总.xlsx") }, save);
    expect([status, complained]).toEqual([4, expect.stringContaining("已被其他程序或另一次汇总改动")]);
    expect(readFileSync(path("汇总.xlsx")).length).toBe(saved.length + 1);
  });

  it("of two runs at once holds what one of them read, and the other says so", async () => {
    const runs = await Promise.all([1, 2].map(() => merge({ out: path("汇总.xlsx") })));
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 4]);
  });
});

describe("what is found on the way", () => {
  it("is passed over with a line: links, hidden files, lock files, fifos", async () => {
    symlinkSync(path("申报/平台.xlsx"), path("申报/链接.xlsx"));
    writeFileSync(path("申报/.隐藏.xlsx"), "");
    writeFileSync(path("申报/~$平台.xlsx"), "");
    writeFileSync(path("申报/汇总.xlsx.4711.tmp"), "");
    execFileSync("mkfifo", [path("申报/管道.xlsx")]);
    const { status, said } = await merge({});
    expect(status).toBe(0);
    expect(said).toContain(
      "略过，没有读取：隐藏文件 1 个（.隐藏.xlsx），链接 1 个（链接.xlsx），临时文件 2 个（",
    );
    expect(said).toContain("不是普通文件的 1 个（管道.xlsx）");
  });

  it("does not hang on a fifo that is named", async () => {
    execFileSync("mkfifo", [path("管道.xlsx")]);
    for (const options of [
      { sources: [path("管道.xlsx")] },
      { explanations: path("管道.xlsx") },
      { out: path("管道.xlsx") },
    ]) {
      const { status, complained } = await merge(options);
      expect([status, complained]).toEqual([2, expect.stringContaining("不是普通的文件")]);
    }
  });

  it("is named on one line, in its order and short", async () => {
    const name = `甲\u202e乙\u001b[31m${"长".repeat(60)}.xlsx`;
    writeFileSync(path(`申报/${name}`), "");
    const { said } = await merge({});
    expect(said).not.toMatch(/[\u202e\u001b]/);
    expect(said).toContain(`甲乙 [31m${"长".repeat(60)}.xlsx`);
  });
});
