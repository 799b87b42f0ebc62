import { join } from "node:path";
import { nodeReaders, type MadeResult } from "../files/node";
import type { Source } from "../merge/filed/filed";
import type { FileOutcome } from "./fileOutcome";

const readers = nodeReaders(join(__dirname, "formsWorker.ts"));

export const { readInWorker, openArchiveInWorker } = readers;

/** The forms in a file; see formsOf. The buffer is handed over. */
export function readFormsInWorker(bytes: Uint8Array, source: Source): Promise<MadeResult<FileOutcome>> {
  return readers.makeInWorker(source.file, bytes, source);
}
