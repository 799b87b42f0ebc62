import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../../src/files/readFile";
import type { Sample } from "../../read/metamorphic/sample";
import { truthsIn } from "./truthFile";

/** The forms of a folder with what they say, by its truth.json. */
export function filedSamples(folder: string): { layout: string; sample: Sample }[] {
  const truths = [...truthsIn(join(folder, "truth.json")).values()];
  if (truths.length === 0) throw new Error(`${folder} holds no truth.json`);
  return truths.map(({ file, layout, projects, notKnown }) => {
    const read = readFile(file, new Uint8Array(readFileSync(join(folder, file))));
    if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`);
    const { sheets } = read.workbook;
    return { layout, sample: { name: file, sheets, projects, notCompared: new Set(notKnown) } };
  });
}
