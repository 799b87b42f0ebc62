import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { shownNames } from "../text/person/shownName";
import { compareNames } from "../text/compareNames";
import { isTemporary } from "./temporaryFiles";

/** A file to be read, and the name by which results call it. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/** Why a file in a folder is not read. */
export type PassedKind = "hidden" | "link" | "temporary" | "special" | "closed";

export interface PassedFile {
  readonly kind: PassedKind;
  readonly name: string;
}

export type Search =
  | { readonly ok: true; readonly files: readonly FoundFile[]; readonly passed: readonly PassedFile[] }
  | { readonly ok: false; readonly reason: string };

interface Listed {
  readonly files: FoundFile[];
  readonly passed: PassedFile[];
}

/** The lock files that Office and WPS put beside an open workbook, and what desktops leave in folders. */
const lockFile = /^~\$/;

async function listFolder(folder: string, top: string): Promise<Listed> {
  const nameOf = (path: string): string => relative(top, path) || basename(top);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return { files: [], passed: [{ kind: "closed", name: nameOf(folder) }] };
  const files: FoundFile[] = [];
  const passed: PassedFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const name = nameOf(path);
    if (lockFile.test(entry.name) || isTemporary(entry.name)) passed.push({ kind: "temporary", name });
    else if (entry.name.startsWith(".")) passed.push({ kind: "hidden", name });
    else if (entry.isDirectory()) {
      const inside = await listFolder(path, top);
      for (const file of inside.files) files.push(file);
      for (const each of inside.passed) passed.push(each);
    } else if (entry.isFile()) files.push({ path, name });
    else passed.push({ kind: entry.isSymbolicLink() ? "link" : "special", name });
  }
  return { files, passed };
}

async function expand(source: string): Promise<Listed | string> {
  const found = await stat(source).catch(() => null);
  if (!found) {
    const there = await lstat(source).catch(() => null);
    return there ? `“${source}”是链接，它指向的文件不存在，请检查路径。` : `找不到“${source}”，请检查路径。`;
  }
  if (found.isDirectory()) return listFolder(source, source);
  if (!found.isFile()) return `“${source}”不是普通的文件或文件夹，无法读取，请检查路径。`;
  return { files: [{ path: source, name: basename(source) }], passed: [] };
}

/**
 * Every file of the sources, folders with all that is in them, sorted by name and each once; `except` are left out.
 * Hidden files, links, lock files and what is no plain file are passed over, and listed. Two files of one name are
 * called by the paths they were given by. Names are as they may be shown.
 */
export async function findFiles(sources: readonly string[], except: readonly string[]): Promise<Search> {
  const whole = (path: string): Promise<string> => realpath(path).catch(() => path);
  const excluded = new Set(await Promise.all(except.map(whole)));
  const files = new Map<string, FoundFile>();
  const passed: PassedFile[] = [];
  for (const source of sources) {
    const found = await expand(source);
    if (typeof found === "string") return { ok: false, reason: found };
    for (const each of found.passed) passed.push(each);
    for (const file of found.files) {
      const path = await whole(file.path);
      if (!excluded.has(path) && !files.has(path)) files.set(path, file);
    }
  }
  const times = new Map<string, number>();
  for (const { name } of files.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const named = [...files.values()].map((file) =>
    times.get(file.name) === 1 ? file : { ...file, name: file.path },
  );
  const sorted = named.sort((a, b) => compareNames(a.name, b.name));
  const shown = shownNames(sorted.map(({ name }) => name));
  return { ok: true, files: sorted.map(({ path }, index) => ({ path, name: shown[index]! })), passed };
}
