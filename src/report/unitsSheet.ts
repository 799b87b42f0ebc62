import { quotaExceeded, type ProvinceResult, type UnitReport } from "../merge/province/provinceMerge";
import type { Difference } from "../merge/province/provinceSums";
import type { SheetPlan } from "../sheet/plan";
import { investmentField, type GroupSums } from "../merge/figures/groupSums";
import { leftOutCell, leftOutOf } from "./doubtedText";
import { listSheet } from "./listSheet";

function statusOf({ unit, table, superseded }: UnitReport): string {
  if (!unit) return "单位不明";
  if (!table) return "未报";
  return superseded.length > 0 ? "重报" : "已报";
}

/** “总投资 2860（实为 2960）”. */
export function differencesText(differences: readonly Difference[]): string {
  return differences.map(({ title, stated, counted }) => `${title} ${stated}（实为 ${counted}）`).join("、");
}

/** Of 总投资, the amount that this sheet shows. */
function investmentLeftOut({ doubted }: GroupSums): string {
  return leftOutCell(leftOutOf(doubted, investmentField));
}

/** What somebody has to look at in a unit's report. */
function remarksOf(report: UnitReport): string {
  const { unit, table, superseded, differences } = report;
  if (!table) return "";
  const remarks: string[] = [];
  if (!unit) remarks.push("标题和推荐单位都没有写明是哪个市（州），请核实。");
  if (superseded.length > 0) {
    remarks.push(`采用最新的一份，未采用：${superseded.map((each) => each.file).join("、")}。`);
  }
  const quota = quotaExceeded(report);
  if (quota !== null) {
    remarks.push(`超过规定的推荐数量（${quota} 个），请该单位排出先后，减至 ${quota} 个后重新报送。`);
  }
  if (table.changedAfterStamp) remarks.push("汇总表在生成核对码之后有改动，请与盖章的纸质表核对。");
  if (differences.length > 0) remarks.push(`“统计”与汇总表、台账不一致：${differencesText(differences)}。`);
  const leftOut = investmentLeftOut(report.sums);
  if (leftOut !== "") remarks.push(leftOut);
  if (table.ledger.length === 0) remarks.push("没有项目台账，只有汇总表各栏的内容。");
  return remarks.join("\n");
}

/** 报送情况: every unit that is expected, what came from it, and how many projects; the last line is the province's sum. */
export function unitsSheet({ units, rows, total }: ProvinceResult): SheetPlan {
  const columns = [
    { title: "序号", width: 6, centered: true },
    { title: "推荐单位", width: 24 },
    { title: "状态", width: 10, centered: true },
    { title: "项目数", width: 9, centered: true },
    { title: "总投资（万元）", width: 14 },
    { title: "文件", width: 34 },
    { title: "核对码", width: 14, centered: true },
    { title: "说明", width: 50 },
  ];
  const lines = units.map((report, index) => [
    index + 1,
    report.unit?.name ?? (report.table?.summary.unit || "（未写明）"),
    statusOf(report),
    report.table?.summary.rows.length ?? 0,
    report.table && report.table.ledger.length > 0 ? report.sums.investment : "",
    report.table?.file ?? "",
    report.table?.stamp ?? "",
    remarksOf(report),
  ]);
  const last = ["", "合计", "", rows.length, total.investment, "", "", investmentLeftOut(total)];
  return listSheet({ name: "报送情况", title: "各推荐单位报送情况", columns, lines: [...lines, last] });
}
