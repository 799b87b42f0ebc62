import { investmentField } from "../merge/filed/investment";
import { isFormless } from "../merge/province/provinceColumns";
import type { UnitReport } from "../merge/province/provinceMerge";
import type { Difference } from "../merge/province/provinceSums";
import type { OlderTable, UnitTables } from "../merge/province/unitTables";
import { shownNumber } from "../text/shownNumber";

const reasons: Readonly<Record<OlderTable["because"], string>> = {
  chosen: "按省厅的选择",
  time: "汇总的时间较早",
  ledger: "这一份没有项目台账，看不出哪份在后，请核实",
  name: "按文件名判断是更正前的一份，请核实",
  nothing: "看不出哪份在后，请核实",
};

/** What became of a table beside a newer one of the same unit, and which projects only it has. */
export function olderText({ table, newer, only, because, together }: OlderTable): string {
  const names = only.map(({ row }) => `“${row.cells.projectName}”（${row.cells.applicant}）`).join("、");
  const left = together ? "也已列入" : "未列入";
  const own =
    only.length > 0 ? `只有这一份有的项目 ${only.length} 个，${left}：${names}。` : "其中的项目前者都有。";
  return `采用 ${newer.file}，未采用 ${table.file}（${reasons[because]}）；${own}`;
}

/** Where several tables are parts of one unit. */
export function partsText({ counted }: UnitTables): readonly string[] {
  const filled = counted.filter(({ rows }) => rows.length > 0);
  const zero = counted.filter(({ rows, table }) => rows.length === 0 && table.summary.zero);
  const parts = filled.map(({ table, rows }) => `${table.file}（${rows.length} 个项目）`);
  return [
    ...(filled.length > 1 ? [`由 ${filled.length} 份表组成：${parts.join("、")}。`] : []),
    ...(filled.length > 0
      ? zero.map(({ table }) => `${table.file} 写明没有申报项目，与${filled[0]!.table.file}不符，请核实。`)
      : []),
  ];
}

/** “统计”与汇总表、台账不一致：总投资 2,860（实为 2,960）。 */
export function differencesText(differences: readonly Difference[]): string {
  const of = (inTable: boolean): string => {
    const texts = differences
      .filter((each) => each.inTable === inTable)
      .map(({ title, stated, counted }) => `${title} ${shownNumber(stated)}（实为 ${shownNumber(counted)}）`);
    if (texts.length === 0) return "";
    return `${inTable ? "表末的合计与各行相加" : "“统计”与汇总表、台账"}不一致：${texts.join("、")}。`;
  };
  return of(false) + of(true);
}

export const changedAfterStampText = "汇总表在生成核对码之后有改动，请与盖章的纸质表核对。";

/** Whether all that the unit sent says that it recommends no project. */
export function reportsNone({ counted, rows }: UnitReport): boolean {
  return counted.length > 0 && rows.length === 0 && counted.every(({ table }) => table.summary.zero);
}

/** Whether something came in from the unit and nothing of it could be read. */
export function onlyUnread({ counted, unread }: UnitTables): boolean {
  return counted.length === 0 && unread.length > 0;
}

/** What came in from the unit and could not be read, a sentence a file. */
export function unreadTexts({ unread }: UnitTables): readonly string[] {
  return unread.map(({ file, reason }) => (reason.includes(file) ? reason : `“${file}”：${reason}`));
}

/** Whether nothing but tables typed by hand is known of the unit: no form and no ledger. */
export function isTyped({ rows }: UnitReport): boolean {
  return rows.length > 0 && rows.every(({ entry }) => entry === null || isFormless(entry));
}

/** Whether amounts are known of any of the unit's projects. */
export function hasAmounts({ rows }: UnitReport): boolean {
  return rows.some(
    ({ entry, values }) =>
      entry !== null && (!isFormless(entry) || typeof values[investmentField] === "number"),
  );
}
