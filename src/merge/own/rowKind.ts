import type { Grid } from "../../sheet/grid";
import type { TableHeader } from "../../sheet/tableHeader";
import { foldText } from "../../text/foldText";
import { isTotalLine } from "../../text/totalLine";
import type { SummaryColumn } from "./askedColumns";
import type { SummaryCells } from "./summaryTable";

const totals = /^(?:合计|总计|小计|共计|累计)/;
/** Where no project is named: 铁东区小计, 4个项目, 一、浑江区. */
const subtotals =
  /(?:合计|总计|小计|共计|累计)[：:]?$|^共?计?\d+[个项](?:项目)?$|^[（(]?[一二三四五六七八九十]+[)）]?[、.．]|(?:签字|签名|签章|盖章)[：:]?$/;
const none =
  /^(?:本市|本州|本县|本地区|我市|我州)?(?:本年度|今年|本次)?(?:无|没有|暂无)(?:申报|推荐|报送)?(?:的)?项目|^零报送/;
const remarks =
  /^(?:备?注|说明)\s*[：:]|^(?:填报|填表|制表|审核|复核|经办|负责|联系)[^：:]{0,8}[：:]|[（(]?(?:签字|签章|盖章)/;
/** In tables that others typed: 经组织，我市无企业申报; 无; 零申报. */
const noneTyped =
  /(?:^|[，,。；;：:])(?:经[^，,]*[，,])?(?:本|我|全|该)?(?:市|州|县|区|省|地区|单位|辖区)?(?:内|\d{4}年)?(?:本年度|今年|本次|本批|目前|暂时|均)*(?:无|没有|暂无|未有|未收到)(?:符合(?:申报)?条件|企业|单位|申报|推荐|报送|上报|相关|此类|该类)*(?:的)?(?:项目|企业|单位|申报|推荐|报送|情况)|零(?:报送|申报|推荐|上报)/;
const nothing = /^(?:无|没有|暂无|零|[/\\—–-]+|none)$/i;
/** What a text says that stands in the place of projects. */
export function saysNone(text: string, received: boolean): boolean {
  const bare = text.replace(/\s/g, "");
  return none.test(bare) || (received && (noneTyped.test(bare) || nothing.test(bare)));
}

/** A row below the header as it is judged. */
export interface JudgedRow {
  readonly grid: Grid;
  readonly row: number;
  readonly header: TableHeader<SummaryColumn>;
  readonly cells: SummaryCells;
  /** Labels of 项目名称, folded: the header again. */
  readonly headings: ReadonlySet<string>;
}

function isNumbered({ grid, row, header }: JudgedRow): boolean {
  const { sequence } = header.columns;
  return sequence !== undefined && /^\d+(?:\.\d+)?$/.test(grid.textAt(row, sequence));
}

function filled({ cells }: JudgedRow): number {
  return Object.values(cells).filter((text) => text !== "").length;
}

/** Whether a row below the header is a project: not a total, a heading over the whole width, a signature or the header again. */
export function isProject(judged: JudgedRow): boolean {
  const { grid, row, header, cells, headings } = judged;
  // A row of which both names were emptied is still one: it has its number, and two of category, contact and telephone.
  if (cells.projectName === "" && cells.applicant === "") return isNumbered(judged) && filled(judged) >= 2;
  const first = grid.columnsOf(row)[0] ?? 0;
  const merged = grid.mergeAt(row, header.columns.projectName ?? first);
  if (merged && merged.right - merged.left >= 2) return false;
  if (headings.has(foldText(cells.projectName))) return false;
  const alone = filled(judged) <= 1;
  const texts = [grid.textAt(row, first), cells.projectName, cells.applicant];
  const noProject = alone || cells.applicant === "";
  const bare = texts.map((text) => text.replace(/\s/g, ""));
  const unnamed = cells.projectName === "" || (alone && cells.applicant === "");
  if (unnamed && bare.some((text) => subtotals.test(text) || none.test(text))) return false;
  return !texts.some((text) => totals.test(text.replace(/\s/g, "")) || (noProject && remarks.test(text)));
}

/** Whether both names lie under cells that are merged from above: a second line of the same project. */
function isContinued({ grid, row, header }: JudgedRow): boolean {
  return [header.columns.projectName, header.columns.applicant].every(
    (col) => col !== undefined && (grid.mergeAt(row, col)?.top ?? row) < row,
  );
}

/**
 * The same of a table that others typed, where nothing is written back: 浑江区 alone in a row without a number is a heading,
 * a row of 无 says that there are none, and a second line of one project is no second project.
 */
export function isReceivedProject(judged: JudgedRow): boolean {
  const { cells, grid, row, header } = judged;
  const { right = 0, left = 0 } = grid.mergeAt(row, header.columns.projectName ?? -1) ?? {};
  // 合计量具云平台项目 of 吉林合计科技有限公司 is no sum: it has its number and both names
  const isFull = isNumbered(judged) && cells.applicant !== "" && filled(judged) >= 3 && left === right;
  const isHeading = judged.headings.has(foldText(cells.projectName));
  if (isContinued(judged) || isHeading || !(isFull || isProject(judged))) return false;
  const names = [cells.projectName, cells.applicant].filter((text) => text !== "");
  if (names.length > 0 && names.every((text) => saysNone(text, true))) return false;
  if (filled(judged) > 1 && names.length > 1) return true;
  const bare = names.map((text) => text.replace(/\s/g, ""));
  if (bare.some((text) => isTotalLine(text) || saysNone(text, true))) return false;
  return filled(judged) > 1 || isNumbered(judged);
}
