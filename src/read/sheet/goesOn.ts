import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { PlacedLabel } from "../layout/placeLabels";
import type { Grid } from "../page/grid";
import { tidy } from "../values/text";

/** How an answer ends that goes on in the next cell, and how one looks that goes on with it. */
interface Piece {
  readonly isOpen: (text: string) => boolean;
  readonly goesOn: (text: string) => boolean;
}

const endsProject =
  /(?:项目|平台|工程|系统|建设|应用|改造|中心|示范|研究|开发|生产线|基地)(?:[(（][^()（）]*[)）])?$/;
const surelyProject = /项目(?:[(（][^()（）]*[)）])?$/;
const endsUnit = /(?:公司|厂|院|所|中心|集团|大学|学校|协会|合作社|社|部|局)(?:[(（][^()（）]*[)）])?$/;
const surelyUnit = /(?:公司|研究院|集团)$/;

/**
 * 长春市 | 朝阳区, 吉林省 | 长春市 | 人民大街1号, 基于5G的 | 协同制造平台建设项目: of these answers a part alone is seen to be one by
 * its end, and the rest by its own.
 */
const pieces: Readonly<Record<string, Piece>> = {
  "applicant.region": {
    isOpen: (text) => /(?:省|市|州)$/.test(text),
    goesOn: (text) => /^\p{Script=Han}{1,12}(?:市|州|区|县|旗)$/u.test(text),
  },
  "applicant.address": {
    isOpen: (text) => /(?:省|市|州|区|县|旗|乡|镇|街道)$/.test(text) && !/\d/.test(text),
    goesOn: (text) =>
      /^\p{Script=Han}{1,12}(?:市|州|区|县|旗|乡|镇)$/u.test(text) ||
      /^(?!.*[:：]).*(?:[路街道巷村屯区园].{0,20}\d|\d.{0,4}[号楼室层栋]|[路街巷村屯园]$)/u.test(text),
  },
  "project.name": {
    isOpen: (text) => text.length > 2 && !endsProject.test(text),
    goesOn: (text) => surelyProject.test(text),
  },
  "applicant.name": {
    isOpen: (text) => text.length > 2 && !endsUnit.test(text),
    goesOn: (text) => surelyUnit.test(text),
  },
};

const longest = 60;
const mostPieces = 4;
const words = /\p{Script=Han}{2}/u;

/**
 * Whether a column holds something else than the rest of an answer: 长春市 | 吉林市 where other answers have words of an example
 * or a remark beside them too.
 */
function isColumnOfOthers(cell: SnapshotCell, next: SnapshotCell, grid: Grid, anchors: Anchors): boolean {
  const wordsAt = (row: number, col: number) => {
    const found = grid.at(row, col);
    return found?.kind === "text" && words.test(found.text) && !anchors.printed.has(found) ? found : null;
  };
  return anchors.labels.some(({ area, label }) => {
    if (area.top === cell.row || label.hits.some(({ field }) => field.id in pieces)) return false;
    const [answer, beside] = [wordsAt(area.top, cell.col), wordsAt(area.top, next.col)];
    return answer !== null && beside !== null && answer !== beside;
  });
}

/** The cell that touches an answer on its right, or that stands alone in the row below it, beside no label. */
function nextOf(cell: SnapshotCell, label: PlacedLabel, grid: Grid, printed: Anchors["printed"]) {
  const { right, bottom } = grid.area(cell);
  const beside = grid.at(cell.row, right + 1);
  if (beside) return printed.has(beside) ? undefined : beside;
  const [below, other] = grid.row(bottom + 1);
  const isOwn = below && !other && below.col === cell.col && !printed.has(below);
  return isOwn && below.col > label.anchor.area.right ? below : undefined;
}

/** An answer in words that stands in pieces in several cells, as one text; null where its first cell is all of it. */
export function wordsTogether(
  field: Field,
  label: PlacedLabel,
  first: SnapshotCell | undefined,
  grid: Grid,
  anchors: Anchors,
): string | null {
  const piece = pieces[field.id];
  if (!piece || first?.kind !== "text" || first.text.length > longest) return null;
  let text = tidy(first.text);
  let cell = first;
  for (let n = 1; n < mostPieces && piece.isOpen(text); n++) {
    const next = nextOf(cell, label, grid, anchors.printed);
    if (next?.kind !== "text" || next.text.length > longest) break;
    const rest = tidy(next.text);
    if (rest === text || !piece.goesOn(rest)) break;
    if (next.row === cell.row && isColumnOfOthers(cell, next, grid, anchors)) break;
    text += rest;
    cell = next;
  }
  return cell === first ? null : text;
}
