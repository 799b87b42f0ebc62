import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import { isNote } from "../claims/inlineLabels";
import type { Anchors } from "../claims/anchor";
import type { PlacedLabel } from "../layout/placeLabels";
import { shapeOf } from "../layout/shape";
import type { Grid } from "../page/grid";
import { tidy } from "../values/text";
import { language } from "../language";

/** How an answer ends that goes on in the next cell, and how one looks that goes on with it. */
interface Piece {
  /** A text of any length; its lines below are whoever's reads it. */
  readonly isFree?: boolean;
  readonly isOpen: (text: string) => boolean;
  readonly goesOn: (text: string) => boolean;
  /** Where a printer broke an answer, any letter may stand before the break: not so at the end of a whole one. */
  readonly isBroken: (text: string, next: string) => boolean;
}

const words = /\p{Script=Han}{2}/u;
const beginsAside = /^[(（【[<《*＊※]|^(?:注|备注|说明|例|示例|如)[:：]/;
const endsProject =
  /(?:项目|平台|工程|系统|建设|应用|改造|中心|示范|研究|开发|生产线|基地)(?:[(（][^()（）]*[)）])?$/;
const surelyProject = /项目(?:[(（][^()（）]*[)）])?$/;
const endsUnit = new RegExp(`(?:${language.organisation}|部)(?:[(（][^()（）]*[)）])?$`);
const surelyUnit = /(?:公司|研究院|集团)$/;

const endsArea = /(?:省|市|州|区|县|旗|乡|镇|街道)$/;
const endsOffice = /(?:局|委|办|厅|部|会|院|政府|集团|公司)$/;
const endsAddress = /[号楼室层栋座幢院村屯园内厦旁侧)）]$/;
/** 有限公司, 司: what no name begins with. */
const restOfUnit = /^(?:集团)?(?:股?份?有?限?责?任?公)?司$/;

const unit: Piece = {
  isOpen: (text) => text.length > 2 && !endsUnit.test(text),
  goesOn: (text) => surelyUnit.test(text),
  isBroken: (text, next) => (text.length > 2 && !endsUnit.test(text)) || restOfUnit.test(next),
};
const project: Piece = {
  isOpen: (text) => text.length > 2 && !endsProject.test(text),
  goesOn: (text) => surelyProject.test(text),
  isBroken: (text) => text.length > 2 && !surelyProject.test(text),
};

/** 有限责任公司（ over 自然人投资或控股）: an answer that was broken within its brackets. */
const isUnclosed = (text: string) => /[(（][^()（）]*$/.test(text);
const inBrackets: Piece = {
  isOpen: isUnclosed,
  goesOn: (text) => /^[^()（）]*[)）]/.test(text),
  isBroken: isUnclosed,
};

/** 平台一期已上线， | 接入设备519台: what is no sentence yet, and words that say more. */
const free: Piece = {
  isFree: true,
  isOpen: () => false,
  goesOn: (text) => words.test(text) && !beginsAside.test(text),
  isBroken: (text) => !/[。！？；;!?]$/.test(text),
};

/**
 * 长春市 | 朝阳区, 吉林省 | 长春市 | 人民大街1号, 基于5G的 | 协同制造平台建设项目: of these answers a part alone is seen to be one by
 * its end, and the rest by its own.
 */
const pieces: Readonly<Record<string, Piece>> = {
  "applicant.region": {
    isOpen: (text) => /(?:省|市|州)$/.test(text),
    goesOn: (text) => /^\p{Script=Han}{1,12}(?:市|州|区|县|旗)$/u.test(text),
    isBroken: (text) => /(?:省|市|州)$/.test(text),
  },
  "applicant.address": {
    isOpen: (text) => endsArea.test(text) && !/\d/.test(text),
    goesOn: (text) =>
      /^\p{Script=Han}{1,12}(?:市|州|区|县|旗|乡|镇)$/u.test(text) ||
      /^(?!.*[:：]).*(?:[路街道巷村屯区园].{0,20}\d|\d.{0,4}[号楼室层栋]|[路街巷村屯园]$)/u.test(text),
    isBroken: (text, next) => (/\d$/.test(text) ? /^\d*号/.test(next) : !endsAddress.test(text)),
  },
  "applicant.supervisor": {
    isOpen: () => false,
    goesOn: (text) => endsOffice.test(text),
    isBroken: (text) => text.length > 2 && !endsOffice.test(text),
  },
  "project.name": project,
  "performance.projectName": project,
  "applicant.name": unit,
  "performance.applicant": unit,
  "responsiblePerson.employer": unit,
  "contact.employer": unit,
  "situation.cloudPartner": unit,
  "situation.platformStatus": free,
  "situation.ledProvincialProjects": free,
  "performance.overallGoal": free,
};

/** Whether an answer may be a text of several lines, in the rows below its first: 承担省科技项目1项 over 承担国家项目2项. */
export const mayGoOnBelow = ({ id, type }: Field): boolean =>
  type === "longText" || id === "situation.ledProvincialProjects";

const longest = 60;
const longestFree = 1000;
const mostPieces = 4;
/** A line that begins as the answer does is another answer. */
const startOfAnother = 3;
/** （原：…）, 注：…, 示例：…: what is said beside an answer. */
const aside = /^[(（【[<《*＊※]|[:：]|[。；;]/;

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

/** The cell that touches an answer on its right, beside no label. */
function besideOf(cell: SnapshotCell, grid: Grid, printed: Anchors["printed"]): SnapshotCell | undefined {
  const beside = grid.at(cell.row, grid.area(cell).right + 1);
  return beside && !printed.has(beside) ? beside : undefined;
}

/** So many answers merged over two columns make them the answers' own. */
const fewestMerged = 2;

/** Whether other answers are merged over the columns of two cells: what stands in the second of them has no column of its own. */
function isWithinAnswers(cell: SnapshotCell, next: SnapshotCell, grid: Grid, { labels }: Anchors): boolean {
  const { right } = grid.area(next);
  let merged = 0;
  for (let n = 0; n < labels.length && merged < fewestMerged; n++) {
    const { top } = labels[n]!.area;
    if (top === cell.row) continue;
    const area = grid.area({ row: top, col: cell.col });
    if (area.left === cell.col && area.right >= right) merged++;
  }
  return merged >= fewestMerged;
}

/** The cells that stand alone in the rows below an answer, each in its column, beside no label. */
function linesBelow(first: SnapshotCell, label: PlacedLabel, grid: Grid, printed: Anchors["printed"]) {
  const lines: SnapshotCell[] = [];
  for (let row = grid.area(first).bottom + 1; lines.length < mostPieces; row++) {
    const [below, other] = grid.row(row);
    const isOwn = below?.kind === "text" && !other && below.col === first.col && !printed.has(below);
    if (!isOwn || below.col <= label.anchor.area.right || isNote.test(below.text)) break;
    lines.push(below);
  }
  return lines;
}

/** 吉林省长春市朝阳区人 over 民大街1号, in the rows below: the lines that a printer broke, up to the one that ends the answer. */
function brokenLines(piece: Piece, text: string, lines: readonly SnapshotCell[]): string | null {
  let whole = text;
  let ended: string | null = null;
  for (const line of lines) {
    const rest = tidy(line.text);
    const isAnother = rest.startsWith(text.slice(0, startOfAnother)) || aside.test(rest);
    if (rest.length > longest || isAnother || !piece.isBroken(whole, rest)) break;
    whole += rest;
    if (piece.goesOn(rest) || restOfUnit.test(rest)) ended = whole;
  }
  return ended;
}

/** An answer in words that stands in pieces in several cells, as one text; null where its first cell is all of it. */
export function wordsTogether(
  field: Field,
  label: PlacedLabel,
  first: SnapshotCell | undefined,
  grid: Grid,
  anchors: Anchors,
): string | null {
  const mayBeBroken = field.type === "text" && (first?.text.includes("(") || first?.text.includes("（"));
  const piece = pieces[field.id] ?? (mayBeBroken ? inBrackets : undefined);
  const most = piece?.isFree ? longestFree : longest;
  if (!piece || first?.kind !== "text" || first.text.length > most) return null;
  let text = tidy(first.text);
  let cell = first;
  for (let n = 1; n < mostPieces; n++) {
    const next = besideOf(cell, grid, anchors.printed);
    if (next?.kind !== "text" || next.text.length > most) break;
    const rest = tidy(next.text);
    if (rest === text || !piece.goesOn(rest) || shapeOf(next).is !== "words") break;
    const isRest = isWithinAnswers(cell, next, grid, anchors)
      ? piece.isOpen(text) || (piece !== project && piece.isBroken(text, rest))
      : piece.isOpen(text) && !isColumnOfOthers(cell, next, grid, anchors);
    if (!isRest) break;
    text += rest;
    cell = next;
  }
  if (cell !== first) return text;
  return piece.isFree ? null : brokenLines(piece, text, linesBelow(first, label, grid, anchors.printed));
}
