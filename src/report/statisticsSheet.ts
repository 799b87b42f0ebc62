import type { Edition } from "../form/edition";
import { severityWords } from "../form/severity";
import { ownSheets, statisticsTitle } from "../merge/own/ownSheets";
import type { GroupSums } from "../merge/figures/groupSums";
import type { Statistics } from "../merge/figures/statistics";
import { statisticsColumns } from "../merge/figures/statisticsColumns";
import type { SeasonDay } from "../merge/figures/season";
import type { PlanCell, PlanChart, PlanRow, SheetPlan } from "../sheet/plan";
import type { Area } from "../sheet/snapshot";
import { leftOutLine } from "./doubtedText";
import { pageBreaks } from "./pageBreaks";
import { pageFooter } from "./pageFooter";
import { linesIn, rowHeight } from "./rowHeight";
import { seasonChart, seasonTable } from "./seasonTable";
import { statisticsWidths } from "./statisticsWidths";
import { styles } from "./styles";

function note({ total, unsettled, formless }: Statistics): string {
  const open =
    unsettled > 0 ? `${total.projects} 个项目中有 ${unsettled} 个还有未处理的问题，数据以修改后为准。` : "";
  const rows =
    formless > 0 ? `另有 ${formless} 行是汇总表中手工填写的，没有申报书，只计项目数，不计金额。` : "";
  const count = `共 ${total.projects} 个项目、${total.enterprises} 家企业，其中 ${total.projects - unsettled - formless} 个项目已无待处理问题。`;
  return `${count}本表每次汇总重新生成，请勿在此填写。金额单位：万元，不显示小数。同一企业申报多个项目的，收入、税金、利润只计一次，因此分类相加可能大于合计。${open}${rows}`;
}

const leftOutTitle = "未计入的存疑数据";
const lineHeight = 20;
const netTitle = "净额（重复推荐的项目只计一次）";
const textStyle = { ...styles.centered, size: 11 };

/** How the rows of both blocks are laid out. `leftOut`: whether a last column says what the sums leave out. */
interface Block {
  readonly first: string;
  readonly groups: readonly GroupSums[];
  readonly total: GroupSums;
  readonly leftOut: boolean;
  readonly widths: readonly number[];
  readonly without?: ReadonlySet<string>;
}

/** One line as a rule. */
function nameHeight(name: string, widths: readonly number[]): number {
  const lines = linesIn(name, widths[0]!, styles.number.size);
  return lines === 1 ? lineHeight : rowHeight([name], widths, styles.number.size, lineHeight);
}

/** `without`: nothing is known of its amounts, which is not 0; one of 总投资 may have been typed. */
function groupRow(
  group: GroupSums,
  style: typeof styles.number,
  { leftOut, widths }: Pick<Block, "leftOut" | "widths">,
  edition: Edition,
  without = false,
): PlanRow {
  const cells: PlanCell[] = statisticsColumns(edition).map(({ of }, index) => ({
    value: without && index > 0 && of(group) === 0 ? null : of(group),
    style: { ...style, numberFormat: index === 0 ? "0" : "#,##0" },
  }));
  // which they are stands below everything: names here would make all the rest too small to read
  const text = group.doubted.length > 0 ? `${group.doubted.length} 个项目` : "";
  const last: PlanCell[] = leftOut ? [{ value: text, style: textStyle }] : [];
  return {
    height: nameHeight(group.name, widths),
    cells: [{ value: group.name, style: { ...style, align: "left", wrap: true } }, ...cells, ...last],
  };
}

function header({ first, leftOut, widths }: Block, edition: Edition): PlanRow {
  const figures = statisticsColumns(edition).map(({ title }) => title);
  const titles = [first, ...figures, ...(leftOut ? [leftOutTitle] : [])];
  return {
    height: rowHeight(titles, widths, styles.header.size, 40),
    cells: titles.map((value) => ({ value, style: styles.header })),
  };
}

function block(parts: Block, edition: Edition): readonly PlanRow[] {
  return [
    header(parts, edition),
    ...parts.groups.map((group) =>
      groupRow(group, styles.number, parts, edition, parts.without?.has(group.name)),
    ),
    groupRow(parts.total, styles.total, parts, edition),
  ];
}

/** How many projects of each category each place has. */
function crossTable(
  { categories, places, crossed, total }: Statistics,
  placeTitle: string,
  widths: readonly number[],
): readonly PlanRow[] {
  const titles = [`项目数：${placeTitle}×类别`, ...categories.map(({ name }) => name), "项目合计"];
  const line = (
    name: string,
    counts: readonly number[],
    sum: number,
    style: typeof styles.number,
  ): PlanRow => ({
    height: nameHeight(name, widths),
    cells: [
      { value: name, style: { ...style, align: "left", wrap: true } },
      ...[...counts, sum].map((value) => ({ value, style: { ...style, numberFormat: "0" } })),
    ],
  });
  return [
    { height: 16, cells: [] },
    {
      height: rowHeight(titles, widths, styles.header.size, 40),
      cells: titles.map((value) => ({ value, style: styles.header })),
    },
    ...places.map(({ name, projects }, index) => line(name, crossed[index]!, projects, styles.number)),
    // named apart from the sums above, by whose name a total is found
    line(
      "各类别合计",
      categories.map(({ projects }) => projects),
      total.projects,
      styles.total,
    ),
  ];
}

/** Below everything: each project with the amounts that the sums and the charts leave out. */
function leftOutList({ doubted }: GroupSums, width: number, edition: Edition): readonly PlanRow[] {
  if (doubted.length === 0) return [];
  const line = (value: string): PlanRow => ({
    height: rowHeight([value], [width], styles.note.size, lineHeight),
    cells: [{ value, style: styles.note }],
  });
  const lines = doubted.map((project) => line(leftOutLine(project, edition)));
  return [
    line(`${leftOutTitle}（改正后，或“${severityWords.query}”的经认可后计入；放行不使其计入）：`),
    ...lines,
  ];
}

const firstGroup = 3;
/** Rows below the categories where the charts stand. */
const chartRows = 15;
const chartRowHeight = 17;

/** 项目数 and 总投资 of so many groups from `row` on, side by side from column `left` on. */
function charts(what: string, row: number, groups: number, top: number, left: number): readonly PlanChart[] {
  const column = (col: number): Area => ({ top: row, left: col, bottom: row + groups - 1, right: col });
  return ["项目数", "总投资（万元）"].map((figure, index) => {
    const from = left + 3 * index;
    return {
      title: `各${what}${figure}`,
      categories: column(0),
      values: column(1 + index),
      place: { top, left: from, bottom: top + chartRows - 1, right: from + 2 },
    };
  });
}

export interface StatisticsOptions {
  /** What the places are. */
  readonly placeTitle: string;
  /** What was done from day to day. */
  readonly season?: readonly SeasonDay[];
  /** Whether the places have charts as well. */
  readonly placeCharts?: boolean;
  /** The sums with each project once, where some were recommended twice. */
  readonly net?: GroupSums;
  /** Places of which only tables typed by hand are known: no amount of theirs is 0. */
  readonly without?: ReadonlySet<string>;
}

/**
 * 统计: number of projects, investment, revenue, taxes and profit of the form's years, by category and by place.
 * The categories and the charts below them keep their cells from one merge to the next.
 */
export function statisticsSheet(
  statistics: Statistics,
  { placeTitle, season = [], placeCharts = false, net, without }: StatisticsOptions,
  edition: Edition,
): SheetPlan {
  const { categories, places, total } = statistics;
  const leftOut = total.doubted.length > 0;
  const groups = [...categories, ...places, total, ...(net ? [net] : [])];
  const widths = statisticsWidths(groups, statisticsColumns(edition), leftOut);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const byCategory = block({ first: "项目类别", groups: categories, total, leftOut, widths }, edition);
  const band = firstGroup + choices.length + 3; // one row for projects of no category, one for the sum, one free
  const gap = band + chartRows + 1 - (firstGroup - 1) - byCategory.length;
  const firstPlace = band + chartRows + 2;
  const text = note(statistics);
  const parts: readonly (readonly PlanRow[])[] = [
    [
      { height: 36, cells: [{ value: statisticsTitle, style: styles.title }] },
      {
        height: rowHeight([text], [whole], styles.note.size, 26),
        cells: [{ value: text, style: styles.note }],
      },
      ...byCategory,
      ...Array.from({ length: gap }, () => ({ height: chartRowHeight, cells: [] })),
    ],
    [
      ...block({ first: placeTitle, groups: places, total, leftOut, widths, without }, edition),
      ...(net ? [groupRow({ ...net, name: netTitle }, styles.total, { leftOut, widths }, edition)] : []),
    ],
    places.length > 0 ? crossTable(statistics, placeTitle, widths) : [],
    seasonTable(season),
    leftOutList(total, whole, edition),
  ];
  const firstRows = parts.map((_, index) => parts.slice(0, index).flat().length);
  const [, , , firstOfSeason, firstLeftOut] = firstRows;
  const rows = parts.flat();
  const wide = (row: number): Area => ({ top: row, bottom: row, left: 0, right: widths.length - 1 });
  return {
    name: ownSheets.statistics,
    columnWidths: widths,
    rows,
    merges: [...rows.keys()].filter((row) => row < 2 || row >= firstLeftOut!).map(wide),
    charts: [
      ...charts("类别", firstGroup, choices.length, band, 0),
      ...(placeCharts && places.length > 0 ? charts(placeTitle, firstPlace, places.length, band, 6) : []),
      ...seasonChart(season, firstOfSeason! + 2, {
        top: band,
        left: 6,
        bottom: band + chartRows - 1,
        right: 10,
      }),
    ],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      narrow: true,
      breaks: pageBreaks(rows, firstRows, widths),
      footer: pageFooter(ownSheets.statistics),
    },
  };
}
