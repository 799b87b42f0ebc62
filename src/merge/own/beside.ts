import type { Grid } from "../../sheet/grid";
import type { TableHeader } from "../../sheet/tableHeader";

/** A row of cells that people wrote into a sheet of ours, above its table or below. */
export type BesideRow = readonly { readonly col: number; readonly value: string | number }[];

/** By the name of a sheet, what people wrote there beside its table; the sheet is made anew at each merge, and this stays. */
export type Beside = Readonly<Record<string, readonly BesideRow[]>>;

/** What a column without a title of its own is called, where people wrote into it. */
export const untitled = "无栏名";

/** The cells of a row, a merged area once; empty where nothing stands in it but what is ours. */
export function besideRow(
  grid: Grid,
  row: number,
  isOurs: (text: string) => boolean = () => false,
): BesideRow {
  return grid.columnsOf(row).flatMap((col) => {
    const cell = grid.cellAt(row, col);
    const text = grid.textAt(row, col);
    if (!cell || cell.row !== row || cell.col !== col || text === "" || isOurs(text)) return [];
    return [{ col, value: cell.kind === "number" && typeof cell.value === "number" ? cell.value : text }];
  });
}

/** The rows that are none of the table's: those above its header that are not ours, and those named. */
export function besideRows(
  grid: Grid,
  { firstRow }: Pick<TableHeader<string>, "firstRow">,
  below: readonly number[],
  isOurs: (text: string) => boolean,
): readonly BesideRow[] {
  const above = grid.rows.filter((row) => row < firstRow).map((row) => besideRow(grid, row, isOurs));
  return [...above, ...below.map((row) => besideRow(grid, row))].filter((row) => row.length > 0);
}

/** What stands in a row of the table outside of all columns that have a title. */
export function untitledText(grid: Grid, row: number, titled: ReadonlySet<number>): string {
  const texts = grid.columnsOf(row).flatMap((col) => (titled.has(col) ? [] : [grid.textAt(row, col)]));
  return texts.filter((text) => text !== "").join("；");
}

/** The columns of a header that have a title. */
export function titledColumns({ columns, extra }: TableHeader<string>): ReadonlySet<number> {
  const own = Object.values<number | undefined>(columns).flatMap((col) => (col === undefined ? [] : [col]));
  return new Set([...own, ...extra.map(({ col }) => col)]);
}
