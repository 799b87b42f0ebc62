import { rmSync } from "node:fs";
import { times, type Row } from "./table";
import { buildProgram, makeFolders, openpyxl, ours, plainScript, type Cost } from "./wholeProcess";

const [few, many] = [40, 400];
const seconds = (value: number): string => `${value.toFixed(2)} s`;
/** Milliseconds of processor time that each file beyond the fewer costs. */
const further = (some: Cost, all: Cost): string =>
  `${(((all.cpu - some.cpu) * 1000) / (many - few)).toFixed(1)} ms`;

/** The built command line as a process, beside what anybody would write. `BENCH_FILES=4000` adds so many files. */
export async function programRows(): Promise<Row[]> {
  buildProgram();
  const folders = makeFolders();
  try {
    const [one, some, all] = [await folders.forms(1), await folders.forms(few), await folders.forms(many)];
    const anew = (folder: string): Cost => {
      rmSync(folders.path("ours.xlsx"), { force: true });
      return ours(folders, folder);
    };
    const warm = anew(one);
    const [first, forty, hundreds] = [anew(one), anew(some), anew(all)];
    const [plainForty, plainHundreds] = [plainScript(folders, some), plainScript(folders, all)];
    const [quickForty, quickHundreds] = [openpyxl(folders, some), openpyxl(folders, all)];
    const again = ours(folders, all);
    const wanted = Number(process.env["BENCH_FILES"] ?? 0);
    const large = wanted > 0 ? anew(await folders.forms(wanted)) : null;
    return [
      { what: "one file, processor time", figure: seconds(Math.min(warm.cpu, first.cpu)) },
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
      { what: `${many} files, peak memory`, figure: `${hundreds.peak.toFixed(0)} MB` },
      {
        what: `${many} files merged once more, cpu`,
        figure: seconds(again.cpu),
        note: `${again.peak.toFixed(0)} MB`,
      },
      ...(large
        ? [
            {
              what: `${wanted} files`,
              figure: seconds(large.wall),
              note: `cpu ${seconds(large.cpu)}; ${large.peak.toFixed(0)} MB`,
            },
          ]
        : []),
    ];
  } finally {
    folders.remove();
  }
}
