import { useEffect } from "react";
import type { FileDesk } from "../../fileHost/desk";
import { failureText } from "../../fileHost/failure";

/** The file on the disk is looked at so often, in milliseconds: no browser of 2023 tells of changes by itself. */
const pause = 1_500;

/** A program that saves leaves a half file for a moment: what cannot be read so many times in a row is told. */
const patience = 3;

/**
 * Reads the file again when another program has saved it, while the page is in sight; `onRead` hears of it. `onUnread`
 * hears once that what was saved there cannot be read.
 */
export function useDiskWatch(desk: FileDesk, onRead: () => void, onUnread: (reason: string) => void): void {
  useEffect(() => {
    let looking = false;
    let failed = 0;
    const look = async (): Promise<void> => {
      if (looking || document.hidden || !desk.isWatched) return;
      looking = true;
      try {
        if (await desk.lookAtDisk()) onRead();
        failed = 0;
      } catch (error) {
        failed += 1;
        if (failed === patience) onUnread(failureText(error));
      } finally {
        looking = false;
      }
    };
    const timer = setInterval(() => void look(), pause);
    const now = (): void => void look();
    window.addEventListener("focus", now);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", now);
    };
  }, [desk, onRead, onUnread]);
}
