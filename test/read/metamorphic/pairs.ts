import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { text } from "../layouts/paper";
import { areaAt, inserted, rowsOf, withCells } from "./grid";
import { headRow, isLabel, isTurned } from "./knownLabels";
import { eachSheet, type Transform } from "./transform";

interface Pair {
  readonly label: SnapshotCell;
  /** Nothing where it was left blank. */
  readonly value: SnapshotCell | undefined;
}

/** 法定代表人 is a label, and behind 职称/职务 an answer. */
const isTitle = ({ text }: SnapshotCell) => /职\s*[称务]/.test(text);

/** The pairs of a row that holds nothing but labels and their values, perhaps behind a heading of the part. */
function pairsOf(sheet: SheetSnapshot, cells: readonly SnapshotCell[]): Pair[] | null {
  const first = cells.findIndex(isLabel);
  const flat = ({ row, col }: SnapshotCell) => {
    const { top, bottom } = areaAt(sheet, row, col);
    return top === bottom;
  };
  if (first < 0 || first > 1) return null;
  const pairs: Pair[] = [];
  const list = cells.slice(first);
  for (let n = 0; n < list.length; n++) {
    const [label, next] = [list[n]!, list[n + 1]];
    if (!isLabel(label) || !flat(label)) return null;
    const isValue = next && (!isLabel(next) || isTitle(label));
    const value = isValue ? next : undefined;
    if (value && !flat(value)) return null;
    pairs.push({ label, value });
    if (value) n++;
  }
  return pairs.length <= 3 ? pairs : null;
}

/** Rows of plain pairs of a sheet that is no list under heads. */
function plainRows(sheet: SheetSnapshot): Map<number, Pair[]> {
  const rows = new Map<number, Pair[]>();
  if (isTurned(sheet) || headRow(sheet) !== null) return rows;
  const all = rowsOf(sheet);
  for (const [row, cells] of all) {
    const pairs = pairsOf(sheet, cells);
    // A list of options that goes on below belongs to its label as a whole.
    const next = all.get(row + 1) ?? [];
    const goesOn =
      !next.some(isLabel) && next.some(({ col }) => pairs?.some(({ value }) => value?.col === col));
    if (!goesOn && pairs?.some(({ value }) => value)) rows.set(row, pairs);
  }
  return rows.size >= 5 ? rows : new Map<number, Pair[]>();
}

/** Each value under its label. */
function valueBelow(sheet: SheetSnapshot): SheetSnapshot | null {
  const rows = plainRows(sheet);
  if (rows.size === 0) return null;
  let changed = sheet;
  for (const [row, pairs] of [...rows].sort(([a], [b]) => b - a)) {
    // A row put in between keeps the part's heading over both.
    changed = inserted(changed, "row", row + 1);
    changed = withCells(
      changed,
      changed.cells.map((cell) => {
        const pair = pairs.find(({ value }) => value && value.row === cell.row && value.col === cell.col);
        return pair ? { ...cell, row: row + 1, col: pair.label.col } : cell;
      }),
      changed.merges
        .map((area) => (area.top < row && area.bottom === row ? { ...area, bottom: row + 1 } : area))
        .flatMap((area) => {
          const pair = pairs.find(({ value }) => value && area.top === row && area.left === value.col);
          if (!pair) return [area];
          const { left, right } = areaAt(sheet, row, pair.label.col);
          return [{ top: row + 1, bottom: row + 1, left, right }];
        }),
    );
  }
  return changed;
}

/** 企业名称：某某公司 in one cell. */
function inOneCell(sheet: SheetSnapshot): SheetSnapshot | null {
  const rows = plainRows(sheet);
  if (rows.size === 0) return null;
  const pairs = [...rows.values()].flat();
  const values = new Set(pairs.flatMap(({ value }) => (value ? [value] : [])));
  const cells = sheet.cells.flatMap((cell) => {
    if (values.has(cell)) return [];
    const pair = pairs.find(({ label }) => label === cell);
    if (!pair) return [cell];
    const words = `${cell.text.replace(/\s*[:：]\s*$/, "")}：${pair.value?.text ?? ""}`;
    return [{ ...cell, ...text(words) }];
  });
  const merges = sheet.merges.filter(
    (area) => ![...values].some((value) => area.top === value.row && area.left === value.col),
  );
  return withCells(sheet, cells, merges);
}

export const pairMoves: readonly Transform[] = [
  { name: "valueBelow", mayBeUnsure: false, apply: eachSheet(valueBelow) },
  { name: "inOneCell", mayBeUnsure: false, apply: eachSheet(inOneCell) },
];
