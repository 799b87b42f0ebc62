import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { titleRow } from "../workbook/formTitle";
import type { Anchors } from "./anchor";

/**
 * 联系人：赵科长　电话：… in the letter with which a bureau sent the form out, or 单位名称：与公章一致 in its instructions: what stands
 * with its label in one cell above the form's title is no answer where the form itself asks for it below.
 */
export function withoutLetter(anchors: Anchors, sheet: SheetSnapshot, edition: Edition): Anchors {
  // Most forms have no label in one cell with its answer: their title is not looked for.
  const inCells = anchors.labels.filter(({ inline }) => inline !== null);
  const title = inCells.length > 0 ? titleRow(sheet, edition) : null;
  if (title === null || !inCells.some(({ cell }) => cell.row < title)) return anchors;
  const asked = new Set<string>();
  for (const { cell, label } of anchors.labels)
    if (cell.row > title) for (const { field } of label.hits) asked.add(field.id);
  const labels = anchors.labels.filter(
    ({ cell, inline, label }) =>
      inline === null || cell.row > title || !label.hits.some(({ field }) => asked.has(field.id)),
  );
  return labels.length === anchors.labels.length ? anchors : { ...anchors, labels };
}
