import { availableParallelism } from "node:os";
import { describeFileProblem } from "../files/node";
import { wordFinding } from "../report/wording";
import { firstEdition } from "../work/editions";
import { outcomeSharer } from "../work/merge/kept";
import { readEach, type SourceControl } from "../work/readEach";
import type { EntryStore } from "./entryStore";
import { readFormsInWorker, restWorkers } from "./files";
import type { FoundFile } from "./findFiles";
import { fileOpener, givenFile, unopened } from "./givenFile";
import { sourceFile, type Asked, type MadeFile, type SourceFile } from "./readFileForms";
import { wayToRead } from "./wayToRead";

/** The forms in all files. Never throws: what goes wrong is a sentence in the outcome. */
export async function readSources(
  files: readonly FoundFile[],
  asked: Omit<Asked, "file">,
  control: SourceControl,
  entries: EntryStore,
): Promise<readonly SourceFile[]> {
  const way = wayToRead(files.length, availableParallelism());
  const share = outcomeSharer();
  const keep = ({ outcome, entry }: MadeFile): SourceFile => ({
    outcome: share(outcome),
    entry: entry && entries.keep(entry),
  });
  const unreadable = (file: string, reason: string): SourceFile =>
    keep(
      sourceFile(
        { status: "unreadable", file, reason, notes: [] },
        asked.entry,
        firstEdition(null),
        wordFinding,
      ),
    );
  const read = async (file: string, bytes: Uint8Array): Promise<SourceFile> => {
    const result = await readFormsInWorker(bytes, { file, ...asked }, way);
    if (result.ok) return keep(result.made);
    return unreadable(file, describeFileProblem(result.problem, file));
  };
  const made = await readEach(files.map(givenFile), fileOpener, control, { read, unreadable, unopened });
  restWorkers(); // the merge needs their memory
  return made;
}
