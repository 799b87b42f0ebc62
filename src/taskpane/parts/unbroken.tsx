import type { ReactNode } from "react";
import { annexParts } from "../../report/annexParts";

const together = { whiteSpace: "nowrap" } as const;

/** A sentence as it is shown: the name of an annex in it (附件4-5) stays on one line. */
export function unbroken(text: string): ReactNode {
  const parts = annexParts(text);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} style={together}>
        {part}
      </span>
    ),
  );
}
