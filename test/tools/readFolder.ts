/**
 * Reads every file of a folder in a process of its own and prints what became of them, by reason:
 * npx tsx test/tools/readFolder.ts FOLDER [--cells FILE]. With --cells each file's cells go to FILE, a line of JSON a
 * file, for a comparison with another reader. Folders of public test files are never committed.
 */
import { spawn } from "node:child_process";
import { createWriteStream, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { readFile } from "../../src/files/readFile";
import type { FileResult } from "../../src/files/problem";

const atOnce = 2;
const longestMs = 60_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Outcome {
  readonly file: string;
  readonly reason: string;
  readonly ms: number;
  readonly megabytes: number;
  readonly notes: readonly string[];
  readonly sheets?: readonly object[];
}

function reasonOf(result: FileResult): string {
  if (result.ok) return "read";
  const { problem } = result;
  return problem.kind === "notASpreadsheet" ? `${problem.kind}: ${problem.found}` : problem.kind;
}

/** What the process of one file prints. */
function readOne(file: string, withCells: boolean): Outcome {
  const bytes = new Uint8Array(readFileSync(file));
  const before = performance.now();
  const result = readFile(path.basename(file), bytes);
  const ms = Math.round(performance.now() - before);
  return {
    file,
    reason: reasonOf(result),
    ms,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    notes: result.ok ? result.notes.map(({ kind }) => kind) : [],
    ...(withCells && result.ok ? { sheets: result.workbook.sheets } : {}),
  };
}

function inOwnProcess(file: string, withCells: boolean): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [
      ...process.execArgv,
      __filename,
      "--one",
      file,
      withCells ? "1" : "",
    ]);
    const pieces: Buffer[] = [];
    const timer = setTimeout(() => child.kill("SIGKILL"), longestMs);
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const failed = { file, ms: longestMs, megabytes: 0, notes: [] };
      if (signal === "SIGKILL") done({ ...failed, reason: `over ${longestMs / 1000} s` });
      else if (code !== 0) done({ ...failed, reason: "crashed" });
      else done(JSON.parse(Buffer.concat(pieces).toString()) as Outcome);
    });
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const each = path.join(folder, name);
      return statSync(each).isDirectory() ? filesIn(each) : [each];
    });
}

function print(outcomes: readonly Outcome[]): void {
  const count = (texts: readonly string[]) =>
    [...new Set(texts)].sort().map((text) => [text, texts.filter((each) => each === text).length] as const);
  say(`${outcomes.length} files`);
  for (const [reason, n] of count(outcomes.map(({ reason }) => reason))) say(`  ${n}\t${reason}`);
  for (const [note, n] of count(outcomes.flatMap(({ notes }) => [...new Set(notes)])))
    say(`  ${n}\tnote ${note}`);
  const worst = (key: "ms" | "megabytes") => [...outcomes].sort((a, b) => b[key] - a[key]).slice(0, 10);
  for (const { file, ms } of worst("ms")) say(`  ${ms} ms\t${file}`);
  for (const { file, megabytes } of worst("megabytes")) say(`  ${megabytes} MB\t${file}`);
  for (const { file, reason } of outcomes.filter(({ reason }) => reason !== "read"))
    say(`${reason}\t${file}`);
}

async function main(folder: string, cells: string | undefined): Promise<void> {
  const files = filesIn(folder);
  const outcomes: Outcome[] = [];
  const out = cells === undefined ? undefined : createWriteStream(cells);
  const work = async (): Promise<void> => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      const { sheets, ...outcome } = await inOwnProcess(file, out !== undefined);
      outcomes.push(outcome);
      if (sheets) out?.write(`${JSON.stringify({ file, sheets })}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  out?.end();
  print(outcomes);
}

const [first, second, third] = process.argv.slice(2);
if (first === "--one") process.stdout.write(JSON.stringify(readOne(second!, third === "1")));
else void main(first ?? ".", second === "--cells" ? third : undefined);
