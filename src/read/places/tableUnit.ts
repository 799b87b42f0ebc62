import type { SnapshotCell } from "../../sheet/snapshot";
import type { HeadingAnchor } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { fold } from "../values/text";
import { moneyUnitIn, type MoneyUnit } from "../values/units";
import { yearHeading } from "../claims/years";
import type { PlacedLabel } from "../layout/placeLabels";
import { language } from "../language";

const { yuan } = language;
const says = new RegExp(
  `(?:单位|金额)\\s*(?:[:：]\\s*)?(?:人民币\\s*)?${yuan}|[(（](?:[^()（）]*[,，、;；\\s])?\\s*${yuan}\\s*[)）]`,
);
/** 注：以上数据单位均为元, 本表金额均以千元为单位: a note that speaks of what stands above it. */
const notes = new RegExp(`^\\s*[(（]?\\s*(?:${language.note}|以上|上述|上列|[本上]表|表[中内]|除)`);
const notesUnit = new RegExp(
  `(?:单位|金额|数据|数字)[^\\d。；;元]{0,8}${yuan}|以\\s*(?:人民币\\s*)?${yuan}\\s*(?:为单位|填|计)`,
);
/** What speaks of a whole page: 注：项目合同金额单位：元 is about one thing on it. */
const ofAll = /以上|上述|上列|[本上]表|表[中内]|均|所有|全部|除|[:：]\s*\d?[.、．]?\s*金额单位/;
const longestNote = 80;
/** How many rows below a table such a note may stand. */
const belowTable = 2;
/** How many rows above a table its unit may stand. */
const reach = 25;

/** The unit that some cell in a row says, labels and years left out. */
function unitInRow(row: number, labels: ReadonlySet<SnapshotCell>, grid: Grid): MoneyUnit | null {
  const cell = grid
    .row(row)
    .find(
      (each) =>
        each.kind === "text" &&
        each.text.length <= 80 &&
        !labels.has(each) &&
        !yearHeading(each) &&
        says.test(fold(each.text)),
    );
  return cell ? moneyUnitIn(cell.text) : null;
}

function nearestUnit(
  last: number,
  first: number,
  others: readonly { readonly cell: SnapshotCell }[],
  grid: Grid,
): MoneyUnit | null {
  const cells = new Set(others.map(({ cell }) => cell));
  for (let row = last; row >= Math.max(first, last - reach, 0); row--) {
    const unit = unitInRow(row, cells, grid);
    if (unit) return unit;
  }
  return null;
}

/** The unit that stands over a row: 单位：元 over the heads of a list. */
export const unitAbove = (row: number, grid: Grid): MoneyUnit | null => nearestUnit(row - 1, 0, [], grid);

/**
 * The unit that the head of a sheet, or a note at its end, names for all its amounts (金额单位：元); null where none does. That of the heading
 * of the table's rows (财务情况（单位：元） at the head of the page's other half) is the table's alone.
 */
export function sheetUnit(
  labels: readonly PlacedLabel[],
  rows: readonly PlacedLabel[],
  headings: readonly HeadingAnchor[],
  grid: Grid,
): MoneyUnit | null {
  const first = labels[0]?.anchor.cell.row ?? 0;
  const tables = new Set(rows.map(({ hits }) => hits[0]!.section));
  const ofTable = headings.filter(({ section }) => tables.has(section));
  const others = [...labels.map(({ anchor }) => anchor), ...ofTable];
  return (
    nearestUnit(first - 1, 0, others, grid) ??
    unitOfNote(lastRow([...labels, ...rows]), belowTable, grid, ofAll)
  );
}

/** The unit that a note alone in one of the rows below a table names; null where the first note there names none. */
function unitOfNote(after: number, reaches: number, grid: Grid, speaksOf = /(?:)/): MoneyUnit | null {
  for (let row = after + 1; row <= after + reaches; row++) {
    const [note, other] = grid.row(row);
    if (note && !other && note.text.length <= longestNote && notes.test(note.text))
      return speaksOf.test(note.text) && notesUnit.test(fold(note.text)) ? moneyUnitIn(note.text) : null;
  }
  return null;
}

const lastRow = (labels: readonly PlacedLabel[]) =>
  labels.reduce((most, { anchor }) => Math.max(most, anchor.area.bottom), 0);

/**
 * The unit that a heading over the financial table names (财务情况（单位：元）), or a note below it (注：以上单位均为元); null where
 * none does.
 */
export function tableUnit(
  rows: readonly PlacedLabel[],
  labels: readonly PlacedLabel[],
  grid: Grid,
): MoneyUnit | null {
  const { row } = rows[0]!.anchor.cell;
  const left = rows.reduce((least, { anchor }) => Math.min(least, anchor.area.left), Infinity);
  const right = rows.reduce((most, { anchor }) => Math.max(most, anchor.area.right), 0);
  // What stands above in the page's other half comes between no heading and its table.
  const before = labels.findLast(
    ({ anchor: { cell, area } }) => cell.row < row && area.right >= left && area.left <= right,
  );
  const anchors = labels.map(({ anchor }) => anchor);
  return (
    nearestUnit(row, before?.anchor.cell.row ?? 0, anchors, grid) ??
    unitOfNote(lastRow(rows), belowTable, grid)
  );
}
