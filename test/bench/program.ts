import { rmSync } from "node:fs";
import { times, type Row } from "./table";
import {
  alone,
  buildProgram,
  makeFolders,
  middle,
  openpyxl,
  ours,
  plainScript,
  type Cost,
} from "./wholeProcess";

const [few, many, thousands, most] = [40, 400, 4000, 10_000];
const seconds = (value: number): string => `${value.toFixed(2)} s`;
/** Milliseconds of processor time that each file beyond the fewer costs. */
const further = (some: Cost, all: Cost): string =>
  `${(((all.cpu - some.cpu) * 1000) / (many - few)).toFixed(1)} ms`;

/** What may be in memory at most: 150 MB and 60 KB a file. */
const allowed = (files: number): string => `${(150 + files * 0.06).toFixed(0)} MB`;

/** The built command line as a process, beside what anybody would write. Takes some minutes: there are 10,000 forms. */
export async function programRows(): Promise<Row[]> {
  buildProgram();
  const folders = makeFolders();
  try {
    const lots = await folders.forms(most);
    const [one, some, all, more] = [1, few, many, thousands].map((count) => folders.first(lots, count));
    const anew = (folder: string, run = ours): Cost => {
      rmSync(folders.path("ours.xlsx"), { force: true });
      return run(folders, folder);
    };
    anew(one!); // keeps what the engine makes of the program
    const [first, itself] = [middle(7, () => anew(one!)), middle(7, () => anew(one!, alone))];
    const [forty, hundreds] = [middle(5, () => anew(some!)), middle(3, () => anew(all!))];
    const [plainForty, plainHundreds] = [some!, all!].map((each) =>
      middle(5, () => plainScript(folders, each)),
    ) as [Cost, Cost];
    const [quickForty, quickHundreds] = [openpyxl(folders, some!), openpyxl(folders, all!)];
    const again = ours(folders, all!);
    const [large, largest] = [anew(more!), anew(lots)];
    const added = ours(folders, one!);
    const fresh = ours(folders, await folders.one(most));
    const into = (what: string, { cpu, wall, peak }: Cost): Row => ({
      what: `${what} into the table of ${most}: it is read, compared and written, cpu`,
      figure: seconds(cpu),
      note: `${seconds(wall)}; ${peak.toFixed(0)} MB`,
    });
    const memory = (files: number, { peak, wall }: Cost): Row => ({
      what: `${files} files, peak memory`,
      figure: `${peak.toFixed(0)} MB`,
      note: `of ${allowed(files)}; ${seconds(wall)}`,
    });
    return [
      {
        what: "one file, processor time",
        figure: seconds(itself.cpu),
        note: `by npm run merge, which looks first whether a source is newer, ${seconds(first.cpu)}`,
      },
      { what: `${few} files, whole process`, figure: seconds(forty.wall), note: `cpu ${seconds(forty.cpu)}` },
      {
        what: `${few} files, the plain script`,
        figure: seconds(plainForty.wall),
        note: `cpu ${seconds(plainForty.cpu)}; ours takes ${times(forty.wall / plainForty.wall)}`,
      },
      { what: `a further file, ${few} → ${many}, cpu`, figure: further(forty, hundreds) },
      { what: "a further file, the plain script, cpu", figure: further(plainForty, plainHundreds) },
      ...(quickForty && quickHundreds
        ? [{ what: "a further file, openpyxl read_only, cpu", figure: further(quickForty, quickHundreds) }]
        : []),
      memory(many, hundreds),
      memory(thousands, large),
      memory(most, largest),
      {
        what: `${many} files merged once more, cpu`,
        figure: seconds(again.cpu),
        note: `${again.peak.toFixed(0)} MB`,
      },
      into("one file", added),
      into("a new file", fresh),
    ];
  } finally {
    folders.remove();
  }
}
