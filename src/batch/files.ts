import { extname, join } from "node:path";
import { nodeReaders, type MadeResult, type Near } from "../files/node";
import { isNear } from "../files/worker/isNear";
import type { Previous } from "../work/merge/previousMerge";
import type { PreviousAsked, PreviousOf } from "./previousIn";
import type { Asked, MadeFile } from "./readFileForms";

/** Loaded for the first file that may be read on this thread. */
const near: Near = async (task) => (isNear(task) ? (await import("./near")).near(task) : null);

/** Beside this file in the sources, beside the program in the built one. */
const readers = nodeReaders(join(__dirname, `formsWorker${extname(__filename)}`), near);

export const { readInWorker, openArchiveInWorker, restWorkers } = readers;

/** The forms in a file; see readFileForms. The buffer is handed over. `isOneOfFew`: a worker would not pay. */
export function readFormsInWorker(
  bytes: Uint8Array,
  asked: Asked,
  isOneOfFew = false,
): Promise<MadeResult<MadeFile>> {
  return readers.makeInWorker(asked.file, bytes, asked, { near: isOneOfFew });
}

/** What earlier runs have left in a workbook; see previousIn. The buffer is handed over. */
export function readPreviousInWorker<Kind extends keyof PreviousOf>(
  name: string,
  bytes: Uint8Array,
  asked: PreviousAsked & { readonly previous: Kind },
): Promise<MadeResult<Previous<PreviousOf[Kind]>>> {
  return readers.makeInWorker(name, bytes, asked, { own: true, near: true });
}
