import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { currentEdition as edition } from "../../../src/form";
import type { Truth } from "../../read/layouts/truth";

/** What a truth.json says of a file. */
export interface FileTruth {
  readonly file: string;
  readonly layout: string;
  readonly projects: readonly Truth[];
  /** Fields with a mistake made on purpose, or of which no truth of the layout speaks: they are not compared. */
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
    const alike = entries.filter((each) => each.layout === layout).flatMap((each) => each.projects);
    const spoken = new Set(alike.flatMap(({ fields }) => Object.keys(fields)));
    const unspoken = edition.fields.map(({ id }) => id).filter((id) => !spoken.has(id));
    const mistakes = projects.flatMap(({ wrong }) => wrong.map(({ field }) => field));
    const notKnown = [...new Set([...mistakes, ...unspoken])];
    const known = (fields: Truth) =>
      Object.fromEntries(Object.entries(fields).filter(([id]) => !notKnown.includes(id)));
    return { file: basename(file), layout, projects: projects.map(({ fields }) => known(fields)), notKnown };
  });
  return new Map(truths.map((truth) => [truth.file, truth]));
}
