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
/** So many characters of a piece are looked at again with the next one, since a key may lie across both. */
const overlap = 64;

/** The stamp of a large result of an earlier run; "other" where it does not begin, go on and end as one. */
async function largeResult(path: string): Promise<Stamp | "other" | null> {
  let begins: boolean | null = null;
  let isMerged = false;
  let end = "";
  const stamp = await stampAt(path, (piece) => {
    const text = end + piece.toString("latin1");
    begins ??= beginning.test(text);
    isMerged ||= merged.test(text);
    end = text.slice(-overlap);
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
