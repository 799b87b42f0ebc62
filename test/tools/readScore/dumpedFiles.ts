import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readInWorker } from "../../../src/batch/files";
import { dumpOf, type Dumped } from "./dump";
import { truthsIn } from "./truthFile";

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith(".") && name !== "truth.json");
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}

/** Reads files and folders one after the other; a file that does not end is ended by the reader's own watchdog. */
export async function* dumpedFiles(paths: readonly string[]): AsyncGenerator<[string, Dumped]> {
  for (const file of paths.flatMap(filesIn)) {
    const truth = truthsIn(join(dirname(file), "truth.json")).get(basename(file));
    const known = truth ? { truth: truth.projects, notKnown: truth.notKnown } : {};
    const read = await readInWorker(basename(file), new Uint8Array(readFileSync(file)));
    yield [
      file,
      read.ok
        ? { ...dumpOf(read.workbook.sheets), ...known }
        : { status: "unreadable", projects: [], ...known },
    ];
  }
}
