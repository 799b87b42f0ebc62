import { extname, join } from "node:path";
import { nodeReaders, type MadeResult } from "../files/node";
import type { Asked, SourceFile } from "./readFileForms";

/** Beside this file in the sources, beside the program in the built one. */
const readers = nodeReaders(join(__dirname, `formsWorker${extname(__filename)}`));

export const { readInWorker, openArchiveInWorker, restWorkers } = readers;

/** The forms in a file; see readFileForms. The buffer is handed over. */
export function readFormsInWorker(bytes: Uint8Array, asked: Asked): Promise<MadeResult<SourceFile>> {
  return readers.makeInWorker(asked.file, bytes, asked);
}
