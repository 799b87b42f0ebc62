import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { groups, type Group } from "./groups";

export const testFolder = join(__dirname, "..");

interface Package {
  readonly jest: { readonly projects: readonly { readonly testMatch: readonly string[] }[] };
}

/** The files of tests of a folder, and of all in it where `deep`. */
export function testFiles(folder: string, deep = true): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return deep ? testFiles(path) : [];
      return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
    });
}

/** What package.json names for a project, as a file below the folder of tests: the files that run alone are among it. */
const named = new Set(
  (JSON.parse(readFileSync(join(testFolder, "../package.json"), "utf8")) as Package).jest.projects
    .flatMap(({ testMatch }) => testMatch)
    .map((path) => path.replace("<rootDir>/test/", "")),
);

export const filesOf = (group: Group): string[] =>
  groups[group]
    .flatMap((place) => testFiles(join(testFolder, place.replace(/\/\*$/, "")), !place.endsWith("/*")))
    .filter((path) => !named.has(relative(testFolder, path).split(sep).join("/")));

/** Leaves nothing of a file of tests to the next one: the clock, what is watched, and in a page what stands and is kept there. */
function leaveNothing(): void {
  jest.useRealTimers();
  jest.restoreAllMocks();
  if (typeof document === "undefined") return;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
}

/** Has the tests of a group run in this file, each file of them under its name. */
export function together(group: Group): void {
  for (const path of filesOf(group))
    describe(relative(testFolder, path), () => {
      afterAll(leaveNothing);
      jest.requireActual(path);
    });
}
