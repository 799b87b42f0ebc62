import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { longest } from "../../.config/longestFirst.cjs";
import { groups, type Group } from "./groups";
import { filesOf, testFiles, testFolder } from "./together";

const names = Object.keys(groups) as Group[];
const root = join(testFolder, "..");

/** Jest in a Node whose young objects have room: what a test made was copied over and over until it was thrown away. */
const jestWithRoom = "node --min-semi-space-size=32 --max-semi-space-size=64 node_modules/jest/bin/jest.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: { unit: string; browser: string };
};

/** The files that Jest runs of these projects. */
function filesOfProjects(...projects: readonly string[]): string[] {
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const said = execFileSync(
    process.execPath,
    [jest, "--listTests", "--json", "--selectProjects", ...projects],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return JSON.parse(said.slice(said.indexOf("["))) as string[];
}

test("each file of tests without a browser runs once, alone or together with others", () => {
  expect(scripts.unit).toBe(`${jestWithRoom} --selectProjects together alone pane`);
  const own = testFiles(join(testFolder, "together"));
  const run = filesOfProjects("alone", "pane", "together").filter((path) => !own.includes(path));
  const all = testFiles(testFolder).filter(
    (path) => !path.startsWith(join(testFolder, "e2e/")) && !own.includes(path),
  );
  const grouped = names.filter((name) => name !== "browser").flatMap(filesOf);
  expect([...run, ...grouped].sort()).toEqual(all.sort());
  expect(filesOfProjects("node", "dom").sort()).toEqual(all.sort());
});

test("each file of tests in a browser runs once, together with the others", () => {
  expect(scripts.browser).toBe(`${jestWithRoom} --selectProjects browser --runInBand --forceExit`);
  const all = testFiles(join(testFolder, "e2e"));
  expect(filesOf("browser")).toEqual(all);
  const own = join(testFolder, "together/browser/browser.test.ts");
  expect(filesOfProjects("browser", "e2e").sort()).toEqual([own, ...all].sort());
});

test("each group has a file that runs it", () => {
  const files = testFiles(join(testFolder, "together")).map((path) => readFileSync(path, "utf8"));
  expect(names.filter((name) => !files.some((text) => text.includes(`together("${name}");`)))).toEqual([]);
});

test("no file of a group sets modules aside for the others, stops the clock for good or asks for surroundings of its own", () => {
  const aside = /\bjest\.(mock|doMock|unmock|resetModules|isolateModules)\(|^stopClock\(|@jest-environment/m;
  expect(names.flatMap(filesOf).filter((path) => aside.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("what begins first since it takes long is a file of tests", () => {
  const all = testFiles(testFolder).map((path) => path.replace(/\.test\.tsx?$/, ""));
  expect(longest.filter((name) => !all.includes(join(testFolder, name)))).toEqual([]);
});

test("files that gather others are among those that begin first: one of them alone at the end leaves a core idle", () => {
  const gathering = testFiles(join(testFolder, "together"))
    .map((path) =>
      relative(testFolder, path)
        .split(sep)
        .join("/")
        .replace(/\.test\.ts$/, ""),
    )
    .filter((name) => !["together/once", "together/browser/browser"].includes(name));
  expect(gathering.filter((name) => !longest.includes(name))).toEqual([]);
});
