import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";
import { textsThat } from "../page/facts";
import { wordOf, type LineWord } from "./columnWords";
import { asFilled, type Part } from "./filledHeads";
import { areLabels, isBesideColumns } from "./headColumns";
import { pageBreaks } from "./pageBreaks";
import { shapeOf } from "./shape";
import { sideHeads } from "./sideHeads";
import { isOfOneTable, versionsIn } from "./versionColumns";
import { holdsAny } from "../../text/holdsAny";

const century = ["20", "２０", "2０", "２0"];
const mayBeDated = textsThat((text) => holdsAny(text, century));

const answers = new Set<LineWord>(["value", "later", "earlier", "current", "former"]);

/** A row of words over columns, by the columns that each stands over. */
export interface HeadRow {
  readonly row: number;
  readonly words: readonly { readonly from: number; readonly to: number; readonly word: LineWord }[];
  /** The row from which on it says nothing more. */
  readonly end?: number | undefined;
}

/** More cells than this make no head of a form's columns. */
const widest = 12;
/** More heads than a form has sections make no form. */
const mostHeads = 100;

const hasOther = (words: HeadRow["words"]) => words.some(({ word }) => word !== "label");

/** 上年数 | 本年数 below the years of a table are columns of those. */
function isBelowYears(row: number, grid: Grid): boolean {
  const years = grid.row(row - 1).flatMap((cell) => yearHeading(cell) ?? []);
  // 收件编号 | 2020-017 | 收件日期 | 2020年6月8日: no year of a table.
  return years.length > 1 && years.some(({ whole }) => whole);
}

function headRow(row: number, grid: Grid, dated: readonly SnapshotCell[] | undefined): HeadRow | null {
  const cells = grid.row(row);
  if (cells.length < 2 || cells.length > widest) return null;
  const years = dated ? versionsIn(row, cells, dated, grid) : null;
  const words: HeadRow["words"][number][] = [];
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    const word = years?.get(cell) ?? wordOf(cell)[words.length === 0 ? "first" : "any"];
    // A head has two words, and in half of its cells: most rows are none by their first cells.
    const others = n + 1 - words.length;
    if (!word && (others > cells.length - 2 || others * 2 > cells.length)) return null;
    if (!word) continue;
    const { left, right } = grid.area(cell);
    words.push({ from: left, to: right, word });
  }
  // A form has 单位, 序号 and 备注 as labels too: a head says what is asked or answered, and two things at least.
  // 备注 | 已更正 | 更正 is what a list remarks of its projects, turned round.
  const isRemarked = wordOf(cells[0]!).first === "remark";
  const says = words.some(
    ({ word }) => word === "label" || word === "example" || (answers.has(word) && !isRemarked),
  );
  return says && hasOther(words) && !isBelowYears(row, grid) ? { row, words } : null;
}

/** Words over the columns of a page. */
export interface LineWords {
  /** The word over a place, of the nearest head above it. */
  above(row: number, col: number): LineWord | null;
  /** Whether a head stands above a row, or one with a word. */
  has(row: number, word?: LineWord): boolean;
  /** Whether a head on the page says which column the answers stand in. */
  readonly saysValues: boolean;
  /** Whether a place is under a word that says that no label stands there. */
  isUnderValues(row: number, col: number): boolean;
}

/** 情况 | 企业填写 over a column of labels and one of answers: what stands below the first word says what it means. */
function asLabelled(head: HeadRow, until: number, grid: Grid, roleOf: RoleOf): HeadRow {
  const rows = grid.rows.filter((row) => row > head.row && row < until);
  const words = head.words.map((each) => {
    if (each.word === "label") return each;
    const texts: SnapshotCell[] = [];
    for (const row of rows)
      for (const cell of grid.row(row))
        if (cell.col >= each.from && cell.col <= each.to && cell.kind === "text") texts.push(cell);
    return areLabels(texts, roleOf) ? { ...each, word: "label" as const } : each;
  });
  return { ...head, words };
}

const isNumeral = /^[一二三四五六七八九十]+$/;
const saysWords = ({ kind, text }: SnapshotCell) =>
  kind === "text" && /^\p{Script=Han}{2}/u.test(text.trim()) && !isNumeral.test(text.trim());

/**
 * The row in which a head ends. 2019年末 | 目前 | 建成后 is that of a table of figures, and ends at the next heading; 序号 | 项目 |
 * 填报内容 where another table's labels stand in its columns: 企业全称 | | 信用代码, 人员 | 姓名 | 性别; 单位 | 2017年 | 2018年 | … | 备注 is
 * the head of the yearly figures, and ends where a label asks for something else.
 */
function endOf({ row: own, words }: HeadRow, grid: Grid, roleOf: RoleOf): number | undefined {
  const find = (ends: (cells: readonly SnapshotCell[]) => unknown) =>
    grid.rows.find((row) => row > own && ends(grid.row(row)));
  if (isOfOneTable(grid.row(own))) return find((cells) => cells.length === 1 && roleOf(cells[0]).heading);
  const [{ word, from }] = words as [HeadRow["words"][number]];
  if (word === "code") {
    const isUnderLabel = ({ col }: SnapshotCell) =>
      words.some((each) => each.word === "label" && each.from <= col && col <= each.to);
    return find(
      (cells) =>
        cells.length > 1 &&
        cells[0]!.col === from &&
        saysWords(cells[0]!) &&
        cells.some((cell) => !isUnderLabel(cell) && roleOf(cell).label),
    );
  }
  if (grid.row(own).filter(yearHeading).length < 2 || words.some((each) => each.word === "former"))
    return undefined;
  return find((cells) =>
    cells.some((cell) => roleOf(cell).label?.hits.every(({ field }) => field.row === undefined)),
  );
}

/** A page without such words, as most are. */
const noWords: LineWords = {
  above: () => null,
  has: () => false,
  saysValues: false,
  isUnderValues: () => false,
};

/** 须加盖公章: said beside the columns of a form, under no head. */
function isSaidBeside(cell: SnapshotCell): boolean {
  const { is } = shapeOf(cell);
  return is === "hint" || is === "remark";
}

/** Finds the words over the columns of a page. */
export function lineWordsOf(grid: Grid, roleOf: RoleOf): LineWords {
  const found: HeadRow[] = [];
  const { rows } = grid;
  const dated = groupBy(mayBeDated(grid.sheet.cells), ({ row }) => row);
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n]!;
    const head = found.length < mostHeads ? headRow(row, grid, dated.get(row)) : null;
    if (head) found.push(head);
  }
  const sides = sideHeads(grid);
  if (found.length === 0 && sides.size === 0) return noWords;
  const breaks = pageBreaks(grid, roleOf);
  let isUnsure = false;
  const apart = found.flatMap((each, n): Part[] => {
    const head = { ...each, end: endOf(each, grid, roleOf) };
    const until = found[n + 1]?.row ?? Infinity;
    if (isBesideColumns(head, until, grid, roleOf)) {
      isUnsure = true;
      return [{ head: { ...head, words: [] }, until }];
    }
    const parts = [head.row, ...breaks.filter((row) => row > head.row && row < until)];
    return parts.map((row, part) => {
      const end = parts[part + 1] ?? until;
      return { head: asLabelled({ ...head, row }, end, grid, roleOf), until: end };
    });
  });
  const heads = asFilled(apart, grid);
  let last: { readonly row: number; readonly head: HeadRow | undefined } | undefined;
  /** A row's places are asked one after the other. */
  const over = (row: number) => {
    if (last?.row !== row) {
      const head = heads.findLast((each) => each.row < row);
      last = { row, head: head?.end !== undefined && row >= head.end ? undefined : head };
    }
    return last.head;
  };
  const above = (row: number, col: number) => {
    const head = over(row);
    const under = head?.words ?? [];
    for (let n = 0; n < under.length; n++)
      if (under[n]!.from <= col && col <= under[n]!.to) return under[n]!.word;
    const side = sides.get(col)?.findLast((each) => each < row) ?? -1;
    // A title printed again parts a head from itself, and another head ends the columns of the first.
    return side >= 0 && !found.some((each) => each.row > side && each.row < row) ? "code" : null;
  };
  return {
    above,
    // One of the columns holds the answers, though nobody can say which.
    saysValues: isUnsure || heads.some(({ words }) => words.some(({ word }) => answers.has(word))),
    isUnderValues: (row, col) => {
      // A heading alone in its row stands over all columns.
      const cells = grid.row(row);
      if (cells.length < 2) return false;
      const word = above(row, col);
      if (word === null || word === "label" || word === "code") return false;
      // 定量指标 | 接入设备数量 | 4600台 below 栏目 | 填报内容: another table, which has more columns than the head.
      const { row: own, words } = over(row)!;
      const last = Math.max(words.at(-1)!.to, grid.row(own).at(-1)!.col);
      return !cells.some((cell) => cell.col > last && cell.col > col && !isSaidBeside(cell));
    },
    has: (row, word) => {
      const head = over(row);
      return head !== undefined && (word === undefined || head.words.some((each) => each.word === word));
    },
  };
}
