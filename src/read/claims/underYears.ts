import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { yearHeading } from "./years";

/** How many rows above the figures their years may stand. */
const reach = 15;
const joint = /\s*[/／;；┋|、]\s*|\n/;
const figure = /^-?\d[\d,]*(?:\.\d+)?\s*[%％]?$/;

/** The years over the columns of a row, of the nearest row above that has several of them. */
function yearsOver({ row }: SnapshotCell, grid: Grid): ReadonlyMap<number, number> {
  for (let above = row - 1; above >= Math.max(0, row - reach); above--) {
    const years = new Map<number, number>();
    for (const cell of grid.row(above)) {
      const year = yearHeading(cell);
      if (year?.whole) years.set(cell.col, year.year);
    }
    if (years.size > 1) return years;
  }
  return new Map();
}

/**
 * 总资产/负债率 | 46084.48/20.55% | … below 2017年 | …: for each cell a line for each label, with its year; null where the labels
 * are none of yearly rows, or a cell of the row does not answer each of them.
 */
export function underYears(
  label: SnapshotCell,
  names: readonly string[],
  fields: readonly Field[],
  grid: Grid,
): ReadonlyMap<SnapshotCell, string> | null {
  if (fields.some(({ row }) => row === undefined)) return null;
  const years = yearsOver(label, grid);
  const cells = grid.row(label.row).filter(({ col }) => col > label.col);
  if (years.size === 0 || cells.length < 2) return null;
  const lines = new Map<SnapshotCell, string>();
  for (const cell of cells) {
    const year = years.get(cell.col);
    const parts = cell.text.trim().split(joint);
    if (year === undefined || parts.length !== names.length || !parts.every((part) => figure.test(part)))
      return null;
    lines.set(cell, names.map((name, n) => `${year}年${name}：${parts[n]!}`).join("\n"));
  }
  return lines;
}
