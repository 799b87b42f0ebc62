import { execFileSync, spawnSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOf, madeForm } from "./madeFiles";

const root = join(__dirname, "../..");

/** What a run of a program cost, all its threads together. */
export interface Cost {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
}

export interface Folders {
  /** A folder of so many made-up forms. */
  readonly forms: (count: number) => Promise<string>;
  /** A folder of the one form of that number, from 0. */
  readonly one: (number: number) => Promise<string>;
  /** A folder of the first so many files of another one. */
  readonly first: (folder: string, count: number) => string;
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export function makeFolders(): Folders {
  const top = mkdtempSync(join(tmpdir(), "bench-"));
  const path = (name: string): string => join(top, name);
  return {
    path,
    forms: async (count) => {
      const folder = path(`${count}`);
      mkdirSync(folder);
      for (let n = 0; n < count; n += 1) {
        const form = madeForm(n);
        writeFileSync(join(folder, form.name), await fileOf(form));
      }
      return folder;
    },
    one: async (number) => {
      const folder = path(`one-${number}`);
      mkdirSync(folder);
      const form = madeForm(number);
      writeFileSync(join(folder, form.name), await fileOf(form));
      return folder;
    },
    first: (from, count) => {
      const folder = path(`first-${count}`);
      mkdirSync(folder);
      for (let n = 1; n <= count; n += 1) linkSync(join(from, `${n}.xlsx`), join(folder, `${n}.xlsx`));
      return folder;
    },
    remove: () => rmSync(top, { recursive: true }),
  };
}

/** Certificates that a machine adds to Node's own are read at every start, whatever is run: 50 ms that no clerk's machine has. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _added, ...rest } = process.env;
  return rest;
}

/** Of several runs the one in the middle, by the time that it took: one run alone may be a fifth off. */
export function middle(runs: number, run: () => Cost): Cost {
  const all = Array.from({ length: runs }, run).sort((a, b) => a.wall - b.wall);
  return all[Math.floor(runs / 2)]!;
}

/** What `npm run merge` starts Node with. */
const flags = ["--max-semi-space-size=4"];

/** Runs a script as a process of its own, and what it cost. */
export function measured(script: string, args: readonly string[], usage: string, by = flags): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [...by, "--require", join(__dirname, "usage.cjs"), script, ...args],
    // thousands of files have more than a megabyte to say, at which a pipe would end the program
    {
      env: { ...environment(), USAGE_FILE: usage },
      encoding: "utf8",
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { wall, ...(JSON.parse(readFileSync(usage, "utf8")) as Pick<Cost, "cpu" | "peak">) };
}

/** Builds the program where it is stale. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(root, ".config/merge.cjs"), "--help"]);
}

/** What the program is asked: a folder into a table, with the findings. */
const asked = (folders: Folders, folder: string, out: string): string[] => [
  ...["--out", folders.path(out), "--json", folders.path("ours.json")],
  ...["--city", "长春市", "--unit", "长春市工业和信息化局", folder],
];

/** The built program over a folder, as `npm run merge` starts it: where it is stale it would be built first. */
export function ours(folders: Folders, folder: string, out = "ours.xlsx"): Cost {
  return measured(join(root, ".config/merge.cjs"), asked(folders, folder, out), folders.path("usage.json"));
}

/** The built program by itself, which looks at no sources. */
export function alone(folders: Folders, folder: string): Cost {
  const args = asked(folders, folder, "ours.xlsx");
  return measured(join(root, "dist/cli/main.cjs"), args, folders.path("usage.json"), []);
}

export function plainScript(folders: Folders, folder: string): Cost {
  const args = [folder, folders.path("plain.xlsx")];
  return measured(join(__dirname, "peers/plain.cjs"), args, folders.path("usage.json"));
}

/** Null where openpyxl is not there. */
export function openpyxl(folders: Folders, folder: string): Cost | null {
  const start = performance.now();
  const args = [join(__dirname, "peers/plain.py"), folder, folders.path("openpyxl.xlsx")];
  const { status, stdout } = spawnSync("python3", args, { encoding: "utf8" });
  if (status !== 0) return null;
  const [cpu = 0, kilobytes = 0] = stdout.trim().split(" ").map(Number);
  return { wall: (performance.now() - start) / 1000, cpu, peak: kilobytes / 1024 };
}
