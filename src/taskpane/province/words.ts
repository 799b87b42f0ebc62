import { quotaExceeded, type ProvinceResult, type UnitReport } from "../../merge/province/provinceMerge";
import { investmentField, type GroupSums } from "../../merge/figures/groupSums";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { leftOutOf, leftOutText } from "../../report/doubtedText";
import { differencesText } from "../../report/unitsSheet";
import type { ProvincePreview } from "./readProvince";

const provinceTable = "省级汇总表";

/** What a sum of 总投资 leaves out. */
function investmentLeftOut({ doubted }: GroupSums): string {
  return leftOutText(leftOutOf(doubted, investmentField));
}

export function unitText({ unit, table, superseded, sums }: UnitReport): string {
  const name = unit?.name ?? `单位不明（${table!.file}）`;
  if (!table) return `${name}：未报`;
  const amount = table.ledger.length > 0 ? `，总投资 ${sums.investment} 万元` : "，没有金额";
  const double = superseded.length > 0 ? `，重报 ${superseded.length + 1} 份，采用 ${table.file}` : "";
  const leftOut = investmentLeftOut(sums);
  return `${name}：${table.summary.rows.length} 个项目${amount}${double}${leftOut && `。${leftOut}`}`;
}

/** “应报 11 个单位，已报 9 个，未报 2 个，重报 1 个。……” */
export function provinceCounts({ units, rows }: ProvinceResult): string {
  const expected = units.filter(({ unit }) => unit);
  const received = expected.filter(({ table }) => table).length;
  const double = units.filter(({ superseded }) => superseded.length > 0).length;
  const unknown = units.length - expected.length;
  return (
    `还没有写入。应报 ${expected.length} 个单位，已报 ${received} 个，未报 ${expected.length - received} 个，` +
    `重报 ${double} 个${unknown > 0 ? `，另有单位不明的表 ${unknown} 份` : ""}。全省共 ${rows.length} 个项目。`
  );
}

/** Whether the cities' numbers add up to the province's. */
export function sumText({ units, total, differences }: ProvinceResult): string {
  const bare = units.filter(({ table }) => table && table.ledger.length === 0).length;
  const left = bare > 0 ? `（手工表 ${bare} 份没有金额，未计入）` : "";
  return differences.length === 0
    ? `各单位之和与全省合计一致：项目 ${total.projects} 个，总投资 ${total.investment} 万元${left}。${investmentLeftOut(total)}`
    : `各单位之和与全省合计不一致，请先核对各市（州）的表：${differencesText(differences)}。`;
}

/** Tables that are not as they were when they were stamped, and files that are not used. */
export function remarkTexts({ result, files }: ProvincePreview): string[] {
  const changed = result.units.flatMap(({ table }) =>
    table?.changedAfterStamp ? [`“${table.file}”：汇总表在生成核对码之后有改动，请与盖章的纸质表核对。`] : [],
  );
  const above = result.units.flatMap((report) => {
    const quota = quotaExceeded(report);
    return quota === null
      ? []
      : [
          `${report.unit!.name}报送 ${report.table!.summary.rows.length} 个项目，超过规定的推荐数量（${quota} 个）。`,
        ];
  });
  const unequal = result.units.flatMap(({ table, differences }) =>
    table && differences.length > 0
      ? [`“${table.file}”：“统计”与汇总表、台账不一致：${differencesText(differences)}。请与报送单位核对。`]
      : [],
  );
  const earlier = result.units.flatMap(({ superseded, table }) =>
    superseded.map(({ file }) => `“${file}”：与“${table!.file}”是同一单位，采用后者，这一份未列入。`),
  );
  return [
    ...above,
    ...changed,
    ...unequal,
    ...earlier,
    ...files.map(({ reason }) => reason).filter((reason) => reason !== ""),
    ...files.flatMap(({ notes }) => notes),
  ];
}

/** Why the province's sheets cannot go into this workbook; null where they can. */
export function provinceObstacle(workbook: WorkbookSnapshot, names: readonly string[]): string | null {
  const there = workbook.sheets.map(({ name }) => name);
  const taken = names.filter((name) => there.includes(name));
  if (taken.length === 0 || there.includes(provinceTable)) return null;
  return `本工作簿里已有名为“${taken.join("、")}”的其他工作表，没有写入。请新建一个空白工作簿，在那里做省级汇总。`;
}
