import type { Grid } from "../page/grid";
import type { HeadRow } from "./lineWords";
import { saysUnchanged } from "./unchanged";
import { weights } from "./weights";

const { mostlyFilled } = weights.lineWords;

/** A head and the rows below it that are its own. */
export interface Part {
  readonly head: HeadRow;
  readonly until: number;
}

/** How many of the rows below 原申报内容 | 现申报内容 hold something in each of the two. */
function filledIn({ head, until }: Part, grid: Grid): { earlier: number; later: number } {
  const filled = { earlier: 0, later: 0 };
  for (const row of grid.rows) {
    if (row <= head.row || row >= until) continue;
    for (const { from, to, word } of head.words) {
      if (word !== "earlier" && word !== "later") continue;
      if (grid.row(row).some((cell) => from <= cell.col && cell.col <= to && !saysUnchanged(cell)))
        filled[word]++;
    }
  }
  return filled;
}

/**
 * 原申报内容 | 现申报内容 with an answer in nearly every row: what is blank there was left blank, and not left as it was. A head
 * that is printed again on each page, or that goes on below a heading, is one with the rows of all its parts.
 */
export function asFilled(parts: readonly Part[], grid: Grid): HeadRow[] {
  const counted = parts.map((part) =>
    part.head.words.some(({ word }) => word === "earlier") ? filledIn(part, grid) : null,
  );
  if (counted.every((each) => each === null)) return parts.map(({ head }) => head);
  const same = parts.map(({ head }) => JSON.stringify(head.words));
  const isMostly = ({ earlier, later }: { earlier: number; later: number }) =>
    earlier >= mostlyFilled.rows && later >= mostlyFilled.share * earlier;
  return parts.map(({ head }, n) => {
    const own = counted[n];
    if (!own) return head;
    const all = { earlier: 0, later: 0 };
    counted.forEach((each, other) => {
      if (!each || same[other] !== same[n]) return;
      all.earlier += each.earlier;
      all.later += each.later;
    });
    if (!isMostly(own) && !isMostly(all)) return head;
    const as = { earlier: "former", later: "current" } as const;
    const words = head.words.map((each) =>
      each.word === "earlier" || each.word === "later" ? { ...each, word: as[each.word] } : each,
    );
    return { ...head, words };
  });
}
