import { startTransition, useEffect, useState } from "react";

/** So many entries of a list are drawn first: what is in sight of a pane. Their own styles and fonts come with them. */
export const atFirst = 8;
/** So many more at a time. */
export const atOnce = 20;

/**
 * How many entries of a list to draw: those at its top first, then as many more at a time, with turns for the page between,
 * until all are there. The browser lays out each piece by itself: hundreds in one go block it for a second. `whole`: all from the beginning.
 */
export function useGradually(count: number, whole = false): number {
  const [shown, setShown] = useState(whole ? count : atFirst);
  const isAll = shown >= count;
  useEffect(() => {
    if (isAll) return;
    const timer = setTimeout(() => startTransition(() => setShown((before) => before + atOnce)));
    return () => clearTimeout(timer);
  }, [isAll, shown]);
  return shown;
}
