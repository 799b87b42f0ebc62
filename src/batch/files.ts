import { extname, join } from "node:path";
import { nodeReaders, type MadeResult, type Near } from "../files/node";
import { areNear, isNear } from "../files/worker/isNear";
import type { Previous } from "../work/merge/previousMerge";
import type { PreviousAsked, PreviousOf } from "./previousIn";
import type { Asked, MadeFile } from "./readFileForms";
import type { WayToRead } from "./wayToRead";

/** Loaded for the first file that may be read on this thread. */
const near: Near = async (task) => (isNear(task) ? (await import("./near")).near(task) : null);

/** Beside this file in the sources, beside the program in the built one. */
const readers = nodeReaders(join(__dirname, `formsWorker${extname(__filename)}`), near);

export const { readInWorker, openArchiveInWorker, restWorkers } = readers;

/** Works of which each begins when the one before is over. */
class Line {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  begin<Result>(work: () => Promise<Result>): Promise<Result> {
    this.waiting++;
    const result = this.last.then(work).finally(() => this.waiting--);
    this.last = result.catch(() => undefined);
    return result;
  }

  isShorterThan(other: Line): boolean {
    return this.waiting < other.waiting;
  }
}

const here = new Line();
const oneThread = new Line();

/**
 * The forms in a file; see readFileForms. The buffer is handed over. Those that are read on this thread wait for each other,
 * and for no file that a worker reads.
 */
export function readFormsInWorker(
  bytes: Uint8Array,
  asked: Asked,
  way: WayToRead = "threads",
): Promise<MadeResult<MadeFile>> {
  const read = (near: boolean) => (): Promise<MadeResult<MadeFile>> =>
    readers.makeInWorker(asked.file, bytes, asked, { near });
  if (way !== "threads" && areNear(bytes) && (way === "here" || here.isShorterThan(oneThread)))
    return here.begin(read(true));
  return way === "hereAndOneThread" ? oneThread.begin(read(false)) : read(false)();
}

/** What earlier runs have left in a workbook; see previousIn. The buffer is handed over where a worker reads it. */
export function readPreviousInWorker<Kind extends keyof PreviousOf>(
  name: string,
  bytes: Uint8Array,
  asked: PreviousAsked & { readonly previous: Kind },
): Promise<MadeResult<Previous<PreviousOf[Kind]>>> {
  return readers.makeInWorker(name, bytes, asked, { own: true, near: true });
}
