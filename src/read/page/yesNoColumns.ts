import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { plainMark } from "../choices/marks";
import type { RoleOf } from "../labels/recognise";
import { asText, textsThat } from "./facts";
import { gridOf, type Grid } from "./grid";
import { withRewritten } from "./rewritten";

/** Longer texts are no word alone. */
const longestWord = 4;
const no = new Set(["否", "无", "不选", "未选"]);
const isNo = textsThat((text) => text.length <= longestWord && no.has(text.trim()));
const yes = /^\s*(?:是|有|选|选择|已选)\s*$/;
const isTick = ({ text }: SnapshotCell) => plainMark(text.trim()) === "tick";

/** Longer texts in the row stand for more than the heads of a list. */
const longestHead = 10;
/** So many rows with a sign below one head or the other. */
const fewestSigns = 2;

/** The two heads 是 and 否 side by side, with the rows below that have a sign under one of them. */
interface YesNo {
  readonly heads: readonly [SnapshotCell, SnapshotCell];
  readonly signs: readonly SnapshotCell[];
}

/** The signs in the columns of the heads, as long as each row has one, and some under 否; null where there are none. */
function columnsOf(no: SnapshotCell, grid: Grid): YesNo | null {
  const row = grid.row(no.row);
  const before = row[row.indexOf(no) - 1];
  if (!before || !yes.test(before.text) || grid.area(before).right + 1 !== no.col) return null;
  if (!row.every(({ kind, text }) => kind === "text" && text.length <= longestHead)) return null;
  const signs: SnapshotCell[] = [];
  for (const below of grid.rows) {
    if (below <= no.row) continue;
    const own = [grid.at(below, before.col), grid.at(below, no.col)].filter((cell) => cell !== undefined);
    const [sign, other] = own;
    if (!sign || other || !isTick(sign)) break;
    signs.push(sign);
  }
  const isUsed = signs.length >= fewestSigns && signs.some(({ col }) => col === no.col);
  return isUsed ? { heads: [before, no], signs } : null;
}

/** Whether a head of the list asks what the line above it asks already: 提供服务类型（在选项后划√） over 服务类型 | 是 | 否. */
function isSaidAbove(cell: SnapshotCell, grid: Grid, roleOf: RoleOf): boolean {
  const asked = roleOf(cell).label;
  const [above, other] = grid.row(cell.row - 1);
  const label = above && !other ? roleOf(above).label : null;
  return asked === null || (label?.hits.some(({ field }) => asked.hits[0]!.field === field) ?? false);
}

/**
 * The sheet without the two columns headed 是 and 否 of which each line has a sign in one: 否 is signed too, and chooses nothing.
 * An option keeps its sign below 是 alone, a question is answered by the word.
 */
export function withYesNoSaid(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const noes = isNo(sheet.cells);
  if (noes.length === 0) return sheet;
  const grid = gridOf(sheet);
  const gone = new Set<SnapshotCell>();
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  for (const no of noes) {
    const found = columnsOf(no, grid);
    if (!found) continue;
    const [before] = found.heads;
    for (const head of grid.row(no.row))
      if (head === before || head === no || isSaidAbove(head, grid, roleOf)) gone.add(head);
    for (const sign of found.signs)
      if (grid.row(sign.row).some((cell) => roleOf(cell).label !== null))
        rewritten.set(sign, asText(sign, sign.col === no.col ? "否" : "是"));
      else if (sign.col === no.col) gone.add(sign);
  }
  return withRewritten(sheet, rewritten, gone);
}
