import { groupBy } from "../../match/group";
import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { titleRow } from "../workbook/formTitle";
import type { Anchors, LabelAnchor } from "./anchor";

const addresses = new Set(["applicant.address", "applicant.postcode"]);
const asksAddress = ({ label }: LabelAnchor) => label.hits.some(({ field }) => addresses.has(field.id));

/** The row of the last line 地址：… 邮编：… 电话：… above all that the form asks, as on a firm's paper; null where there is none. */
function letterheadRow(inCells: readonly LabelAnchor[], first: number): number | null {
  const above = inCells.filter(({ cell }) => cell.row < first);
  const lines = [...groupBy(above, ({ cell }) => cell)].filter(
    ([, labels]) => labels.length > 2 && labels.some(asksAddress),
  );
  return lines.at(-1)?.[0].row ?? null;
}

/**
 * 联系人：赵科长　电话：… in the letter with which a bureau sent the form out, 地址：… 电话：… on a firm's paper, or 单位名称：与公章一致
 * in its instructions: what stands with its label in one cell above the form is no answer where the form itself asks for it below.
 */
export function withoutLetter(anchors: Anchors, sheet: SheetSnapshot, edition: Edition): Anchors {
  // Most forms have no label in one cell with its answer: their title is not looked for.
  const inCells = anchors.labels.filter(({ inline }) => inline !== null);
  const title = inCells.length > 0 ? titleRow(sheet, edition) : null;
  const isBelowTitle = title === null || !inCells.some(({ cell }) => cell.row < title);
  const first = anchors.labels.find(({ inline }) => inline === null)?.cell.row ?? 0;
  const end = isBelowTitle ? letterheadRow(inCells, first) : title;
  if (end === null) return anchors;
  const asked = new Set<string>();
  for (const { cell, label } of anchors.labels)
    if (cell.row > end) for (const { field } of label.hits) asked.add(field.id);
  // A line of an address is a letter's only where the form asks for that again.
  if (isBelowTitle && ![...addresses].some((id) => asked.has(id))) return anchors;
  const labels = anchors.labels.filter(
    ({ cell, inline, label }) =>
      inline === null || cell.row > end || !label.hits.some(({ field }) => asked.has(field.id)),
  );
  return labels.length === anchors.labels.length ? anchors : { ...anchors, labels };
}
