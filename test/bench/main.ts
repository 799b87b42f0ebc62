/**
 * `npm run bench`: prints what the program and its stages cost; `-- --program` the program alone. Read ratios within one
 * run; single times are this machine's.
 */
import { built } from "./built";
import { checkingRows } from "./checking";
import { excelRows } from "./excel";
import { fileRows } from "./files";
import { mergingRows } from "./merging";
import type * as reading from "./reading";
import { programRows } from "./program";
import { print } from "./table";
import { typingRows } from "./typing";

async function main(): Promise<void> {
  print("The command line, built, as a process", await programRows());
  if (process.argv.includes("--program")) return;
  const { readingRows } = await built<typeof reading>("reading");
  print("Reading", await readingRows());
  print("Reading files", await fileRows());
  print("Checking", await checkingRows());
  print("Checking while typing", await typingRows());
  print("Merging files", await mergingRows());
  print("Writing into Excel", await excelRows());
}

void main();
