import { weights } from "../../read/layout/weights";
import type { Reading, ReadingWhy, Relation } from "../../read/application";
import { cellName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";

type Way = Exclude<Relation, "self" | "table">;

const ways: Readonly<Record<Way, string>> = { right: "右边", below: "下方", left: "左边", above: "上方" };

/** “右边第2格”: where a value stands from its label. */
export function placeOf({ relation, offset }: { relation: Way; offset: number }): string {
  return `${ways[relation]}第${offset}格`;
}

/** “下方 B7”: a cell as it is seen from a label; one on another sheet by its address alone. */
function cellFrom(label: CellRef, { sheet, row, col }: CellRef): string {
  if (sheet !== label.sheet) return cellName(row, col);
  const way: Way =
    row === label.row ? (col > label.col ? "right" : "left") : row > label.row ? "below" : "above";
  return `${ways[way]} ${cellName(row, col)}`;
}

function relationText({ relation, offset, agree }: ReadingWhy): string {
  if (relation === "self") return "与栏目名在同一格";
  if (relation === "table") return "人员表、财务表的行列对应";
  const place = placeOf({ relation, offset });
  // Labels with their values below stand in one row as often as in one column.
  const line = relation === "right" || relation === "left" ? "本列 " : " ";
  return agree > 1 ? `${place}，与${line}${agree} 个栏目一致` : place;
}

/**
 * Why a value was taken from its cell, for people: “右边第1格，与本列18个栏目一致；另一可能：下方 B7”. The other place
 * is named where it explains the label nearly as well. Null for what was not read off a page.
 */
export function whyText({ why, label }: Reading): string | null {
  if (!why) return null;
  const near = why.rival && why.lead < weights.nearLead;
  return near ? `${relationText(why)}；另一可能：${cellFrom(label.cell, why.rival)}` : relationText(why);
}
