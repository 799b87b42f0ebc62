import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Time (ms) of the last change to any file under these paths; 0 where there is none. Missing paths count as never changed. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changeOf));
}

function changeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return newestChange(readdirSync(path).map((name) => join(path, name)));
}
