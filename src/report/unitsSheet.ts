import { addedTitles } from "../merge/province/listNotes";
import { investmentField } from "../merge/filed/investment";
import { sumOf, type GroupSums } from "../merge/figures/groupSums";
import { provinceSheetNames } from "../merge/province/provinceColumns";
import { quotaExceeded, type ProvinceResult, type UnitReport } from "../merge/province/provinceMerge";
import type { SheetPlan } from "../sheet/plan";
import { leftOutCell, leftOutOf } from "./doubtedText";
import { listSheet } from "./listSheet";
import { netText } from "./provinceTexts";
import {
  changedAfterStampText,
  differencesText,
  hasAmounts,
  isTyped,
  olderText,
  onlyUnread,
  partsText,
  reportsNone,
  unreadTexts,
} from "./unitTexts";

/** How a unit's report stands, in a word or two. */
export function statusOf(report: UnitReport): string {
  const { unit, counted, older, carried } = report;
  if (!unit) return "单位不明";
  if (carried) return "沿用上次";
  if (onlyUnread(report)) return "已收到，读不出";
  if (counted.length === 0) return "未报";
  if (reportsNone(report)) return "零报送";
  return older.length > 0 ? "重报" : "已报";
}

/** Of 总投资, the amount that this sheet shows. */
function investmentLeftOut({ doubted }: GroupSums): string {
  return leftOutCell(leftOutOf(doubted, investmentField));
}

/** What somebody has to look at in a unit's report. */
function remarksOf(report: UnitReport): string {
  const { unit, counted, older, differences, carried } = report;
  if (counted.length === 0 && !carried) return unreadTexts(report).join("\n");
  const remarks: string[] = [...unreadTexts(report), ...partsText(report), ...older.map(olderText)];
  if (!unit) remarks.push("标题和推荐单位都没有写明是哪个市（州），请核实。");
  if (carried) remarks.push("本次没有收到新表，沿用上次的内容。");
  const quota = quotaExceeded(report);
  if (quota !== null) {
    remarks.push(`超过规定的推荐数量（${quota} 个），请该单位排出先后，减至 ${quota} 个后重新报送。`);
  }
  if (counted.some(({ table }) => table.changedAfterStamp)) remarks.push(changedAfterStampText);
  if (differences.length > 0) remarks.push(differencesText(differences));
  const leftOut = investmentLeftOut(report.sums);
  if (leftOut !== "") remarks.push(leftOut);
  if (isTyped(report)) remarks.push("没有项目台账，只有汇总表各栏的内容，无法核对金额。");
  return remarks.join("\n");
}

const columns = [
  { title: "序号", width: 6, centered: true },
  { title: "推荐单位", width: 20 },
  { title: "状态", width: 10, centered: true },
  { title: "收到日期", width: 12, centered: true },
  { title: "项目数", width: 8, centered: true },
  { title: "上次项目数", width: 8, centered: true },
  { title: "总投资（万元）", width: 13 },
  { title: "单位联系人", width: 15 },
  { title: "文件", width: 24 },
  { title: "核对码", width: 12, centered: true },
  { title: "说明", width: 38 },
  { title: "省厅备注", width: 16 },
];
const own = columns.map(({ title }) => title);
type Line = Readonly<Record<string, string>>;

/** The day on which what a unit sent came in: a table that was there at the last merge, by its 核对码, came before. */
function receivedOn(report: UnitReport, known: Line | undefined, today: string): string {
  const came = report.counted.length + report.unread.length > 0;
  if (!came) return report.carried ? (known?.["收到日期"] ?? "") : "";
  const stamps = report.counted.map(({ table }) => table.stamp).join("\n");
  const same = known !== undefined && stamps !== "" && known["核对码"] === stamps;
  return (same && known["收到日期"]) || today;
}

/** How many projects the unit had before what it sent now; "" where it sent nothing before. */
function countBefore(report: UnitReport, known: Line | undefined, asBefore: boolean): string {
  const stamps = report.counted.map(({ table }) => table.stamp).join("\n");
  const same = asBefore || report.carried || known?.["核对码"] === stamps;
  return known?.[same ? "上次项目数" : "项目数"] ?? "";
}

/** Who fills in the unit's tables, as the province noted it, else as the tables say. */
function contactOf({ counted }: UnitReport, known: Line | undefined): string {
  const named = counted.map(({ table }) => table.contact).filter((contact) => contact !== "");
  return known?.["单位联系人"] || [...new Set(named)].join("\n");
}

/**
 * 报送情况: every unit that is expected, what came from it, and how many projects; the last line is the province's sum. What the
 * province noted, in 省厅备注 or columns of its own, stays with its unit.
 */
export function unitsSheet(
  { units, rows, total, net, state, today }: ProvinceResult,
  asBefore = false,
): SheetPlan {
  const added = addedTitles(state.units, own);
  const before = new Map(state.units.rows.map((row) => [row["推荐单位"], row]));
  const all = [...columns, ...added.map((title) => ({ title, width: 24 }))];
  const knownOf = ({ name }: UnitReport): Line | undefined => before.get(name || "（未写明）");
  const counts = units.map((report) => countBefore(report, knownOf(report), asBefore));
  const lines = units.map((report, index) => {
    const name = report.name || "（未写明）";
    const known = knownOf(report);
    const tables = report.counted.map(({ table }) => table);
    const carried = report.carried ? known : undefined;
    return [
      index + 1,
      name,
      (asBefore && known?.["状态"]) || statusOf(report),
      asBefore ? (known?.["收到日期"] ?? "") : receivedOn(report, known, today),
      report.rows.length,
      counts[index]!,
      hasAmounts(report) ? report.sums.investment : "",
      contactOf(report, known),
      carried ? (carried["文件"] ?? "") : tables.map(({ file }) => file).join("\n"),
      carried ? (carried["核对码"] ?? "") : tables.map(({ stamp }) => stamp).join("\n"),
      asBefore && known ? (known["说明"] ?? "") : remarksOf(report),
      ...["省厅备注", ...added].map((title) => known?.[title] ?? ""),
    ];
  });
  const last = [
    "",
    "合计",
    "",
    "",
    rows.length,
    counts.some((count) => count !== "") ? sumOf(counts.map(Number)) : "",
    total.investment,
    "",
    "",
    "",
    netText({ total, net }) + investmentLeftOut(total),
  ];
  const names = new Set([...units.map(({ name }) => name || "（未写明）"), "合计"]);
  const isNoted = (row: Line): boolean => ["省厅备注", ...added].some((title) => (row[title] ?? "") !== "");
  const left = state.units.rows
    .filter((row) => !names.has(row["推荐单位"] ?? "") && isNoted(row))
    .map((row) => all.map(({ title }) => (title === "状态" ? "不再出现" : (row[title] ?? ""))));
  const sum = before.get("合计");
  const noted = ["省厅备注", ...added].map((title) => sum?.[title] ?? "");
  return listSheet({
    name: provinceSheetNames.units,
    title: "各推荐单位报送情况",
    note: "“省厅备注”、“单位联系人”和右侧增加的列由省厅填写，每次汇总保留；其他各列每次汇总重新生成。",
    columns: all,
    lines: [...lines, ...left, [...last, ...noted]],
  });
}
