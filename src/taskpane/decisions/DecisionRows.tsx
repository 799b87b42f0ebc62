import type { ReactNode } from "react";
import type { Decision } from "./decision";
import { usePortions } from "./usePortions";

export interface DecisionRowsProps {
  readonly items: readonly Decision[];
  /** The row in hand, which is always drawn. */
  readonly at: number;
  children(item: Decision, index: number): ReactNode;
}

/** The rows of a list in portions: those near what is in sight are drawn, the others only keep their room. */
export function DecisionRows({ items, at, children }: DecisionRowsProps) {
  const portions = usePortions(items.length, at);
  return portions.map(({ index, from, to, drawn, height, watch }) => (
    <div
      key={index}
      ref={watch}
      role="presentation"
      data-portion={index}
      style={drawn ? undefined : { height: `${height}px` }}
    >
      {drawn && items.slice(from, to).map((item, n) => children(item, from + n))}
    </div>
  ));
}
