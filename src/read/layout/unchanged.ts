import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { withoutCells } from "../page/rewritten";
import { isNone, squeeze } from "../values/text";
import type { LineWords } from "./lineWords";
import { weights } from "./weights";
import { language } from "../language";

const { fewestNones } = weights.unchanged;

const longest = 12;
const says = new RegExp(
  `^[(（]?(?:(?:无|没有?|未)(?:${language.changed}|变化|改动|变)|不变|不改|同[左前上原]|与原填报一致|一致)[)）]?[。.]?$`,
);

/** 无变更, 不变, 同左: what stands in a column of changes where nothing changed. */
export const saysUnchanged = ({ kind, text }: SnapshotCell): boolean =>
  kind === "text" && text.length <= longest && says.test(squeeze(text));

const isUnder = (words: LineWords, { row, col }: SnapshotCell) => words.above(row, col) === "later";

/** What stands before a cell in its row, between it and the label. */
const answerBefore = ({ row, col }: SnapshotCell, grid: Grid) =>
  grid.row(row).findLast((cell, n) => n > 0 && cell.col < col);

/**
 * A sheet without what says 无 or 不变 in a column of changes (填报内容 | 更正内容): what stands before it counts. One 无 may be
 * the change itself; who writes it again and again says that there was none.
 */
export function withoutUnchanged(sheet: SheetSnapshot, grid: Grid, words: LineWords): SheetSnapshot {
  if (!words.saysValues) return sheet;
  const under = sheet.cells.filter(
    (cell) => cell.kind === "text" && cell.text.length <= longest && isUnder(words, cell),
  );
  if (under.length === 0) return sheet;
  const gone = new Set(under.filter(saysUnchanged));
  const nones = under.filter((cell) => isNone(cell.text) && answerBefore(cell, grid));
  if (nones.length >= fewestNones) for (const cell of nones) gone.add(cell);
  return withoutCells(sheet, gone);
}
