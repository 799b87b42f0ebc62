import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

jest.setTimeout(120_000); // starts a program of its own

function main(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(__dirname, "../../src/batch/main.ts");
  return spawnSync(process.execPath, ["--require", require.resolve("tsx/cjs"), script, ...args], {
    encoding: "utf8",
  });
}

describe("the program", () => {
  it("explains itself when it is called wrongly", () => {
    const { status, stdout, stderr } = main("--output", "x");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("没有“--output”这个选项。");
    expect(stderr).toContain("用法：npm run --silent merge -- [选项] 文件或文件夹 …");
  });

  it("ends with 1 when nothing could be read, without a progress line in a pipe", () => {
    const folder = mkdtempSync(join(tmpdir(), "merge-"));
    writeFileSync(join(folder, "空.xlsx"), "");
    const { status, stdout, stderr } = main(folder);
    expect(status).toBe(1);
    expect(stdout).toContain("“空.xlsx”是空文件");
    expect(stderr).toBe("没有读到任何申报书，没有汇总。\n");
  });

  it("goes on with its work when nobody reads what it says", async () => {
    const folder = mkdtempSync(join(tmpdir(), "merge-"));
    writeFileSync(join(folder, "平台.xlsx"), await writeSample("平台", [formSheet(equipmentPlatform)]));
    const script = join(__dirname, "../../src/batch/main.ts");
    const out = join(folder, "汇总.xlsx");
    const command = `"$0" --import tsx "$1" --out "$2" "$3" | true; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, script, out, folder], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(existsSync(out)).toBe(true);
  });
});
