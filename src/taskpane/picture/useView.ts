import { useEffect, useState, type RefObject } from "react";
import type { View } from "./pictureCells";

/** What of a scrolled box is in sight, in its own pixels; until it is known, more than any screen shows. */
export function useView(box: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 1200, height: 900 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      if (clientWidth === 0) return; // not laid out yet
      setView({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [box]);
  return view;
}
