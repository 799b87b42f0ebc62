import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/batch/run";
import { newWorkbook } from "../../src/files/node";
import { readFile } from "../../src/files/readFile";
import { settingsIn } from "../../src/work/settings/settingsIn";
import { settingsPlan } from "../../src/work/settings/settingsPlan";
import { changedSettings } from "../form/settings/changedSettings";
import { formSheet } from "../workbench/sample/form";
import { servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";
import { makeUsage, parseMake } from "../../src/batch/make/options";
import { documentKinds } from "../../src/work/documents/documents";

const script = join(__dirname, "../../.config/make.cjs");

function make(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

describe("the program that makes documents", () => {
  it("lists the kinds when it is called wrongly, and ends with 2", () => {
    for (const args of [
      [],
      ["poster"],
      ["--out", "x"],
      ["blank-form", "--form", "x"],
      ["blank-form", "x.xlsx"],
    ]) {
      const { status, stdout, stderr } = make(...args);
      expect([args, status, stdout]).toEqual([args, 2, ""]);
      for (const kind of documentKinds) expect(stderr).toContain(`  ${kind} `);
    }
  });

  it("writes the blank form to a file or into a folder, and writes over nothing unless it is told to", () => {
    const folder = mkdtempSync(join(tmpdir(), "make-"));
    expect(make("blank-form", "--out", folder)).toMatchObject({ status: 0, stderr: "" });
    const path = join(folder, "空白申报书（2020年度）.xlsx");
    expect(existsSync(path)).toBe(true);
    const mine = join(folder, "空表.xlsx");
    writeFileSync(mine, "mine");
    const refused = make("blank-form", `--out=${mine}`);
    expect([refused.status, readFileSync(mine, "utf8")]).toEqual([3, "mine"]);
    expect(refused.stderr).toContain("已存在，保持原样，没有写入");
    expect(make("blank-form", "--out", mine, "--replace").status).toBe(0);
    expect(readFileSync(mine, "latin1").slice(0, 2)).toBe("PK");
    expect(make("blank-form", "--out", join(folder, "空表.docx"))).toMatchObject({ status: 2 });
  });

  it("sends the settings down with the blank form, without the list of who is expected; a city takes them from there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "make-"));
    const [given, blank, out] = ["设置.xlsx", "空表.xlsx", "汇总.xlsx"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const plan = settingsPlan({ ...changedSettings, expected: [{ name: "甲有限公司", creditCode: "" }] });
    const made = await newWorkbook([plan], {}, false);
    if (!made.ok) throw new Error(made.problem.kind);
    writeFileSync(given, made.bytes);
    expect(make("blank-form", "--from", given, "--out", blank)).toMatchObject({ status: 0 });
    const read = readFile("空表.xlsx", new Uint8Array(readFileSync(blank)));
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.workbook.sheets).toHaveLength(5);
    expect(settingsIn(read.workbook)).toMatchObject({
      settings: { ...changedSettings, expected: [] },
      faults: [],
    });

    writeFileSync(join(folder, "甲.xlsx"), await writeSample("甲.xlsx", [formSheet(servitization)]));
    const said: string[] = [];
    const say = (text: string): void => void said.push(text);
    const sources = [blank, join(folder, "甲.xlsx")];
    await run({ sources, out }, { say, complain: say, progress: () => undefined }, new Date(2020, 5, 22));
    expect(said.join()).toContain("按本次申报设置审核：2020年度，报送截止 2020-06-10。设置见“空表.xlsx”");
  });

  it("makes 本次申报设置, goes on from last year's, and makes the blank form by it", () => {
    const folder = mkdtempSync(join(tmpdir(), "make-"));
    const [first, next] = [join(folder, "本次申报设置.xlsx"), join(folder, "新.xlsx")];
    expect(make("settings", "--out", first)).toMatchObject({ status: 0, stderr: "" });
    expect(make("settings", "--from", first, "--out", next)).toMatchObject({ status: 0, stderr: "" });
    const texts = (path: string) => {
      const read = readFile(path, new Uint8Array(readFileSync(path)));
      return read.ok ? read.workbook.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)) : [];
    };
    expect(texts(next)).toEqual(texts(first));
    expect(texts(first)).toContain("三、推荐单位");
    const { status, stdout } = make("blank-form", "--from", first, "--out", join(folder, "空表.xlsx"));
    expect(status).toBe(0);
    expect(stdout).toContain("按本次申报设置审核：2020年度。");
  });
});

test("what follows --from are sources, until the next option", () => {
  expect(parseMake(["blank-form", "--from", "甲.xlsx", "乙.xlsx", "--out", "丙"])).toEqual({
    kind: "run",
    options: {
      kind: "blank-form",
      sources: ["甲.xlsx", "乙.xlsx"],
      out: "丙",
      replace: false,
    },
  });
  const said = parseMake(["slips", "--from", "汇总.xlsx", "--deadline", "6月28日", "--contact=王科长"]);
  expect(said).toMatchObject({ options: { deadline: "6月28日", contact: "王科长" } });
  expect(parseMake(["slips", "--from", "汇总.xlsx", "--telephone"])).toMatchObject({ kind: "wrong" });
  expect(parseMake(["--help"]).kind).toBe("help");
  expect(makeUsage).toContain("种类");
});
