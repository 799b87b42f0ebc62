import { describeFileNote, describeFileProblem } from "../files/node";
import type { Edition } from "../form/edition";
import { tableFiles } from "../report/documents/package/packageNames";
import { receivedFile, unreadableFile, type ReceivedFile } from "../report/receivedFile";
import { readEach, type SourceControl } from "../work/readEach";
import { readInWorker } from "./files";
import type { FoundFile } from "./findFiles";
import { fileOpener, givenFile, unopened } from "./givenFile";

async function readOne(name: string, bytes: Uint8Array, edition: Edition): Promise<ReceivedFile> {
  const result = await readInWorker(name, bytes);
  if (!result.ok) return unreadableFile(name, describeFileProblem(result.problem, name), edition);
  const notes = result.notes.map((note) => describeFileNote(note, name));
  return receivedFile(name, result.workbook, notes, edition);
}

/** Reads the cities' workbooks. Never throws: what goes wrong is a sentence. */
export function readProvinceFiles(
  files: readonly FoundFile[],
  edition: Edition,
  control: SourceControl,
): Promise<readonly ReceivedFile[]> {
  const read = (name: string, bytes: Uint8Array) => readOne(name, bytes, edition);
  const unreadable = (name: string, reason: string) => unreadableFile(name, reason, edition);
  return readEach(files.map(givenFile), fileOpener, control, {
    read,
    unreadable,
    wanted: (names) => tableFiles(names, edition.summaryAnnex),
    unopened,
  });
}
