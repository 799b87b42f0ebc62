import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Row } from "./table";
import { buildProgram, makeFolders, measured, ours, type Cost } from "./wholeProcess";

const projects = 40;
const program = join(__dirname, "../../.config/make.cjs");
/** What a bureau makes of its forms and its workbook. */
const ofForms = ["application", "outline", "commitment", "certificate", "review", "progress"] as const;
const ofWorkbook = ["slips", "publicity"] as const;

const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** The whole set of documents for forty projects, a process a kind, as people call them one after the other. */
export async function documentRows(): Promise<Row[]> {
  buildProgram();
  execFileSync(process.execPath, [program, "--help"]);
  const folders = makeFolders();
  try {
    const forms = await folders.forms(projects);
    ours(folders, forms);
    const workbook = folders.path("ours.xlsx");
    const made = (kind: string, ...sources: readonly string[]): readonly [string, Cost] => [
      kind,
      measured(
        program,
        [kind, "--from", ...sources, "--out", folders.path(`made/${kind}/`)],
        folders.path("usage.json"),
      ),
    ];
    const costs = [
      ...ofForms.map((kind) => made(kind, forms)),
      ...ofWorkbook.map((kind) => made(kind, workbook)),
      made("package", workbook, forms),
    ];
    const sum = (of: (cost: Cost) => number): number => costs.reduce((all, [, cost]) => all + of(cost), 0);
    return [
      {
        what: `documents of ${projects} projects, ${costs.length} kinds`,
        figure: seconds(sum(({ wall }) => wall)),
        note: `cpu ${seconds(sum(({ cpu }) => cpu))}`,
      },
      ...costs.map(([kind, { wall, cpu }]) => ({
        what: kind,
        figure: seconds(wall),
        note: `cpu ${seconds(cpu)}`,
      })),
    ];
  } finally {
    folders.remove();
  }
}
