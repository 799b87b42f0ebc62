import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

jest.setTimeout(120_000); // starts the program

const program = join(__dirname, "../../dist/cli/main.cjs");

/** What of Node a run with one form has loaded, beyond what Node loads for any script. */
async function loadedByOneForm(): Promise<readonly string[]> {
  const place = mkdtempSync(join(tmpdir(), "loaded-"));
  const [hook, list, form] = ["hook.cjs", "list.json", "平台.xlsx"].map((name) => join(place, name));
  const write = `require("node:fs").writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList))`;
  writeFileSync(
    hook!,
    `if (require("node:worker_threads").isMainThread) process.on("exit", () => ${write});`,
  );
  writeFileSync(form!, await writeSample("平台", [formSheet(equipmentPlatform)]));
  const outputs = ["--out", join(place, "汇总.xlsx"), "--json", join(place, "result.json")];
  const run = spawnSync(process.execPath, ["--require", hook!, program, ...outputs, form!], {
    encoding: "utf8",
  });
  expect([run.status, run.stderr]).toEqual([0, ""]);
  const bare = spawnSync(process.execPath, ["-p", "JSON.stringify(process.moduleLoadList)"], {
    encoding: "utf8",
  });
  const always = new Set(JSON.parse(bare.stdout) as string[]);
  return (JSON.parse(readFileSync(list!, "utf8")) as string[]).filter((name) => !always.has(name));
}

test("a run with one form loads nothing of Node that knows the web: it takes longer than the form", async () => {
  const loaded = await loadedByOneForm();
  expect(loaded).toContain("NativeModule worker_threads");
  expect(loaded.filter((name) => /undici|compression|readablestream/.test(name))).toEqual([]);
});
