import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/batch/run";
import { editXlsx } from "../../src/files/node";
import { readFile } from "../../src/files/readFile";
import type { CellEdit } from "../../src/sheet/edits";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { SampleProject } from "../workbench/sample/answers";
import { formSheet } from "../workbench/sample/form";
import { writeSample } from "../workbench/sample/write";

/** The sample with other answers. */
export function changed(project: SampleProject, answers: SampleProject["answers"]): SampleProject {
  return { ...project, answers: { ...project.answers, ...answers } };
}

export interface Folder {
  readonly path: (name: string) => string;
  /** Writes a file of forms, a sheet each. */
  readonly form: (name: string, ...projects: readonly SampleProject[]) => Promise<void>;
  /** Runs the command line over 申报/ into 汇总.xlsx unless the options say otherwise; what it said. */
  readonly merge: (options?: Partial<Parameters<typeof run>[0]>) => Promise<string>;
  /** A workbook opened again. */
  readonly open: (name: string) => WorkbookSnapshot;
  /** Deletes a row of 汇总.xlsx by hand, with everything in it. */
  readonly deleteRow: (sheet: string, isIt: (texts: readonly string[]) => boolean) => Promise<void>;
  readonly remove: () => void;
}

/** A folder on disk to run the command line in. */
export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "merge-"));
  const path = (name: string): string => join(folder, name);
  mkdirSync(path("申报"));
  return {
    path,
    form: async (name, ...projects) =>
      writeFileSync(path(name), await writeSample(name, projects.map(formSheet))),
    merge: async (options = {}) => {
      const said: string[] = [];
      const say = (text: string): void => void said.push(text);
      await run(
        { sources: [path("申报")], out: path("汇总.xlsx"), ...options },
        { say, complain: say, progress: () => undefined },
        new Date(2020, 5, 22, 9, 30),
      );
      return said.join("\n");
    },
    open: (name) => {
      const result = readFile(name, new Uint8Array(readFileSync(path(name))));
      if (!result.ok) throw new Error(result.problem.kind);
      return result.workbook;
    },
    deleteRow: async (sheet, isIt) => {
      const bytes = new Uint8Array(readFileSync(path("汇总.xlsx")));
      const read = readFile("汇总.xlsx", bytes);
      if (!read.ok) throw new Error(read.problem.kind);
      const row = valuesIn(read.workbook, sheet).findIndex((cells) => isIt(cells.map(String)));
      const edits = [{ sheet, deleteRows: [row], insertRows: [], cells: [] }];
      const edited = await editXlsx(bytes, { edits, plans: [] });
      if (!edited.ok) throw new Error(edited.problem.kind);
      writeFileSync(path("汇总.xlsx"), edited.bytes);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Types into cells of a workbook on disk by hand. */
export async function editByHand(file: string, sheet: string, cells: readonly CellEdit[]): Promise<void> {
  const edits = [{ sheet, deleteRows: [], insertRows: [], cells }];
  const edited = await editXlsx(new Uint8Array(readFileSync(file)), { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(file, edited.bytes);
}

export function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  return workbook.sheets.find((sheet) => sheet.name === name)!;
}

/** A sheet's cells by row, each row from column A on; null where a cell is empty. */
export function valuesIn(workbook: WorkbookSnapshot, name: string): (SnapshotCell["value"] | null)[][] {
  const rows: (SnapshotCell["value"] | null)[][] = [];
  for (const { row, col, value } of sheetOf(workbook, name).cells) {
    const cells = (rows[row] ??= []);
    while (cells.length < col) cells.push(null);
    cells[col] = value;
  }
  return Array.from(rows, (row) => row ?? []);
}
