import { describeFileProblem } from "../files/node";
import { currentEdition as edition } from "../form";
import { wordFinding } from "../report/wording";
import { readFormsInWorker } from "./files";
import type { FoundFile } from "./findFiles";
import { readEach, type OnRead } from "./readEach";
import { sourceFile, type Asked, type SourceFile } from "./readFileForms";

/** The forms in all files. Never throws: what goes wrong is a sentence in the outcome. */
export function readSources(
  files: readonly FoundFile[],
  asked: Omit<Asked, "file">,
  onRead: OnRead,
): Promise<readonly SourceFile[]> {
  const unreadable = (file: string, reason: string): SourceFile =>
    sourceFile({ status: "unreadable", file, reason, notes: [] }, asked.entry, edition, wordFinding);
  const read = async (file: string, bytes: Uint8Array): Promise<SourceFile> => {
    const result = await readFormsInWorker(bytes, { file, ...asked });
    return result.ok ? result.made : unreadable(file, describeFileProblem(result.problem, file));
  };
  return readEach(files, { read, unreadable }, onRead);
}
