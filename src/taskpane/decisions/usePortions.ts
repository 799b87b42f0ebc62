import { useCallback, useEffect, useRef, useState } from "react";
import type { RefCallback } from "react";

/** So many rows are drawn or left out together. */
const rowsEach = 20;

/** Points that a row takes until it was drawn once. */
const usualRow = 140;

/** Drawn around what is in sight, so that scrolling meets no empty page. */
const beyond = "800px 0px";

export interface Portion {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly drawn: boolean;
  /** The room that it keeps while it is not drawn. */
  readonly height: number;
  readonly watch: RefCallback<HTMLElement>;
}

/**
 * A long list in portions, of which only those near what is in sight are drawn, and those around row `current`: 2,000 rows
 * cost no more than 100. The others keep their room, so that nothing jumps.
 */
export function usePortions(count: number, current: number): readonly Portion[] {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0, 1]));
  const heights = useRef(new Map<number, number>());
  const observer = useRef<IntersectionObserver | null>(null);
  const watched = useRef(new Map<number, HTMLElement>());

  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") return;
    const look = new IntersectionObserver(
      (entries) => {
        for (const { target, boundingClientRect } of entries)
          heights.current.set(portionOf(target), boundingClientRect.height);
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries)
            if (isIntersecting) after.add(portionOf(target));
            else after.delete(portionOf(target));
          return after;
        });
      },
      { root: document, rootMargin: beyond },
    );
    observer.current = look;
    for (const element of watched.current.values()) look.observe(element);
    return () => look.disconnect();
  }, []);

  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const index = portionOf(element);
    watched.current.set(index, element);
    observer.current?.observe(element);
    return () => {
      watched.current.delete(index);
      observer.current?.unobserve(element);
    };
  }, []);

  const at = Math.floor(Math.max(0, current) / rowsEach);
  return Array.from({ length: Math.ceil(count / rowsEach) }, (_, index) => {
    const from = index * rowsEach;
    const to = Math.min(count, from + rowsEach);
    return {
      index,
      from,
      to,
      drawn: near.has(index) || Math.abs(index - at) <= 1,
      height: heights.current.get(index) ?? (to - from) * usualRow,
      watch,
    };
  });
}

const portionOf = (element: Element): number => Number((element as HTMLElement).dataset.portion);
