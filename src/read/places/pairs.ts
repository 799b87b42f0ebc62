import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../cells/anchor";
import type { Grid } from "../cells/grid";
import { labelKey } from "../labels/labelKey";
import { fold, isFiller, isNone, tidy } from "../values/text";
import type { PlacedLabel } from "./placeLabels";

/** A target of 附件4-3: its name and value, with the cells that they came from. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly cell: SnapshotCell;
}

const furthest = 60;
const longestWord = 12;
const numberOnly = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳]|[(（]\d{1,2}[)）]|\.{2,}|…+)[.、．)）]?$/;
const numbering =
  /^\s*(?:[(（]\d{1,2}[)）]|\d{1,2}(?:[)）、．:：]|\.(?!\d))|[①-⑳]|[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、)\s*/;

const bareName = (text: string) => tidy(text).replace(numbering, "").trim();

/** 3.5G基站数量 is the third of 1. 2. 3., not three and a half: where every line begins with its own number. */
function withoutLineNumbers(pairs: readonly Pair[]): Pair[] {
  const unnumbered = pairs.map((pair, n) => {
    const match = new RegExp(`^${n + 1}(?:[.、．)）:：\\s]\\s*|(?=\\p{Script=Han}|\\dG))`, "u").exec(
      tidy(pair.cell.text),
    );
    return match && { ...pair, name: tidy(pair.cell.text).slice(match[0].length) };
  });
  const all = unnumbered.every((pair) => pair !== null && pair.name !== "");
  return all ? (unnumbered as Pair[]) : [...pairs];
}

const isNote = (cell: SnapshotCell) => /^\s*(?:备?注|说明)\s*[\d]?\s*[:：.、]/.test(cell.text);

/** Columns that a row of headings above the targets names: 指标名称 | 指标值 | 单位. */
interface PairColumns {
  readonly name: number;
  readonly value: number;
  readonly unit: number | null;
}

function columnsAbove(label: PlacedLabel, grid: Grid): PairColumns | null {
  const { top } = label.anchor.area;
  for (let row = top; row >= Math.max(0, top - furthest); row--) {
    const words = grid
      .row(row)
      .filter((cell) => cell.text.length <= longestWord)
      .map((cell) => ({ col: cell.col, key: labelKey(cell.text).base }));
    const find = (pattern: RegExp) => words.find(({ key }) => pattern.test(key));
    const name = find(/^(?:绩效)?(?:具体)?指标(?:名称|内容)?$|^名称$/);
    const value = find(/^(?:绩效)?(?:指标|目标)值$|^(?:指标)?目标$|^完成值$|^数值$/);
    if (name && value && name.col < value.col) {
      return { name: name.col, value: value.col, unit: find(/^(?:计量)?单位$/)?.col ?? null };
    }
  }
  return null;
}

/** 接入设备数量：4566台; several of them in one cell, parted by ； or lines. */
function pairsInOneCell(cell: SnapshotCell): Pair[] {
  return cell.text
    .split(/[;；\r\n]+/)
    .map((part) => /^([^:：]+)[:：](.+)$/s.exec(part.trim()))
    .filter((match) => match !== null)
    .map((match) => ({ name: bareName(match[1]!), value: tidy(match[2]!), cell }))
    .filter((pair) => pair.name !== "" && pair.value !== "");
}

function pairInRow(cells: readonly SnapshotCell[], columns: PairColumns | null): Pair[] {
  const filled = cells.filter((cell) => !isFiller(cell.text));
  if (columns) {
    const inColumn = (from: number, to: number) => filled.find((cell) => cell.col >= from && cell.col < to);
    const name = inColumn(columns.name, columns.value);
    const end = columns.unit !== null && columns.unit > columns.value ? columns.unit : Infinity;
    const value = inColumn(columns.value, end);
    const unit = columns.unit === null ? undefined : filled.find((cell) => cell.col === columns.unit);
    if (name && value && !numberOnly.test(fold(name.text))) {
      const hasUnit = unit && unit !== value && !isNone(unit.text) && !value.text.includes(unit.text.trim());
      return [
        { name: bareName(name.text), value: tidy(value.text) + (hasUnit ? tidy(unit.text) : ""), cell: name },
      ];
    }
  }
  const [first, ...others] = filled;
  const rest = first && others.length > 0 && numberOnly.test(fold(first.text)) ? others : filled;
  const [name, value] = rest;
  if (!name || numberOnly.test(fold(name.text))) return [];
  if (!value) return pairsInOneCell(name);
  return [{ name: bareName(name.text), value: tidy(value.text), cell: name }];
}

/** The targets that stand beside or below a label (定量指标), down to the next print or note. */
export function pairsOf(label: PlacedLabel, grid: Grid, anchors: Anchors): Pair[] {
  const { top, bottom, right } = label.anchor.area;
  // Alone in its row the label is a heading, and the targets stand below it in any column.
  const heads = top === bottom && grid.row(top).length === 1;
  const from = heads ? -1 : right;
  const columns = columnsAbove(label, grid);
  const pairs: Pair[] = [];
  for (let row = heads ? top + 1 : top; row <= Math.max(bottom, top + furthest); row++) {
    const all = grid.row(row);
    const print = all.some((cell) => anchors.printed.has(cell) && cell !== label.anchor.cell);
    const outside = all.some((cell) => cell.col <= from && cell !== label.anchor.cell);
    if (row > bottom && (print || outside || all.some(isNote))) break;
    if (heads && all.length === 1) break;
    const cells = all.filter((cell) => cell.col > from && !anchors.printed.has(cell));
    if (!cells.some(isNote)) pairs.push(...pairInRow(cells, columns));
  }
  const ownCells = new Set(pairs.map((pair) => pair.cell)).size === pairs.length;
  return ownCells ? withoutLineNumbers(pairs) : pairs;
}
