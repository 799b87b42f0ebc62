import { describeFileProblem } from "../../files/node";
import type { Edition } from "../../form/edition";
import {
  joined,
  madeOfNothing,
  sourcesIn,
  type FromSources,
  type ReadFrom,
} from "../../work/documentSources";
import { readEach, type SourceControl } from "../../work/readEach";
import { readInWorker } from "../files";
import type { FoundFile } from "../findFiles";
import { fileOpener, givenFile, unopened } from "../givenFile";

/** The forms and the bureau's tables in all files. */
export async function readFrom(
  files: readonly FoundFile[],
  edition: Edition,
  readAt: string,
  control: SourceControl,
): Promise<FromSources> {
  const unreadable = (_: string, problem: string): ReadFrom => madeOfNothing(problem);
  const read = async (file: string, bytes: Uint8Array): Promise<ReadFrom> => {
    const result = await readInWorker(file, bytes);
    if (!result.ok) return unreadable(file, describeFileProblem(result.problem, file));
    return sourcesIn(result.workbook, { file, readAt }, edition);
  };
  return joined(await readEach(files.map(givenFile), fileOpener, control, { read, unreadable, unopened }));
}
