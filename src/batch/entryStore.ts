import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { neighbourOf } from "./temporaryFiles";

/** Gives back an entry that is kept. */
export type KeptEntry = () => Uint8Array;

/** Keeps the entries of a result while a run goes on. */
export interface EntryStore {
  keep(entry: Uint8Array): KeptEntry;
  /** Lets go of what lies on the disk. */
  close(): void;
}

/** So many bytes stay in memory: the entries of sixty forms. */
const inMemory = 2 ** 21;

/** A file that nobody else sees and that is gone with the process, however it ends; null where the disk gives none. */
function openNameless(path: string): number | null {
  try {
    const file = openSync(path, "wx+", 0o600);
    try {
      rmSync(path);
      return file;
    } catch {
      closeSync(file);
      rmSync(path, { force: true });
    }
  } catch {
    // a full disk, or a folder in which no other file may be made
  }
  return null;
}

/** Holds on to the place only: it must know nothing of the entry that was put there. */
function keptAt(file: number, at: number, length: number): KeptEntry {
  return () => readAt(file, at, length);
}

/** Packed it takes a fifth of the memory, but more time than all else that is done with it. */
function keptPacked(entry: Uint8Array): KeptEntry {
  const packed = new Uint8Array(deflateRawSync(entry, { level: 1 })); // of its own, not a piece of a larger buffer
  return () => inflateRawSync(packed);
}

function readAt(file: number, at: number, length: number): Uint8Array {
  const entry = new Uint8Array(length);
  for (let read = 0; read < length;) {
    const more = readSync(file, entry, read, length - read, at + read);
    if (more === 0) throw new Error("The entries of the result are cut off");
    read += more;
  }
  return entry;
}

/**
 * Entries of thousands of forms are a hundred megabytes, which nobody asks for before the end: they lie on the disk beside
 * the result, and in memory where they are few, or packed where the disk does not take them.
 */
export function entryStore(result: string): EntryStore {
  let file: number | null | undefined;
  let kept = 0;
  let end = 0;

  /** Where the entry was put on the disk; null where it was not. */
  function put(entry: Uint8Array): number | null {
    if (file === undefined) file = openNameless(neighbourOf(`${result}.json`));
    if (file === null) return null;
    const at = end;
    try {
      for (let put = 0; put < entry.length;) put += writeSync(file, entry, put, entry.length - put, at + put);
    } catch {
      return null; // what was begun there is written over
    }
    end += entry.length;
    return at;
  }

  return {
    keep(entry) {
      kept += entry.length;
      if (kept <= inMemory) return () => entry;
      const at = put(entry);
      return at === null ? keptPacked(entry) : keptAt(file!, at, entry.length);
    },
    close() {
      if (typeof file === "number") closeSync(file);
      file = null;
    },
  };
}
