import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { language } from "../language";
import { weights } from "../layout/weights";
import { withoutRows } from "./rewritten";
import { hasExampleMark } from "../workbook/exampleMark";

const { fewestCells, fewestMadeUp, firstCells } = weights.exampleRow;

/** 例, 例1, 示例一： alone, or before the first answer: 示例：某某智能工厂项目. */
const opens = new RegExp(
  `^[\\s(（【[]*(?:${language.example}|举例|例)(?:[\\d一二三]?[\\s)）】\\]]*$|[\\d一二三]?[)）】\\]]?\\s*[:：])`,
);
/** 某某智能工厂, 吉林省XX科技有限公司: what nothing is called; 138****0000 is only hidden. */
const nobodys = /某某|^(?:.{2,3}[省市县区])?[xXＸｘ×○〇]{2}/;
/** 91220101MA0XXXXXXX, 13800000000, 张三: what nobody has, as far as it stands beside such a name. */
const madeUp = /[xXＸｘ×○〇]{3}|^1\d{2}0{7,8}$|^(?:张三|李四|王五|赵六)$/;

/** A letter of each of them, which most texts lack. */
const mayBe = /[例样范某三四五六xXＸｘ×○〇]|仅供参考|0{7}/;

function isExample(row: readonly SnapshotCell[]): boolean {
  if (row.length < fewestCells) return false;
  const names = new Set<string>();
  const others = new Set<string>();
  for (let n = 0; n < row.length; n++) {
    const { kind, text } = row[n]!;
    if (!mayBe.test(text)) continue;
    if (kind === "text" && (hasExampleMark(text) || (n < firstCells && opens.test(text)))) return true;
    if (nobodys.test(text)) names.add(text);
    else if (madeUp.test(text)) others.add(text);
  }
  // XX有限公司 as the applicant is everybody's employer too: that is one name, left in a project that is real.
  return names.size > 0 && names.size + others.size >= fewestMadeUp;
}

/**
 * A list with a project a row without those that are examples: 示例 | 某某平台项目 | 某某公司 | …, or with names and numbers that are
 * made up; a title has few cells.
 */
export function withoutExampleRows(sheet: SheetSnapshot): SheetSnapshot {
  const rows = [...groupBy(sheet.cells, ({ row }) => row).values()];
  return withoutRows(sheet, new Set(rows.filter(isExample).map(([first]) => first!.row)));
}
