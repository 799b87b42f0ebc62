import type { WorkbookEdits } from "../../sheet/edits";
import { limitsOfOthers, ownLimits } from "../limits";
import type { EditProblem } from "./problem";

type TooLarge = Extract<EditProblem, { readonly kind: "tooLarge" }>;

/** What we write may be so much, that it can be read back together with as much as others may have put beside it. */
const room = {
  cells: ownLimits.cells - limitsOfOthers.cells,
  letters: ownLimits.letters - limitsOfOthers.letters,
};

/** Whether so much is to be written that a later merge could not read it back; null where it could. */
export function tooLarge(
  { plans, edits }: Pick<WorkbookEdits, "plans" | "edits">,
  isNew: boolean,
  limits: typeof room = room,
): TooLarge | null {
  let cells = 0;
  let letters = 0;
  const count = (value: unknown): void => {
    if (value === null || value === "") return;
    cells += 1;
    letters += typeof value === "string" ? value.length : 0;
  };
  for (const { rows } of plans)
    for (const row of rows)
      if (row.stands) {
        cells += row.stands.cells;
        letters += row.stands.letters;
      } else for (const cell of row.cells) count(cell?.value ?? "");
  for (const edit of edits) for (const { value } of edit.cells) count(value);
  const of = cells > limits.cells ? "cells" : letters > limits.letters ? "letters" : null;
  return of && { kind: "tooLarge", limit: limits[of], of, isNew };
}
