import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../../src/files/readFile";
import type { Truth } from "../../read/layouts/truth";
import type { Sample } from "../../read/metamorphic/sample";

interface FileTruth {
  readonly file: string;
  readonly layout: string;
  readonly projects: readonly {
    readonly fields: Truth;
    /** Mistakes that were made on purpose: what is read of these fields is not compared. */
    readonly wrong: readonly { readonly field: string }[];
  }[];
}

/** The forms of a folder with what they say, by its truth.json. */
export function filedSamples(folder: string): { layout: string; sample: Sample }[] {
  const truths = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as FileTruth[];
  return truths.flatMap(({ file, layout, projects }) => {
    const read = readFile(file, new Uint8Array(readFileSync(join(folder, file))));
    if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`);
    const notCompared = new Set(projects.flatMap(({ wrong }) => wrong.map(({ field }) => field)));
    const sample = {
      name: file,
      sheets: read.workbook.sheets,
      projects: projects.map(({ fields }) =>
        Object.fromEntries(Object.entries(fields).filter(([id]) => !notCompared.has(id))),
      ),
      notCompared,
    };
    return [{ layout, sample }];
  });
}
