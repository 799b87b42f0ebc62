/**
 * `npm run bench`: prints what the program and its stages cost, `npm run bench -- requests` one table alone;
 * `npm run bench -- program --readme` writes that of the program into the README. Read ratios within one run; single times are this machine's.
 */
import { built } from "./built";
import { checkingRows } from "./checking";
import { documentRows } from "./documents";
import { excelRows } from "./excel";
import { fileRows } from "./files";
import { mergingRows } from "./merging";
import { programRows } from "./program";
import type * as again from "./again";
import type * as reading from "./reading";
import { writeReadme } from "./readme";
import { pageRows } from "./page";
import { print } from "./table";
import type { Row } from "./table";
import { typingRows } from "./typing";
import { typingInBrowserRows } from "./typingInBrowser";

const tables: Readonly<Record<string, readonly [string, () => Promise<readonly Row[]>]>> = {
  program: ["The command line, built, as a process", programRows],
  reading: ["Reading", async () => (await built<typeof reading>("reading")).readingRows()],
  files: ["Reading files", fileRows],
  checking: ["Checking", checkingRows],
  typing: ["Checking while typing", typingRows],
  browser: ["Checking while typing, the built pane in Chromium", typingInBrowserRows],
  page: ["The plain page beside the command line", pageRows],
  merging: ["Merging files", mergingRows],
  again: [
    "Merging projects with themselves again",
    async () => (await built<typeof again>("again")).againRows(),
  ],
  documents: ["Documents, the built command line", documentRows],
  requests: ["Writing into Excel", excelRows],
};

async function main(given: readonly string[]): Promise<void> {
  const wanted = given.filter((name) => name !== "readme");
  const unknown = wanted.filter((name) => !(name in tables));
  if (unknown.length > 0) {
    process.stderr.write(`No table ${unknown.join(", ")}; there are ${Object.keys(tables).join(", ")}.\n`);
    process.exitCode = 2;
    return;
  }
  for (const [name, [title, rows]] of Object.entries(tables))
    if (wanted.length === 0 || wanted.includes(name)) {
      const found = await rows();
      print(title, found);
      if (name === "program" && given.includes("readme")) writeReadme(found);
    }
}

void main(process.argv.slice(2).map((argument) => argument.replace(/^--/, "")));
