import type { PlacedLabel } from "../layout/placeLabels";
import type { YearPlace } from "./yearTable";
import { rowsAbove, yearsInRow, type YearCell, type YearSheet } from "./yearHeads";

/** A year over a block of labels with their figures, and the columns that it stands over. */
interface Block extends YearCell {
  readonly from: number;
  readonly to: number;
}

function blocksIn(row: number, sheet: YearSheet): Block[] {
  const years = yearsInRow(row, sheet);
  if (years.length < 2) return [];
  return years.map((year) => {
    const next = sheet.grid.rightOf(row, year.cell.col);
    return {
      cell: year.cell,
      year: year.year,
      whole: year.whole,
      from: year.cell.col,
      to: next ? next.col - 1 : Infinity,
    };
  });
}

const blockAt = (blocks: readonly Block[], col: number) =>
  blocks.find((block) => block.from <= col && col <= block.to);

/** Whether the same label stands under several of the years in some row. */
function repeatLabels(blocks: readonly Block[], first: number, last: number, sheet: YearSheet): boolean {
  for (let row = first; row <= last; row++) {
    const seen = new Map<string, Block>();
    for (const { label, area } of sheet.askingRows.get(row) ?? []) {
      const block = blockAt(blocks, area.left);
      const name = label.hits[0]!.field.row!;
      if (block && seen.has(name) && seen.get(name) !== block) return true;
      if (block) seen.set(name, block);
    }
  }
  return false;
}

/**
 * The block of a label. Where the row's labels of that name do not stand one in each block, as in a row put askew, they
 * are the blocks' in their order if there are as many; "unclear" where there are not. Undefined beside all blocks.
 */
function blockOf({ anchor, hits }: PlacedLabel, blocks: readonly Block[], sheet: YearSheet) {
  const name = hits[0]!.field.row;
  const row = sheet.askingRows.get(anchor.area.top) ?? [];
  const same = row.filter(({ label }) => label.hits[0]!.field.row === name);
  const own = same.map(({ area }) => blockAt(blocks, area.left));
  if (same.length < 2 || (!own.includes(undefined) && new Set(own).size === own.length))
    return blockAt(blocks, anchor.area.left);
  return same.length === blocks.length ? blocks[same.indexOf(anchor)] : "unclear";
}

/**
 * 2017年 | | 2018年 over 总资产 | 1 | 总资产 | 2: every year has a block of labels of its own below it,
 * which may hold their figures themselves: 总资产：1 | 总资产：2. Null where the
 * table is not laid out so.
 */
export function yearOverBlock(label: PlacedLabel, sheet: YearSheet): YearPlace[] | null {
  const { askingRows } = sheet;
  const { top } = label.anchor.area;
  for (const row of rowsAbove(label.anchor, sheet)) {
    if (askingRows.has(row)) continue;
    const blocks = blocksIn(row, sheet);
    if (blocks.length < 2) continue;
    const own = blockOf(label, blocks, sheet);
    if (!own || !repeatLabels(blocks, row + 1, top, sheet)) return null;
    // A block of half a year is none that the form asks for.
    if (own === "unclear" || !own.whole) return [];
    return [{ year: own.year, heading: own.cell.text, asks: label.anchor.cell }];
  }
  return null;
}
