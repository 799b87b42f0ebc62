import { describeFileProblem } from "../../files/node";
import type { Edition } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import {
  joined,
  madeOfNothing,
  sourcesIn,
  type FromSources,
  type ReadFrom,
} from "../../work/documentSources";
import { editionFor } from "../../work/editions";
import { readEach, type SourceControl } from "../../work/readEach";
import type { JudgedBy } from "../../report/settings/judgedBy";
import { settingsOffered } from "../../work/settings/settingsIn";
import { readInWorker } from "../files";
import type { FoundFile } from "../findFiles";
import { fileOpener, givenFile, unopened } from "../givenFile";

export interface ReadSources extends FromSources {
  /** By which the forms were read; 本次申报设置 in one of the files decides, the first that has any. */
  readonly open: Edition;
  readonly offered: JudgedBy | null;
}

type Cells = { readonly file: string; readonly workbook: WorkbookSnapshot } | { readonly problem: string };

/** The forms and the bureau's tables in all files. */
export async function readFrom(
  files: readonly FoundFile[],
  readAt: string,
  control: SourceControl,
): Promise<ReadSources> {
  const unreadable = (_: string, problem: string): Cells => ({ problem });
  const read = async (file: string, bytes: Uint8Array): Promise<Cells> => {
    const result = await readInWorker(file, bytes);
    if (!result.ok) return unreadable(file, describeFileProblem(result.problem, file));
    return { file, workbook: result.workbook };
  };
  const all = await readEach(files.map(givenFile), fileOpener, control, { read, unreadable, unopened });
  const [offered = null] = all.flatMap((each): JudgedBy[] => {
    const settings = "workbook" in each ? settingsOffered(each.workbook, null) : null;
    return "workbook" in each && settings ? [{ ...settings, file: each.file }] : [];
  });
  const open = editionFor(null, offered?.settings);
  const made = all.map((each): ReadFrom =>
    "workbook" in each
      ? sourcesIn(each.workbook, { file: each.file, readAt }, open)
      : madeOfNothing(each.problem),
  );
  return { ...joined(made), open, offered };
}
