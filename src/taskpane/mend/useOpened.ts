import { useEffect } from "react";

/** Opens the project of the finding that is being mended, where it is closed. */
export function useOpened(
  project: string | null,
  open: readonly string[],
  onOpen: (keys: readonly string[]) => void,
): void {
  useEffect(() => {
    if (project !== null && !open.includes(project)) onOpen([...open, project]);
  }, [project]); // one that is closed by hand meanwhile stays closed
}
