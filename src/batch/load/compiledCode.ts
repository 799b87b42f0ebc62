import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { threadId } from "node:worker_threads";
import { crc32 } from "../../files/zip/crc32";

/** Of a script that was compiled: a function that keeps what the engine has made of it, for the next process. */
export interface Compiled {
  readonly script: Script;
  /** Null where what is kept already was taken. */
  readonly keep: (() => void) | null;
}

/** The engine, its version and its flags: each takes only what it has made itself. */
const engine = `${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(36)}`;
const sealBytes = 16;

/**
 * Holds the source and what was made of it together: a change in either breaks it. It is to find what was damaged or is of
 * another version, for which a checksum will do, and node:crypto takes longer to load than both take to go through; who can
 * write this file can write the program.
 */
function sealOf(source: Buffer, made: Buffer): Buffer {
  const seal = Buffer.alloc(sealBytes);
  [source.length, crc32(source), made.length, crc32(made)].forEach((n, i) => seal.writeUInt32LE(n, i * 4));
  return seal;
}

/** What an earlier process has kept of exactly this source; undefined where there is nothing, or it is damaged. */
function keptIn(file: string, source: Buffer): Buffer | undefined {
  try {
    const all = readFileSync(file);
    const made = all.subarray(sealBytes);
    return sealOf(source, made).equals(all.subarray(0, sealBytes)) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all, whoever else writes or reads it. Throws where the folder cannot be written. */
function write(file: string, source: Buffer, made: Buffer): void {
  const whole = `${file}.${process.pid}-${threadId}`;
  try {
    writeFileSync(whole, Buffer.concat([sealOf(source, made), made]));
    renameSync(whole, file);
  } catch (error) {
    rmSync(whole, { force: true });
    throw error;
  }
}

/** A run is none the worse where nothing can be kept: on a disk that is full, or may only be read. */
function keepIn(file: string, source: Buffer, script: Script): void {
  try {
    write(file, source, script.createCachedData());
  } catch {
    // the next process compiles the script itself
  }
}

/**
 * Compiles a script of the program, whose text is ASCII. Compiling costs a third of a run with one form, so what the engine
 * makes of the script is kept beside it and taken by the next process; where it does not fit, the script is compiled as ever.
 */
export function compileScript(path: string): Compiled {
  const source = readFileSync(path);
  const file = `${path}.${engine}.cache`;
  const made = keptIn(file, source);
  const script = new Script(source.toString("latin1"), {
    filename: path,
    ...(made ? { cachedData: made } : {}),
  });
  // refused though it is whole and of this engine: another would be refused as well
  return { script, keep: made ? null : () => keepIn(file, source, script) };
}
