import { mkdir, readFile } from "node:fs/promises";
import { contentHash, describeEditProblem, newWorkbook, packZip, writeDocument } from "../../files/node";
import type { PlannedFile } from "../../report/documents/plannedFile";
import { settingsTexts } from "../../report/settings/faultTexts";
import { documents, type DocumentSources } from "../../work/documents/documents";
import { plannedBytes } from "../../work/documents/plannedBytes";
import { tableEdition } from "../../work/merge/tableEdition";
import { sealConsole, type Console } from "../console";
import { exitCodes } from "../exitCodes";
import { findFiles } from "../findFiles";
import { passedText } from "../passedText";
import { readAt } from "../../work/readAt";
import { readingOn } from "../readingOn";
import { writeSafely, WriteFailure } from "../writeSafely";
import type { MakeOptions } from "./options";
import { outputPaths } from "./outputPaths";
import { recordReturned } from "./record";
import { readFrom } from "./readFrom";

const writers = { newWorkbook, writeDocument, packZip, contentHash, describeEditProblem };

/** Makes the documents that the options ask for; gives the exit status. */
export async function runMake(options: MakeOptions, terminal: Console, now: Date): Promise<number> {
  const console = sealConsole(terminal);
  const search = await findFiles(options.sources, []);
  if (!search.ok) {
    console.complain(search.reason);
    return exitCodes.wrongUsage;
  }
  const { problems, otherProblems, open, offered, ...read } = await readFrom(search.files, readAt(now), {
    onSource: readingOn(console),
  });
  console.progress("");
  if (search.passed.length > 0) console.say(passedText(search.passed));
  const task = documents[options.kind];
  const edition = tableEdition(open, read.state, read.filed);
  const { deadline = "", contact = "", telephone = "" } = options;
  const issue = { at: readAt(now), deadline, contact, telephone };
  if (offered) for (const line of settingsTexts(offered)) console.say(line);
  const sources: DocumentSources = { edition, issue, settings: offered?.settings ?? null, ...read };
  const unused = task.unused?.(sources) ?? otherProblems;
  for (const problem of [...problems, ...unused]) console.complain(problem);
  const files = task.make(sources);
  if (files.length === 0) {
    console.complain(`没有可以制作“${task.title}”的内容，没有写入文件。`);
    return exitCodes.nothingRead;
  }
  const status = await writeAll(files, options, console);
  if (!options.record || status !== exitCodes.done) return status;
  try {
    console.say(
      await recordReturned(
        search.files.map(({ path }) => path),
        sources,
      ),
    );
    return status;
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    console.complain(error.message);
    return exitCodes.notWritten;
  }
}

async function writeAll(
  files: readonly PlannedFile[],
  options: MakeOptions,
  console: Console,
): Promise<number> {
  const where = await outputPaths(files, options.out);
  if (!where.ok) {
    console.complain(where.reason);
    return exitCodes.wrongUsage;
  }
  let status: number = exitCodes.done;
  try {
    if (where.folder !== null) await mkdir(where.folder, { recursive: true });
    for (const [index, file] of files.entries()) {
      const path = where.paths[index]!;
      const before = await readFile(path).catch(() => null);
      if (before && !options.replace) {
        console.complain(
          `“${path}”已存在，保持原样，没有写入。要覆盖它请加 --replace，或用 --out 换个地方。`,
        );
        status = exitCodes.notWritten;
        continue;
      }
      console.progress(`正在制作 ${index + 1}/${files.length}：${file.name}`);
      await writeSafely(path, await plannedBytes(file, writers), before);
      console.progress("");
      console.say(`已写入 ${path}`);
    }
  } catch (error) {
    if (!(error instanceof WriteFailure) && !isSystem(error)) throw error;
    console.complain(error.message);
    return exitCodes.notWritten;
  }
  return status;
}

function isSystem(error: unknown): error is Error {
  return error instanceof Error && "code" in error;
}
