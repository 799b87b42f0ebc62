import type { SnapshotCell } from "../../sheet/snapshot";
import type { LabelText } from "../labels/recognise";
import { asksSeal } from "../labels/signature";
import type { Grid } from "../page/grid";
import type { LabelAnchor } from "./anchor";
import type { InlineLabel } from "./inlineLabels";

/** 项目责任单位（公章）： with nothing beside it, below the form that asked for it: the place of a seal. */
export const isSealedAgain = (
  cell: SnapshotCell,
  { hits }: LabelText,
  asked: ReadonlySet<string>,
  grid: Grid,
): boolean =>
  asksSeal(cell.text) &&
  !grid.rightOf(cell.row, grid.area(cell).right) &&
  hits.every(({ field }) => asked.has(field.id));

/** 合作云平台服务商 | (blank) | 合作云平台服务商：某某云: an answer with its label typed once more. */
export function isLabelAgain(
  last: LabelAnchor | null,
  before: SnapshotCell | undefined,
  inline: readonly InlineLabel[],
) {
  const [own, other] = inline;
  if (!last || last.inline || last.cell !== before || !own || other) return false;
  const field = last.label.hits[0]!.field;
  return own.label.hits.some((hit) => hit.field === field);
}
