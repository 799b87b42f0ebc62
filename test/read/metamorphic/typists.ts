import type { Area, SheetSnapshot } from "../../../src/sheet/snapshot";
import { otherWords } from "../layouts/labels";
import { text } from "../layouts/paper";
import type { Random } from "../layouts/random";
import { areaAt, cellAt, inserted, isSeam, rowsOf, sizeOf, withCells } from "./grid";
import { isLabel, isTurned, labelsOf, seamsBehindLabels } from "./knownLabels";
import { eachSheet, type Transform } from "./transform";

const isForm = (sheet: SheetSnapshot) => labelsOf(sheet).length >= 4;

/** A column made wider by merging each of its cells with new ones, the blank ones too. */
function columnMerged(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  const seams = seamsBehindLabels(sheet);
  if (!isForm(sheet) || isTurned(sheet) || seams.length === 0) return null;
  const at = random.pick(seams);
  const by = random.int(1, 3);
  const wider = inserted(sheet, "col", at + 1, by);
  const single: Area[] = [];
  for (let row = 0; row < sizeOf(sheet, "row"); row++) {
    const area = areaAt(sheet, row, at);
    if (area.left === at && area.right === at && area.top === row) single.push({ ...area, right: at + by });
  }
  const own = new Set(single.map(({ top }) => top));
  const rest = wider.merges.filter(({ top, left }) => left !== at || !own.has(top));
  return withCells(wider, wider.cells, [...rest, ...single]);
}

const lines = ["第1页 共3页", "打印日期：2020-06-08 10:23", "（接上页）", "（企业公章）", "制表：综合科"];

/** What a printer or a stamp puts between the rows. */
function printed(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  if (!isForm(sheet) || isTurned(sheet)) return null;
  const rows = [...rowsOf(sheet)].filter(([, cells]) => cells.some(isLabel)).map(([row]) => row);
  const seams = rows.slice(1).filter((row) => isSeam(sheet, "row", row));
  if (seams.length === 0) return null;
  const chosen = random.shuffled(seams).slice(0, random.int(1, 5));
  return chosen
    .sort((a, b) => b - a)
    .reduce((now, before) => {
      const higher = inserted(now, "row", before);
      return withCells(higher, [...higher.cells, cellAt(before, random.int(0, 1), text(random.pick(lines)))]);
    }, sheet);
}

/** 移动电话 / 手机: a label with one of its other names behind it. */
function namedTwice(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  const cells = sheet.cells.map((cell) => {
    const words = cell.text.replace(/\s/g, "").replace(/[:：]$/, "");
    const names = isLabel(cell) ? otherWords[words] : undefined;
    const own = cell.text.replace(/\s*[:：]\s*$/, "");
    return names && random.chance(0.5) ? { ...cell, ...text(`${own} / ${random.pick(names)}`) } : cell;
  });
  return cells.some((cell, n) => cell !== sheet.cells[n]) ? withCells(sheet, cells) : null;
}

/** What those who lay the form out, print it or word it anew do to it. */
export const typists: readonly Transform[] = [
  { name: "columnMerged", mayBeUnsure: false, apply: eachSheet(columnMerged) },
  { name: "printedLines", mayBeUnsure: false, apply: eachSheet(printed) },
  { name: "namedTwice", mayBeUnsure: false, apply: eachSheet(namedTwice) },
];
