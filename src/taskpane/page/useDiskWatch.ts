import { useEffect } from "react";
import type { FileDesk } from "../../fileHost/desk";

/** The file on the disk is looked at so often, in milliseconds: no browser of 2023 tells of changes by itself. */
const pause = 1_500;

/** Reads the file again when another program has saved it, while the page is in sight; `onRead` hears of it. */
export function useDiskWatch(desk: FileDesk, onRead: () => void): void {
  useEffect(() => {
    let looking = false;
    const look = async (): Promise<void> => {
      if (looking || document.hidden || !desk.isWatched) return;
      looking = true;
      try {
        if (await desk.lookAtDisk()) onRead();
      } catch {
        // it is being saved just now, or was taken away: the next look tells
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
  }, [desk, onRead]);
}
