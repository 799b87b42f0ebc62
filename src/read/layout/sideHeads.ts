import { textsThat } from "../page/facts";
import { fold } from "../values/text";
import type { Grid } from "../page/grid";
import { weights } from "./weights";
import { language } from "../language";

const marks = new RegExp(
  `^(?:${language.points}|(?:专家|自|初|复)[评打]分?|参考值)(?:[(（][^()（）]*[)）])?$`,
);
const judgements = new RegExp(`^.{0,14}${language.reviewed}(?:意见|情况|结果)$`);
const longest = 20;
/** What such words end with; hardly another text does, so no pattern is tried on it. */
const lastLetters = "重值分次)）见况果";

/** 标准分, 专家打分, 县工信局审核意见: words that are no label of the form, and head what others write beside it. */
const headsOn = textsThat((text) => {
  if (text.length > longest || !lastLetters.includes(text.trim().slice(-1))) return false;
  const words = fold(text).replace(/\s+/g, "");
  return marks.test(words) || judgements.test(words);
});

/** Rows in which such a word stands over a column that goes on below it, by columns. */
export function sideHeads(grid: Grid): ReadonlyMap<number, readonly number[]> {
  const heads = new Map<number, number[]>();
  for (const cell of headsOn(grid.sheet.cells)) {
    const { left, right } = grid.area(cell);
    let below = grid.below(cell);
    for (let n = 1; below && n < weights.sideHead.fewest; n++) below = grid.below(below);
    if (left === right && below) heads.set(left, [...(heads.get(left) ?? []), cell.row]);
  }
  return heads;
}
