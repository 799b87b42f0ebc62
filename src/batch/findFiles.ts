import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";

/** A file to be read, and the name by which results call it. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

export type Search =
  | { readonly ok: true; readonly files: readonly FoundFile[] }
  | { readonly ok: false; readonly reason: string };

/** Hidden files, and the lock files that Office and WPS put beside an open workbook. */
const passedOver = /^(?:\.|~\$)/;
const byName = new Intl.Collator("zh-CN", { numeric: true });

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.filter(({ name }) => !passedOver.test(name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await listFolder(path)));
    else if (entry.isFile()) paths.push(path);
  }
  return paths;
}

async function expand(source: string): Promise<FoundFile[] | null> {
  const found = await stat(source).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return [{ path: source, name: basename(source) }];
  const paths = await listFolder(source);
  return paths.map((path) => ({ path, name: relative(source, path) }));
}

/**
 * Every file of the sources, folders with all that is in them, sorted by name and each once. Hidden files, lock
 * files and those in `except` are passed over. Two files of one name are called by the paths they were given by.
 */
export async function findFiles(sources: readonly string[], except: readonly string[]): Promise<Search> {
  const whole = (path: string): Promise<string> => realpath(path).catch(() => path);
  const excluded = new Set(await Promise.all(except.map(whole)));
  const files = new Map<string, FoundFile>();
  for (const source of sources) {
    const found = await expand(source).catch(() => null);
    if (!found) return { ok: false, reason: `找不到“${source}”，请检查路径。` };
    for (const file of found) {
      const path = await whole(file.path);
      if (!excluded.has(path) && !files.has(path)) files.set(path, file);
    }
  }
  const times = new Map<string, number>();
  for (const { name } of files.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const named = [...files.values()].map((file) =>
    times.get(file.name) === 1 ? file : { ...file, name: file.path },
  );
  return { ok: true, files: named.sort((a, b) => byName.compare(a.name, b.name)) };
}
