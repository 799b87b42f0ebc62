import { columnField } from "../merge/own/askedColumns";
import type { SummaryTable } from "../merge/own/summaryTable";
import type { Edition } from "../form/edition";

const errorValue = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|未计算)$/;

/** Cells of a received table whose formula has no result: they are listed as they stand. */
export function faultyCellsText({ rows, asked }: SummaryTable, edition: Edition): string {
  const found = rows.flatMap(({ row, cells }) =>
    asked
      .filter(({ id }) => errorValue.test(cells[id] ?? ""))
      .map(({ id }) => `第${(row ?? 0) + 1}行${columnField(edition, id).label}“${cells[id]}”`),
  );
  return found.length === 0
    ? ""
    : `有 ${found.length} 格是没有结果的公式，已照样列入：${found.join("、")}；请报送单位改好、保存后重新报送`;
}

/** Amounts of a table typed by hand that say no number: the sum is without them. */
export function unreadAmountsText({ rows }: SummaryTable): string {
  const found = rows.flatMap(({ row, unreadInvestment: text }) =>
    text === undefined ? [] : [`第${(row ?? 0) + 1}行“${text}”`],
  );
  return found.length === 0
    ? ""
    : `有 ${found.length} 个项目的总投资读不出，没有计入合计：${found.join("、")}`;
}
