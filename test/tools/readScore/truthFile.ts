import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Truth } from "../../read/layouts/truth";

/** What a truth.json says of a file. */
export interface FileTruth {
  readonly file: string;
  readonly layout: string;
  readonly projects: readonly Truth[];
  /** Fields with a mistake that was made on purpose: what is read of them is not compared. */
  readonly notKnown: readonly string[];
}

interface Entry {
  readonly file: string;
  readonly layout: string;
  readonly projects: readonly {
    readonly fields: Truth;
    readonly wrong: readonly { readonly field: string }[];
  }[];
}

/** A truth.json by file name; empty where there is none. */
export function truthsIn(path: string): ReadonlyMap<string, FileTruth> {
  if (!existsSync(path)) return new Map();
  const entries = JSON.parse(readFileSync(path, "utf8")) as Entry[];
  const truths = entries.map(({ file, layout, projects }): FileTruth => {
    const notKnown = [...new Set(projects.flatMap(({ wrong }) => wrong.map(({ field }) => field)))];
    const known = (fields: Truth) =>
      Object.fromEntries(Object.entries(fields).filter(([id]) => !notKnown.includes(id)));
    return { file: basename(file), layout, projects: projects.map(({ fields }) => known(fields)), notKnown };
  });
  return new Map(truths.map((truth) => [truth.file, truth]));
}
