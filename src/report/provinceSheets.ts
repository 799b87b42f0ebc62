import { wordsOf } from "../form/wordsOf";
import type { Edition } from "../form/edition";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import { ledgerColumns } from "../merge/own/ledgerColumns";
import type { ProvinceResult } from "../merge/province/provinceMerge";
import type { ProvinceRow } from "../merge/province/provinceRows";
import { settledOpinions } from "../merge/province/settledOpinions";
import { statusOf } from "../merge/own/opinions";
import { countedProjects } from "../merge/province/provinceSums";
import { prefecturesOf, statisticsOf } from "../merge/figures/statistics";
import { columnField, dataColumns } from "../merge/own/summaryTable";
import type { PlanCell, SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { statisticsSheet } from "./statisticsSheet";
import { unitName } from "./unitName";
import { unitsSheet } from "./unitsSheet";

const unitTitle = "推荐单位";

function provinceTitle(edition: Edition): string {
  const province = wordsOf(edition, "ownProvince").at(-1) ?? "";
  return province + edition.summaryTitle.replace(/^省级/, "");
}

/** 省级汇总表: the cities' tables below each other, in each city's order. */
function summaryOfProvince({ rows }: ProvinceResult, edition: Edition): SheetPlan {
  const columns = [
    { title: "序号", width: 6, centered: true },
    { title: unitTitle, width: 18, centered: true },
    { title: "本地序号", width: 6, centered: true },
    ...dataColumns.map((column, index) => ({
      title: columnField(edition, column).label,
      width: [38, 30, 26, 11, 16][index]!,
      centered: index > 1,
    })),
  ];
  const lines = rows.map((each, index) => [
    index + 1,
    unitName(each),
    Number(each.row.sequence) || each.row.sequence,
    ...dataColumns.map((column) => each.row.cells[column]),
  ]);
  return listSheet({ name: "省级汇总表", title: provinceTitle(edition), columns, lines });
}

/** 主营业务收入（2018年）：因…；a line for each that the city accepted, or let through with a reason. */
function settledText(row: ProvinceRow): string {
  return settledOpinions(row)
    .map((each) =>
      statusOf(each) === "waived"
        ? `${each.fields}：放行，${each.note}`
        : `${each.fields}：${each.explanation}`,
    )
    .join("\n");
}

/**
 * 省级台账: the cities' ledgers under the same columns, with the unit and the explanations that the city accepted; typed
 * tables give what they show.
 */
function ledgerOfProvince({ rows }: ProvinceResult, edition: Edition): SheetPlan {
  const own = ledgerColumns(edition);
  const titles = [unitTitle, ...own.map((column) => column.title)].map((title) => ({ title, width: 18 }));
  const columns = [...titles, { title: "市（州）认可的说明", width: 50 }];
  const lines = rows.map((each) => [
    unitName(each),
    ...own.map((column): PlanCell["value"] =>
      column.field === undefined
        ? each.entry && column.print({ ...each.entry, doubted: each.doubted })
        : (each.values[column.field] ?? null),
    ),
    settledText(each),
  ]);
  return listSheet({ name: "省级台账", title: "省级项目台账", columns, lines, table: "省级台账" });
}

/** 疑点核实: what has to be settled between units and enterprises. */
function doubtsSheet({ doubts }: ProvinceResult, edition: Edition, word: WordFinding): SheetPlan {
  const columns = [
    { title: "序号", width: 6, centered: true },
    { title: "涉及项目", width: 60 },
    { title: "问题", width: 50 },
    { title: "依据", width: 36 },
    { title: "处理要求", width: 36 },
    { title: "核实结果", width: 24 },
  ];
  const lines = doubts.map(({ finding, rows }, index) => {
    const { message, basis, advice } = word(finding, edition);
    const projects = rows.map(
      (each) =>
        `${unitName(each)} 第${each.row.sequence}项：${each.row.cells.projectName}（${each.row.cells.applicant}）`,
    );
    return [index + 1, projects.join("\n"), message, basis, advice, ""];
  });
  return listSheet({ name: "疑点核实", title: "项目疑点核实表", columns, lines });
}

/** The province's workbook: 省级汇总表, 报送情况, 疑点核实, 统计, 省级台账. */
export function provinceSheets(
  result: ProvinceResult,
  edition: Edition,
  word: WordFinding,
): readonly SheetPlan[] {
  const counted = result.units.flatMap(({ rows }) =>
    rows.flatMap((row) => countedProjects([row], unitName(row))),
  );
  const order = [...edition.recommendingUnits.map((unit) => unit.name), ...prefecturesOf(edition)];
  return [
    summaryOfProvince(result, edition),
    unitsSheet(result),
    doubtsSheet(result, edition, word),
    statisticsSheet(
      statisticsOf(counted, order, edition),
      { placeTitle: unitTitle, placeCharts: true },
      edition,
    ),
    ledgerOfProvince(result, edition),
  ];
}
