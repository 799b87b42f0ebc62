import { describeEditProblem, editXlsx, newWorkbook } from "../files/node";
import type { WorkbookEdits } from "../sheet/edits";
import { WriteFailure } from "./writeSafely";

/**
 * The bytes of the workbook at `path` after a merge. `before` are the bytes that stand there: sheets are edited in place or
 * written anew as `changes` says, and everything else stays; where nothing stands, the planned sheets are the workbook.
 * Both are read back. Throws WriteFailure where a workbook that could be read cannot be edited, or says something else
 * than it should.
 */
export async function workbookBytes(
  path: string,
  before: Uint8Array | null,
  changes: WorkbookEdits,
): Promise<Uint8Array> {
  if (!before) {
    const made = await newWorkbook(changes.plans, { title: changes.plans[0]!.name }, /\.xlsm$/i.test(path));
    if (made.ok) return made.bytes;
    throw new WriteFailure(describeEditProblem(made.problem, path));
  }
  const edited = await editXlsx(before, changes);
  if (edited.ok) return edited.bytes;
  const problem = describeEditProblem(edited.problem, path);
  throw new WriteFailure(`${problem}或用 --out 另写一个文件名，另存一份只含本程序的表。`);
}
