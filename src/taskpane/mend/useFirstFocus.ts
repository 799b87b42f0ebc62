import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** The focus goes there when it is shown: Enter answers, and what had the focus before is gone. Nothing scrolls. */
export function useFirstFocus<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown | null>(null);
  useEffect(() => shown.current?.focus({ preventScroll: true }), []);
  return shown;
}
