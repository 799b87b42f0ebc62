import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { compileScript } from "../../src/batch/load/compiledCode";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

const built = join(__dirname, "../../dist/cli");
const kept = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".cache"));
const keptOf = (script: string, folder: string): string[] =>
  kept(folder).filter((name) => name.startsWith(`${script}.code.js`));

/** A script that says a word, in a folder of its own. */
function wordScript(word: string): { folder: string; path: string; say: () => unknown } {
  const folder = mkdtempSync(join(tmpdir(), "code-"));
  const path = join(folder, "word.code.js");
  writeFileSync(path, `(function () { return (() => "${word}")(); })`);
  const say = (): unknown => {
    const { script, keep } = compileScript(path);
    const said = (script.runInThisContext() as () => unknown)();
    keep?.();
    return { said, taken: keep === null && script.cachedDataRejected === false };
  };
  return { folder, path, say };
}

describe("compiled code that is kept", () => {
  it("is taken by the next process", () => {
    const { folder, say } = wordScript("one");
    expect(say()).toEqual({ said: "one", taken: false });
    expect(say()).toEqual({ said: "one", taken: true });
    expect(kept(folder)).toHaveLength(1);
  });

  it("is never taken for a script that has changed, be it as long as before", () => {
    const { path, say } = wordScript("one");
    say();
    writeFileSync(path, readFileSync(path, "latin1").replace("one", "two"));
    expect(say()).toEqual({ said: "two", taken: false });
    expect(say()).toEqual({ said: "two", taken: true });
  });

  it("is made anew where it is damaged", () => {
    const { folder, say } = wordScript("one");
    say();
    const file = join(folder, kept(folder)[0]!);
    const whole = readFileSync(file);
    for (const at of [0, 31, 32, 40, 60, whole.length >> 1, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      writeFileSync(file, damaged);
      expect([at, say()]).toEqual([at, { said: "one", taken: false }]);
    }
    for (const length of [0, 10, 32, 100]) {
      writeFileSync(file, whole.subarray(0, length));
      expect([length, say()]).toEqual([length, { said: "one", taken: false }]);
    }
    expect(say()).toEqual({ said: "one", taken: true });
  });

  it("of another Node is left to it", () => {
    const { folder, say } = wordScript("one");
    say();
    const [name] = kept(folder);
    renameSync(join(folder, name!), join(folder, name!.replace(process.version, "v1.0.0")));
    expect(say()).toEqual({ said: "one", taken: false });
    expect(kept(folder)).toHaveLength(2);
  });

  it("is done without where nothing can be written", () => {
    const { folder, say } = wordScript("one");
    say();
    const file = join(folder, kept(folder)[0]!);
    rmSync(file);
    mkdirSync(join(file, "in the way"), { recursive: true });
    expect(say()).toEqual({ said: "one", taken: false });
    expect(readdirSync(folder).filter((name) => !name.endsWith(".cache"))).toEqual(["word.code.js"]);
  });

  it("is written by two runs at once, and serves other flags and a moved program too", async () => {
    const place = mkdtempSync(join(tmpdir(), "cli-"));
    const program = join(place, "cli");
    mkdirSync(program);
    for (const name of readdirSync(built).filter((each) => /\.c?js$/.test(each)))
      copyFileSync(join(built, name), join(program, name));
    const form = join(place, "平台.xlsx");
    writeFileSync(form, await writeSample("平台", [formSheet(equipmentPlatform)]));
    const old = join(place, "服务.xls"); // read in a thread
    const saved = read(await writeSample("服务", [formSheet(servitization)]));
    writeFileSync(old, write(saved, { bookType: "biff8", type: "buffer" }) as Buffer);
    const args = (at: string, json: string): string[] => [join(at, "main.cjs"), "--json", json, form, old];
    const both = ["a.json", "b.json"].map((name) =>
      spawn(process.execPath, args(program, join(place, name))),
    );
    for (const [status] of await Promise.all(both.map((run) => once(run, "exit")))) expect(status).toBe(0);
    const written = kept(program);
    expect(written.map((name) => name.split(".code.js")[0])).toEqual(
      expect.arrayContaining(["main", "formsWorker"]),
    );
    const moved = join(place, "moved");
    renameSync(program, moved);
    const sizeOf = (name: string): number => statSync(join(moved, name)).size;
    const [main] = keptOf("main", moved);
    // The flag throws away at each collection what did not run since the last one.
    const results = [[], ["--stress-flush-code"]].map((flags, index) => {
      const json = join(place, `${index}.json`);
      expect(spawnSync(process.execPath, [...flags, ...args(moved, json)]).status).toBe(0);
      return readFileSync(json, "utf8");
    });
    const first = readFileSync(join(place, "a.json"), "utf8");
    expect(results).toEqual([first, first]);
    expect(readFileSync(join(place, "b.json"), "utf8")).toBe(first);
    expect(kept(moved).length).toBeGreaterThan(written.length); // those of the other flags beside them
    const [otherMain] = keptOf("main", moved).filter((name) => name !== main);
    expect(sizeOf(otherMain!)).toBeGreaterThan(0.9 * sizeOf(main!)); // nothing that ran is missing
    expect(readdirSync(moved).filter((name) => /\d+-\d+$/.test(name))).toEqual([]);
    expect(existsSync(program)).toBe(false);
  });
});
