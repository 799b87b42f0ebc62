import type { Anchors, LabelAnchor } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { candidatesOf, fitOfLabel } from "./candidates";
import { placedLabel, type PlacedLabel } from "./placeLabels";
import { Support } from "./support";
import { weights } from "./weights";

const placed = (anchor: LabelAnchor): PlacedLabel =>
  placedLabel(anchor, anchor.label.hits[0]!.section, anchor.label.hits);

/** Whether what touches the labels on their right answers so many of them that no other way needs to be looked at. */
function answeredRight(labels: readonly LabelAnchor[], grid: Grid, printed: Anchors["printed"]): boolean {
  let sum = 0;
  for (const { area, label } of labels) {
    const next = grid.rightOf(area.top, area.right);
    if (next && !printed.has(next)) sum += fitOfLabel(label, next);
  }
  return sum >= labels.length * weights.mirrored.answered;
}

/**
 * Whether the values of a page stand left of their labels: they explain it better there, and by far; or at all, where
 * another sheet of the workbook is `likely` written so.
 */
export function standsMirrored({ labels, printed }: Anchors, grid: Grid, likely: boolean): boolean {
  const asked = labels.filter(
    ({ inline, label }) => inline === null && label.hits[0]!.field.row === undefined,
  );
  const { labels: fewest, least, lead } = weights.mirrored;
  if (asked.length < fewest && !likely) return false;
  if (!likely && answeredRight(asked, grid, printed)) return false;
  const support = new Support(candidatesOf(asked.map(placed), grid, printed, true));
  const [left, right] = [support.total("left"), support.total("right")];
  return likely ? left >= right : left > least && left > lead * right;
}
