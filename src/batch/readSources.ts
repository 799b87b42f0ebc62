import { readFile, stat } from "node:fs/promises";
import {
  describeFileNote,
  describeFileProblem,
  isArchive,
  maxArchiveBytes,
  openArchiveInWorker,
  readInWorker,
  type FileProblem,
} from "../files/node";
import type { Edition } from "../form/edition";
import { fileApplications } from "../merge/filed/fileApplications";
import { readOffered } from "../merge/own/readOpinions";
import { doubtText } from "../report/wording";
import { shownNames } from "../text/person/shownName";
import { fileErrorText } from "./fileErrorText";
import type { Doubt, WorkbookReading } from "../read/application";
import type { FileOutcome } from "./fileOutcome";
import type { FoundFile } from "./findFiles";

/** Why a workbook is not merged before a person has looked at it. */
function unsureText(name: string, doubt: Doubt): string {
  return `“${name}”需要您认一下：${doubtText(doubt)}，程序没有把握，未列入汇总。请在 Excel 窗格里用“汇总”添加它，选定读法。`;
}

/** Why a workbook gave no application. */
function reasonOf(name: string, { status, sheets }: WorkbookReading): string {
  if (status === "blankForm") return `“${name}”是没有填写的空白申报书，未计入申报。`;
  if (sheets.some(({ role }) => role === "summary" || role === "own")) {
    return `“${name}”是汇总表，不是申报书，未计入申报。`;
  }
  return `“${name}”里没有找到《申报书》。请确认文件是否选对；确是申报书的，请检查各栏目名称是否完整。`;
}

function unreadable(file: string, problem: FileProblem): FileOutcome {
  return { status: "unreadable", file, reason: describeFileProblem(problem, file), notes: [] };
}

async function readOne(
  file: string,
  bytes: Uint8Array,
  edition: Edition,
  readAt: string,
): Promise<FileOutcome> {
  const result = await readInWorker(file, bytes);
  if (!result.ok) return unreadable(file, result.problem);
  const notes = result.notes.map((note) => describeFileNote(note, file));
  const { reading, filed } = fileApplications(result.workbook, edition, { file, readAt });
  if (reading.status === "unsure") {
    return { status: "unsure", file, reason: unsureText(file, reading.doubt!), filed, notes };
  }
  if (reading.status !== "read") {
    return { status: reading.status, file, reason: reasonOf(file, reading), notes };
  }
  return { status: "read", file, filed, offered: readOffered(result.workbook), notes };
}

async function readZip(
  file: string,
  bytes: Uint8Array,
  edition: Edition,
  readAt: string,
): Promise<FileOutcome[]> {
  const opened = await openArchiveInWorker(bytes);
  if (!opened.ok) return [unreadable(file, opened.problem)];
  const outcomes: FileOutcome[] = [];
  const names = shownNames(opened.files.map((inner) => inner.name));
  for (const [index, inner] of opened.files.entries()) {
    const name = `${file}/${names[index]!}`;
    outcomes.push(
      "problem" in inner
        ? unreadable(name, inner.problem)
        : await readOne(name, inner.bytes, edition, readAt),
    );
  }
  return outcomes;
}

/** Files read at the same time: enough to keep the workers busy, few enough not to hold all bytes at once. */
const atOnce = 4;

/** Reads one file, or all that a zip holds. Never throws: what goes wrong is a sentence in the outcome. */
async function readSource(found: FoundFile, edition: Edition, readAt: string): Promise<FileOutcome[]> {
  const { name, path } = found;
  try {
    const { size } = await stat(path);
    if (size > maxArchiveBytes) {
      return [unreadable(name, { kind: "tooLarge", bytes: size, limit: maxArchiveBytes })];
    }
    const bytes = new Uint8Array(await readFile(path));
    return isArchive(bytes)
      ? await readZip(name, bytes, edition, readAt)
      : [await readOne(name, bytes, edition, readAt)];
  } catch (error) {
    return [{ status: "unreadable", file: name, reason: `“${name}”${fileErrorText(error)}`, notes: [] }];
  }
}

/** Reads all files, some at a time; the outcomes come in the order of the files. `onRead` is told each that is done. */
export async function readSources(
  files: readonly FoundFile[],
  edition: Edition,
  readAt: string,
  onRead: (done: number, file: string) => void,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[][] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      outcomes[index] = await readSource(files[index]!, edition, readAt);
      onRead(++done, files[index]!.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes.flat();
}
