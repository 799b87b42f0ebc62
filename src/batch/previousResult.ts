import { readFile, stat } from "node:fs/promises";
import { fileErrorText } from "./fileErrorText";
import type { OutputProblem } from "./outputs";
import { stampAt, stampOf, type Stamp } from "./stamp";

export type PreviousResult =
  | { readonly ok: true; readonly before: Stamp | null }
  | { readonly ok: false; readonly problem: OutputProblem };

/** A larger result is not put together in memory, where it would take ten times its size. */
const wholeBytes = 1024 * 1024;

function isResult(text: string): boolean {
  try {
    const value = JSON.parse(text) as { edition?: unknown; files?: unknown; merge?: unknown } | null;
    return (
      typeof value?.edition === "string" && Array.isArray(value.files) && typeof value.merge === "object"
    );
  } catch {
    return false;
  }
}

const beginning = /^\s*\{\s*"edition"\s*:\s*"[^"]*"\s*,\s*"files"\s*:\s*\[/;
/** As a key: in a text its quotation marks would be escaped. */
const merged = /[^\\]"merge"\s*:\s*\{/;
const key = Buffer.from('"merge"');
/** So many bytes of a piece are looked at again with the next one, since a key may lie across both. */
const overlap = 256;

/** Whether a piece has that key: only where its letters stand it is made into a text. */
function holdsKey(piece: Buffer): boolean {
  for (let at = piece.indexOf(key); at >= 0; at = piece.indexOf(key, at + key.length)) {
    if (merged.test(piece.toString("latin1", Math.max(0, at - 1), at + overlap))) return true;
  }
  return false;
}

/** The stamp of a large result of an earlier run; "other" where it does not begin, go on and end as one. */
async function largeResult(path: string): Promise<Stamp | "other" | null> {
  let begins: boolean | null = null;
  let isMerged = false;
  let end = "";
  const stamp = await stampAt(path, (piece) => {
    const first = end + piece.toString("latin1", 0, overlap);
    begins ??= beginning.test(first);
    isMerged ||= merged.test(first) || holdsKey(piece);
    end = (end + piece.toString("latin1", Math.max(0, piece.length - overlap))).slice(-overlap);
  });
  return stamp === null || (begins && isMerged && /\}\s*$/.test(end)) ? stamp : "other";
}

async function smallResult(path: string): Promise<Stamp | "other"> {
  const bytes = await readFile(path);
  return bytes.length === 0 || isResult(bytes.toString("utf8")) ? stampOf(bytes) : "other";
}

/** What stands where the result shall be written. Only a result of an earlier run, or an empty file, is written over. */
export async function previousResult(path: string | undefined): Promise<PreviousResult> {
  if (path === undefined) return { ok: true, before: null };
  try {
    const { size } = await stat(path);
    const before = await (size > wholeBytes ? largeResult(path) : smallResult(path));
    if (before !== "other") return { ok: true, before };
    const reason = `“${path}”已存在，但不是本程序写的结果。为免覆盖它，没有汇总；请用 --json 另写一个文件名。`;
    return { ok: false, problem: { usage: true, reason } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { ok: true, before: null };
    return { ok: false, problem: { usage: false, reason: `“${path}”${fileErrorText(error)}` } };
  }
}
