import { describeFileProblem } from "../files/node";
import { wordFinding } from "../report/wording";
import { firstEdition } from "../work/editions";
import { outcomeSharer } from "../work/merge/kept";
import { readEach, type SourceControl } from "../work/readEach";
import { readFormsInWorker, restWorkers } from "./files";
import type { FoundFile } from "./findFiles";
import { fileOpener, givenFile, unopened } from "./givenFile";
import { sourceFile, type Asked, type SourceFile } from "./readFileForms";

/** The forms in all files. Never throws: what goes wrong is a sentence in the outcome. */
export async function readSources(
  files: readonly FoundFile[],
  asked: Omit<Asked, "file">,
  control: SourceControl,
): Promise<readonly SourceFile[]> {
  const unreadable = (file: string, reason: string): SourceFile =>
    sourceFile(
      { status: "unreadable", file, reason, notes: [] },
      asked.entry,
      firstEdition(null),
      wordFinding,
    );
  const share = outcomeSharer();
  const read = async (file: string, bytes: Uint8Array): Promise<SourceFile> => {
    const result = await readFormsInWorker(bytes, { file, ...asked });
    if (result.ok) return { ...result.made, outcome: share(result.made.outcome) };
    return unreadable(file, describeFileProblem(result.problem, file));
  };
  const made = await readEach(files.map(givenFile), fileOpener, control, { read, unreadable, unopened });
  restWorkers(); // the merge needs their memory
  return made;
}
