import { extname, join } from "node:path";
import { nodeReaders, type MadeResult, type Near } from "../files/node";
import { areNear, isNear } from "../files/worker/isNear";
import type { Previous } from "../work/merge/previousMerge";
import type { PreviousAsked, PreviousOf } from "./previousIn";
import type { Asked, MadeFile } from "./readFileForms";

/** Loaded for the first file that may be read on this thread. */
const near: Near = async (task) => (isNear(task) ? (await import("./near")).near(task) : null);

/** Beside this file in the sources, beside the program in the built one. */
const readers = nodeReaders(join(__dirname, `formsWorker${extname(__filename)}`), near);

export const { readInWorker, openArchiveInWorker, restWorkers } = readers;

let turn: Promise<unknown> = Promise.resolve();

/** Begins a work when the one before is over. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

/**
 * The forms in a file; see readFileForms. The buffer is handed over. `isOneOfFew`: a worker would not pay for one that may
 * be read on this thread. Those wait for each other, and for no file that a worker reads.
 */
export function readFormsInWorker(
  bytes: Uint8Array,
  asked: Asked,
  isOneOfFew = false,
): Promise<MadeResult<MadeFile>> {
  const read = (near: boolean): Promise<MadeResult<MadeFile>> =>
    readers.makeInWorker(asked.file, bytes, asked, { near });
  return isOneOfFew && areNear(bytes) ? inTurn(() => read(true)) : read(false);
}

/** What earlier runs have left in a workbook; see previousIn. The buffer is handed over. */
export function readPreviousInWorker<Kind extends keyof PreviousOf>(
  name: string,
  bytes: Uint8Array,
  asked: PreviousAsked & { readonly previous: Kind },
): Promise<MadeResult<Previous<PreviousOf[Kind]>>> {
  return readers.makeInWorker(name, bytes, asked, { own: true, near: true });
}
