import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { readDirectory } from "../../src/files/zip/directory";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

const program = join(__dirname, "../../dist/cli/main.cjs");

/** Runs the built program on one form; `hook` is a script that is run before it. Gives the folder of all. */
async function mergedOneForm(hook = ""): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), "loaded-"));
  const [before, form] = ["hook.cjs", "平台.xlsx"].map((name) => join(place, name));
  writeFileSync(before!, hook.replace("PLACE", JSON.stringify(place)));
  writeFileSync(form!, await writeSample("平台", [formSheet(equipmentPlatform)]));
  const outputs = ["--out", join(place, "汇总.xlsx"), "--json", join(place, "result.json")];
  const run = spawnSync(process.execPath, ["--require", before!, program, ...outputs, form!], {
    encoding: "utf8",
  });
  expect([run.status, run.stderr]).toEqual([0, ""]);
  return place;
}

/** What of Node a run with one form has loaded, beyond what Node loads for any script. */
async function loadedByOneForm(): Promise<readonly string[]> {
  const write = `require("node:fs").writeFileSync(PLACE + "/list.json", JSON.stringify(process.moduleLoadList))`;
  const place = await mergedOneForm(
    `if (require("node:worker_threads").isMainThread) process.on("exit", () => ${write});`,
  );
  const bare = spawnSync(process.execPath, ["-p", "JSON.stringify(process.moduleLoadList)"], {
    encoding: "utf8",
  });
  const always = new Set(JSON.parse(bare.stdout) as string[]);
  return (JSON.parse(readFileSync(join(place, "list.json"), "utf8")) as string[]).filter(
    (name) => !always.has(name),
  );
}

test("a run with one form loads nothing of Node that knows the web: it takes longer than the form", async () => {
  const loaded = await loadedByOneForm();
  expect(loaded).toContain("NativeModule worker_threads");
  expect(loaded.filter((name) => /undici|compression|readablestream/.test(name))).toEqual([]);
});

test("a run with one form does not load the library of workbooks: it takes a thirtieth of the run", async () => {
  const place = await mergedOneForm(`
    const fs = require("node:fs"), { readFileSync } = fs, scripts = [];
    fs.readFileSync = (path, ...how) => {
      if (/\\.code\\.js$/.test(path)) scripts.push(require("node:path").basename(path));
      return readFileSync(path, ...how);
    };
    process.on("exit", () => fs.writeFileSync(PLACE + "/scripts.json", JSON.stringify(scripts)));
  `);
  const scripts = JSON.parse(readFileSync(join(place, "scripts.json"), "utf8")) as string[];
  expect(scripts).toContain("main.code.js");
  expect(scripts).not.toContain("xlsx.code.js");
});

test("a run with one form starts no thread: it takes as long as a dozen forms", async () => {
  const none = 'throw new Error("A thread is started")';
  const place = await mergedOneForm(
    `require("node:worker_threads").Worker = class { constructor() { ${none} } };`,
  );
  expect(readFileSync(join(place, "result.json"), "utf8")).toContain('"status": "read"');
});

test("all parts of the workbook are packed by Node: the library's own way takes a tenth of a run with one form", async () => {
  const bytes = readFileSync(join(await mergedOneForm(), "汇总.xlsx"));
  const packed = readDirectory(bytes).filter(({ method }) => method === 8);
  const otherwise = packed.filter(({ start, end }) => {
    const part = bytes.subarray(start, end);
    return !deflateRawSync(inflateRawSync(part)).equals(part);
  });
  expect(packed.length).toBeGreaterThan(10);
  expect(otherwise.map(({ name }) => name)).toEqual([]);
});
