import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { groups, type Group } from "./groups";

export const testFolder = join(__dirname, "..");

/** The files of tests of a folder and of all in it. */
export function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return testFiles(path);
      return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
    });
}

export const filesOf = (group: Group): string[] =>
  groups[group].flatMap((folder) => testFiles(join(testFolder, folder)));

/** Has the tests of a group run in this file, each file of them under its name. */
export function together(group: Group): void {
  for (const path of filesOf(group))
    describe(relative(testFolder, path), () => void jest.requireActual(path));
}
