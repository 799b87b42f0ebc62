import type { SnapshotCell } from "../../sheet/snapshot";
import { saidOf } from "../choices/labelledAnswers";
import { asText } from "../page/facts";

type Is = (cell: SnapshotCell) => boolean;
type Row = readonly SnapshotCell[];

/** Longer texts say more than yes or no. */
const longestWord = 5;

const said = (cell: SnapshotCell) => (cell.text.length > longestWord ? undefined : saidOf(cell));

/** The columns over which 是 and 否 stand side by side; null where a row says no such thing. */
function headIn(cells: Row, isOption: Is, isTick: Is): ReadonlyMap<number, boolean> | null {
  if (cells.length < 2 || cells.some(isOption)) return null;
  const columns = new Map<number, boolean>();
  for (const cell of cells) {
    const says = isTick(cell) ? undefined : said(cell);
    if (typeof says === "boolean") columns.set(cell.col, says);
  }
  return columns.size === 2 && new Set(columns.values()).size === 2 ? columns : null;
}

/** The cells right behind options; those that stand between two options are either's. */
function behind(rows: readonly Row[], isOption: Is): SnapshotCell[] {
  return rows.flatMap((cells) =>
    cells.filter((cell, n) => n > 0 && isOption(cells[n - 1]!) && !isOption(cell)),
  );
}

const saying = (cell: SnapshotCell, yes: boolean): SnapshotCell => asText(cell, yes ? "是" : "否");

/**
 * 研发设计协同 | 1 and 定制化服务 | 0, 芯片级 | 有, 企业级… | | √ below 类别 | 是 | 否: the rows of a choice with 是 or 否 behind each
 * option where what stands there says yes of some and no of others. As they are where one of them says anything else.
 */
export function withSaid(rows: readonly Row[], isOption: Is, isTick: Is): readonly Row[] {
  if (rows.length < 2) return rows;
  for (let at = 0; at < rows.length; at++) {
    const columns = headIn(rows[at]!, isOption, isTick);
    if (!columns) continue;
    const answered = (cell: SnapshotCell) =>
      columns.has(cell.col) && isTick(cell) ? saying(cell, columns.get(cell.col)!) : cell;
    return rows.flatMap((cells, n) => (n === at ? [] : [cells.map(answered)]));
  }
  const answers = behind(rows, isOption);
  const all = answers.map(said);
  if (all.includes(undefined) || !all.includes(true) || !all.includes(false)) return rows;
  const words = new Map(answers.map((cell, n) => [cell, all[n] === true]));
  return rows.map((cells) => cells.map((cell) => (words.has(cell) ? saying(cell, words.get(cell)!) : cell)));
}
