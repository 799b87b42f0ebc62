import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * When the button that had the focus goes with the step it belongs to, the focus goes to the element of this ref, so
 * that keyboard and screen reader go on there; while the user is in the sheet it stays there.
 */
export function useFocusWhenLost<E extends HTMLElement>(step: string): RefObject<E | null> {
  const target = useRef<E | null>(null);
  const before = useRef(step);

  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    target.current?.focus();
    target.current?.scrollIntoView?.({ block: "start" }); // a focus alone leaves what is half in sight where it is
  }, [step]);

  return target;
}
