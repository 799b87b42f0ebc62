import type { Seen } from "../../work/merge/seenFiles";
import { remember, remembered } from "../parts/remembered";

const seenName = "上次汇总";
const folderName = "来源文件夹";

/** The program that is running: another one may judge the same files otherwise, so it reads them again. */
function programMark(): string {
  const { version } = document.documentElement.dataset;
  return version ?? [...document.scripts].map(({ src }) => src.slice(src.lastIndexOf("/") + 1)).join(" ");
}

/** What this machine remembers of the last merge; null where it remembers nothing, or another program wrote it. */
export function lastSeen(): Seen | null {
  try {
    const { program, seen } = JSON.parse(remembered(seenName)) as { program?: string; seen?: Seen };
    return program === programMark() && typeof seen?.files === "object" ? seen : null;
  } catch {
    return null;
  }
}

export function keepSeen(seen: Seen): void {
  remember(seenName, JSON.stringify({ program: programMark(), seen }));
}

/** Name of the folder that was chosen last; empty where none was. */
export const lastFolderName = (): string => remembered(folderName);

export const keepFolderName = (name: string): void => remember(folderName, name);
