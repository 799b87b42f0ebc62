import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

const root = join(__dirname, "../..");
/** What `npm run merge` starts: the built program. */
const script = join(root, ".config/merge.cjs");

function main(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

/** The project once more, over the same sources, with a dist/ of its own: other tests build in theirs meanwhile. */
function projectApart(): string {
  const apart = mkdtempSync(join(tmpdir(), "project-"));
  cpSync(join(root, ".config"), join(apart, ".config"), { recursive: true });
  for (const name of ["src", "node_modules", "package.json", "package-lock.json", "tsconfig.json"])
    symlinkSync(join(root, name), join(apart, name));
  return apart;
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
    const out = join(folder, "汇总.xlsx");
    const command = `"$0" "$1" --out "$2" "$3" | true; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, script, out, folder], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(existsSync(out)).toBe(true);
  });

  it("is built anew when a source is newer, and is plain JavaScript that needs no compiler", async () => {
    const apart = projectApart();
    const program = join(apart, "dist/cli/main.cjs");
    const help = () =>
      spawnSync(process.execPath, [join(apart, ".config/merge.cjs"), "--help"], { encoding: "utf8" });
    expect(help().status).toBe(0);
    utimesSync(program, new Date(0), new Date(0));
    const folder = mkdtempSync(join(tmpdir(), "merge-"));
    writeFileSync(join(folder, "平台.xlsx"), await writeSample("平台", [formSheet(equipmentPlatform)]));
    expect(help().stdout).toContain("用法：");
    const built = statSync(program).mtimeMs;
    expect(built).toBeGreaterThan(statSync(join(root, "src/batch/run.ts")).mtimeMs);
    // started by itself, without what stands around it
    const { status, stdout } = spawnSync(process.execPath, [program, folder], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([status, stdout.includes("平台.xlsx")]).toEqual([0, true]);
    expect(help().status).toBe(0);
    expect(statSync(program).mtimeMs).toBe(built);
  });
});
