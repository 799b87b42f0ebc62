import { sameCell } from "../../sheet/address";
import { reading, type Facts } from "../facts";
import type { Draft } from "../rule";
import { isAsked } from "../isAsked";

/**
 * STR-17: in a list of projects the last one alone lacks an answer that each must give. It was forgotten, which its own
 * finding tells; or a cell was taken out above, and each project has the next one's answer: one question for the list, with
 * the others' cells. Where the last one lacks several, they were forgotten. One cell may hold what several fields ask.
 */
export function drawnUp(facts: Facts): Draft[] {
  const found = facts.edition.fields.flatMap((field) => {
    const note = reading(facts, field.id)?.notes.find(({ kind }) => kind === "drawnUp");
    return note?.kind === "drawnUp" && isAsked(facts, field) ? [{ field: field.id, cells: note.cells }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ cells: [cell] }) => !sameCell(cell!, first.cells[0]!))) return [];
  return [
    {
      severity: "query",
      fields: found.map(({ field }) => field),
      cells: first.cells,
      variant: "drawnUp",
      values: { count: first.cells.length },
    },
  ];
}
