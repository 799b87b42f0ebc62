import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { text } from "../layouts/paper";
import type { Random } from "../layouts/random";
import { areaAt, inserted, isSeam, sizeOf, withCells, type Axis } from "./grid";
import { hasProjectColumns, isLabel, listHeadRow, seamsBehindLabels, targetHeadRow } from "./knownLabels";
import { eachSheet, type Transform } from "./transform";

/** Some empty rows or columns, most of them where nothing is merged. */
function withGaps(sheet: SheetSnapshot, axis: Axis, random: Random): SheetSnapshot {
  let changed = sheet;
  for (let n = random.int(1, axis === "row" ? 8 : 3); n > 0; n--) {
    const before = random.int(0, sizeOf(changed, axis) - 1);
    if (isSeam(changed, axis, before) || random.chance(0.3)) changed = inserted(changed, axis, before);
  }
  return changed === sheet ? inserted(sheet, axis, 0) : changed;
}

/** Labels that reach over one more column. */
function withWideLabels(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  const seams = seamsBehindLabels(sheet);
  if (seams.length === 0) return null;
  const before = random.pick(seams);
  const wider = inserted(sheet, "col", before, random.int(1, 2));
  const by = sizeOf(wider, "col") - sizeOf(sheet, "col");
  const merges = sheet.cells
    .filter((cell) => isLabel(cell))
    .map((cell) => areaAt(sheet, cell.row, cell.col))
    .filter((area) => area.right + 1 === before)
    .map((area) => ({ ...area, right: area.right + by }));
  const rest = wider.merges.filter(
    (area) => !merges.some((label) => label.top === area.top && label.left === area.left),
  );
  return withCells(wider, wider.cells, [...rest, ...merges]);
}

const otherHeads = ["填列项", "要素", "事项", "申报内容", "企业填写", "情况", "数据", "A", "B", "1", "2"];

/** The heads of a list as somebody else words them, or without any. */
function withHeads(sheet: SheetSnapshot, change: (words: string) => string | null): SheetSnapshot | null {
  const row = listHeadRow(sheet) ?? targetHeadRow(sheet);
  // The heads of several projects side by side say how many there are.
  if (row === null || hasProjectColumns(sheet)) return null;
  const cells = sheet.cells.flatMap((cell) => {
    const words = cell.row === row && cell.text !== "绩效指标" ? change(cell.text) : cell.text;
    if (words === null) return [];
    return [words === cell.text ? cell : { ...cell, ...text(words) }];
  });
  return withCells(sheet, cells);
}

export const gaps: readonly Transform[] = [
  {
    name: "emptyRows",
    mayBeUnsure: false,
    apply: eachSheet((sheet, random) => withGaps(sheet, "row", random)),
  },
  {
    name: "emptyColumns",
    mayBeUnsure: false,
    apply: eachSheet((sheet, random) => withGaps(sheet, "col", random)),
  },
  { name: "wideLabels", mayBeUnsure: false, apply: eachSheet(withWideLabels) },
  { name: "headsDropped", mayBeUnsure: false, apply: eachSheet((sheet) => withHeads(sheet, () => null)) },
  {
    name: "headsRenamed",
    mayBeUnsure: false,
    apply: eachSheet((sheet, random) => withHeads(sheet, () => random.pick(otherHeads))),
  },
];
