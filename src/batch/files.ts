import { extname, join } from "node:path";
import { nodeReaders, type MadeResult } from "../files/node";
import type { Source } from "../merge/filed/filed";
import type { FileOutcome } from "./fileOutcome";

/** Beside this file in the sources, beside the program in the built one. */
const readers = nodeReaders(join(__dirname, `formsWorker${extname(__filename)}`));

export const { readInWorker, openArchiveInWorker } = readers;

/** The forms in a file; see formsOf. The buffer is handed over. */
export function readFormsInWorker(bytes: Uint8Array, source: Source): Promise<MadeResult<FileOutcome>> {
  return readers.makeInWorker(source.file, bytes, source);
}
