import { quotaExceeded, type ProvinceResult, type UnitReport } from "../../merge/province/provinceMerge";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { ProvincePreview } from "./readProvince";

const provinceTable = "省级汇总表";

export function unitText({ unit, table, superseded }: UnitReport): string {
  const name = unit?.name ?? `单位不明（${table!.file}）`;
  if (!table) return `${name}：未报`;
  const double = superseded.length > 0 ? `，重报 ${superseded.length + 1} 份，采用 ${table.file}` : "";
  return `${name}：${table.summary.rows.length} 个项目${double}`;
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
export function sumText({ units, rows }: ProvinceResult): string {
  const cities = units.reduce((sum, { table }) => sum + (table?.summary.rows.length ?? 0), 0);
  return cities === rows.length
    ? `各单位项目数之和 ${cities}，与全省项目数一致。`
    : `各单位项目数之和 ${cities}，与全省项目数 ${rows.length} 不一致，请先核对各市（州）的表。`;
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
  const earlier = result.units.flatMap(({ superseded, table }) =>
    superseded.map(({ file }) => `“${file}”：与“${table!.file}”是同一单位，采用后者，这一份未列入。`),
  );
  return [
    ...above,
    ...changed,
    ...earlier,
    ...files.map(({ reason }) => reason).filter((reason) => reason !== ""),
  ];
}

/** Why the province's sheets cannot go into this workbook; null where they can. */
export function provinceObstacle(workbook: WorkbookSnapshot, names: readonly string[]): string | null {
  const there = workbook.sheets.map(({ name }) => name);
  const taken = names.filter((name) => there.includes(name));
  if (taken.length === 0 || there.includes(provinceTable)) return null;
  return `本工作簿里已有名为“${taken.join("、")}”的其他工作表，没有写入。请新建一个空白工作簿，在那里做省级汇总。`;
}
