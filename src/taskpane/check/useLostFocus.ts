import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { resultHeadingId } from "./ids";

/**
 * When the finding that has the focus is gone from the list after a change, the focus goes to the list's heading; while
 * the user is in the sheet it stays there. Returns the list's ref.
 */
export function useLostFocus(shown: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement | null>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const follow = (): void => {
      const { activeElement } = document;
      last.current = list.current?.contains(activeElement) ? activeElement : null;
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);

  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.hasFocus() && document.activeElement === document.body)
      document.getElementById(resultHeadingId)?.focus({ preventScroll: true });
  }, [shown]);

  return list;
}
