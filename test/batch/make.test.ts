import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "../../src/files/readFile";
import { makeUsage, parseMake } from "../../src/batch/make/options";
import { documentKinds } from "../../src/work/documents/documents";

jest.setTimeout(120_000); // builds the program and starts it

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
