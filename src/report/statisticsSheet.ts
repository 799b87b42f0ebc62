import type { Edition } from "../form/edition";
import { ownSheets, statisticsTitle } from "../merge/ownSheets";
import type { GroupSums, Statistics } from "../merge/statistics";
import { statisticsColumns } from "../merge/statisticsColumns";
import type { PlanCell, PlanRow, SheetPlan } from "../sheet/plan";
import { styles } from "./styles";

function note({ total, unsettled }: Statistics): string {
  const open =
    unsettled > 0 ? `${total.projects} 个项目中有 ${unsettled} 个还有未处理的问题，数据以修改后为准。` : "";
  return `金额单位：万元。同一企业申报多个项目的，收入、税金、利润只计一次，因此分类相加可能大于合计。${open}`;
}

function groupRow(group: GroupSums, edition: Edition, style: typeof styles.number): PlanRow {
  const cells: PlanCell[] = statisticsColumns(edition).map(({ of }, index) => ({
    value: of(group),
    style: { ...style, numberFormat: index === 0 ? "0" : "#,##0.00" },
  }));
  return { height: 22, cells: [{ value: group.name, style: { ...style, align: "left" } }, ...cells] };
}

function header(first: string, edition: Edition): PlanRow {
  const titles = [first, ...statisticsColumns(edition).map(({ title }) => title)];
  return { height: 40, cells: titles.map((value) => ({ value, style: styles.header })) };
}

function block(
  first: string,
  groups: readonly GroupSums[],
  total: GroupSums,
  edition: Edition,
): readonly PlanRow[] {
  return [
    header(first, edition),
    ...groups.map((group) => groupRow(group, edition, styles.number)),
    groupRow(total, edition, styles.total),
  ];
}

/** 统计: number of projects, investment, revenue, taxes and profit of the form's years, by category and by place (what that is, `placeTitle` says). */
export function statisticsSheet(statistics: Statistics, placeTitle: string, edition: Edition): SheetPlan {
  const columns = 1 + statisticsColumns(edition).length;
  return {
    name: ownSheets.statistics,
    columnWidths: [30, 9, ...Array.from({ length: columns - 2 }, () => 15)],
    rows: [
      { height: 36, cells: [{ value: statisticsTitle, style: styles.title }] },
      { height: 20, cells: [{ value: note(statistics), style: { ...styles.note, wrap: false } }] },
      ...block("项目类别", statistics.categories, statistics.total, edition),
      { height: 16, cells: [] },
      ...block(placeTitle, statistics.places, statistics.total, edition),
    ],
    merges: [{ top: 0, bottom: 0, left: 0, right: columns - 1 }],
    print: { orientation: "landscape", fitToWidth: true, footer: "第 &P 页，共 &N 页" },
  };
}
