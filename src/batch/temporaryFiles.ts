import { readFile, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Names of the files that a run puts beside an output while it writes: 汇总.xlsx.4711.tmp, 汇总.xlsx.lock. */

const pattern = /\.(?:xlsx|xlsm|json)\.(?:(\d+)\.tmp|lock)$/i;
/** Writing takes seconds; what is older was left by a run that was killed. */
const leftAfter = 60_000;

export const lockOf = (path: string): string => `${path}.lock`;
export const neighbourOf = (path: string): string => `${path}.${process.pid}.tmp`;

export function isTemporary(name: string): boolean {
  return pattern.test(name);
}

/** The number of the process that made a lock; undefined where it was killed before it wrote it. */
export async function ownerOf(lock: string): Promise<number | undefined> {
  const text = await readFile(lock, "utf8").catch(() => "");
  return text === "" ? undefined : Number(text);
}

/** A run writes its number into its lock at once; after so long, in milliseconds, one without was left by a run that was killed. */
export const unsignedFor = 1_000;

/** The same where the lock may have been made just now: null where nobody writes his number into it. */
async function signedOwner(lock: string): Promise<number | null> {
  const owner = await ownerOf(lock);
  if (owner !== undefined) return owner;
  await new Promise((resolve) => setTimeout(resolve, unsignedFor));
  return (await ownerOf(lock)) ?? null;
}

/** Whether a process of this number is at work; our own number on a file of an earlier run is chance. */
export function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Takes away what a killed run left beside an output. The files of another run at work stay. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const rest = name.slice(basename(path).length);
    const isLock = rest === ".lock";
    const maker = /^\.(\d+)\.tmp$/.exec(rest)?.[1];
    if (maker === undefined && !isLock) continue;
    const left = join(folder, name);
    const pid = isLock ? await signedOwner(left) : Number(maker);
    const age = Date.now() - ((await stat(left).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > leftAfter || pid === null || !isAtWork(pid)) await rm(left, { force: true });
  }
}
