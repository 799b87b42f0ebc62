import { chmod, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileErrorText } from "./fileErrorText";
import { stampAt, stampOf, type Stamp } from "./stamp";
import { isAtWork, lockOf, neighbourOf, ownerOf, unsignedFor } from "./temporaryFiles";

/** A file that could not be written; the message is a sentence for people. `changed`: somebody else wrote it meanwhile. */
export class WriteFailure extends Error {
  constructor(
    message: string,
    readonly changed = false,
  ) {
    super(message);
  }
}

/** A lock is held for moments; one that is older was left by a run that was killed. */
const lockAge = 10_000;
const pause = 50;

/** Nobody else of us writes `path` while `work` is done. */
async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(path);
  for (;;) {
    const isTaken = await writeFile(lock, String(process.pid), { flag: "wx" }).then(
      () => false,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
        return true;
      },
    );
    if (!isTaken) break;
    const [found, owner] = [await stat(lock).catch(() => null), await ownerOf(lock)];
    const isLeft = owner !== undefined && owner !== process.pid && !isAtWork(owner);
    const age = found ? Date.now() - found.mtimeMs : 0;
    if (isLeft || age > (owner === undefined ? unsignedFor : lockAge)) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** What stood there: its bytes where they are at hand, or their stamp; null for nothing. */
type Before = Uint8Array | Stamp | null;

/** What is written: whole, or piece by piece. */
type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Pieces are written so many bytes at a time: each time the system is asked costs as much as a form's entry. */
const atOnce = 1024 * 1024;

/** Small pieces put together. */
function* together(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    const next = typeof piece === "string" ? Buffer.from(piece) : piece;
    waiting.push(next);
    bytes += next.length;
    if (bytes < atOnce) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  yield Buffer.concat(waiting);
}

/** The bytes reach the disk before the name does. */
async function writeThrough(path: string, content: Content, mode: number | undefined): Promise<void> {
  const handle = await open(path, "w");
  try {
    const isWhole = typeof content === "string" || content instanceof Uint8Array;
    const pieces = isWhole ? [content] : together(content);
    for (const piece of pieces) await handle.writeFile(piece); // each behind the one before
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (mode !== undefined) await chmod(path, mode & 0o777);
}

/**
 * Writes a file as a whole: into a neighbour first, which then takes its name, so that a failure leaves the old
 * file as it was. `before` is what stood there when the work began: where another program or another run has written
 * it since, nothing is written. Throws WriteFailure.
 */
export async function writeSafely(path: string, content: Content, before: Before): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) {
    throw new WriteFailure(`“${path}”没有写入：文件夹“${dirname(path)}”不存在，请先建立它或改用别的位置。`);
  }
  const target = await realpath(path).catch(() => path); // a link stays a link
  const neighbour = neighbourOf(target);
  const stood = before === null || typeof before === "string" ? before : stampOf(before);
  try {
    const mode = (await stat(target).catch(() => null))?.mode;
    await writeThrough(neighbour, content, mode);
    await alone(target, async () => {
      if ((await stampAt(target)) !== stood) {
        const happened = before ? "已被其他程序或另一次汇总改动" : "已由其他程序或另一次汇总建立";
        throw new WriteFailure(
          `“${path}”没有写入：它在本次汇总期间${happened}。现有内容保持不变，请重新运行一次。`,
          true,
        );
      }
      await rename(neighbour, target);
    });
  } catch (error) {
    await rm(neighbour, { force: true });
    if (error instanceof WriteFailure) throw error;
    throw new WriteFailure(`“${path}”没有写入，原有内容不变：它${fileErrorText(error)}`);
  }
}
