import type { Block, TableCell, WordTable } from "../blocks";
import type { RowDefinition } from "./paragraphLook";

export interface DocRow {
  readonly cells: readonly (readonly Block[])[];
  readonly definition?: RowDefinition;
}

/** Borders nearer than this, in twips (1.8 mm), are meant to be one: no cell is so narrow. */
const tolerance = 100;

/**
 * The rows of a table on one grid, whose columns are the borders of all its rows together. A row without usable borders
 * goes by the number of its cells, the last one reaching to the right edge.
 */
export function toTable(rows: readonly DocRow[]): WordTable {
  const usable = rows.map(({ cells, definition }) =>
    definition && definition.borders.length === cells.length + 1 && isAscending(definition.borders)
      ? definition
      : undefined,
  );
  const grid = gridOf(usable.flatMap((definition) => definition?.borders ?? []));
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), grid.length - 1);
  return {
    kind: "table",
    rows: rows.map(({ cells }, i) =>
      usable[i] ? byBorders(cells, usable[i], grid) : byCount(cells, columns),
    ),
  };
}

function isAscending(borders: readonly number[]): boolean {
  return borders.every((border, i) => i === 0 || border >= borders[i - 1]!);
}

function gridOf(borders: readonly number[]): number[] {
  const grid: number[] = [];
  for (const border of [...borders].sort((a, b) => a - b)) {
    if (grid.length === 0 || border - grid.at(-1)! > tolerance) grid.push(border);
  }
  return grid;
}

function byBorders(
  cells: DocRow["cells"],
  { borders, merges }: RowDefinition,
  grid: readonly number[],
): TableCell[] {
  const columnOf = (border: number) => grid.findLastIndex((line) => line <= border);
  const placed: TableCell[] = [];
  cells.forEach((content, i) => {
    const before = placed.at(-1);
    const left = Math.max(columnOf(borders[i]!), before ? before.right + 1 : 0);
    const right = Math.max(left, columnOf(borders[i + 1]!) - 1);
    const { across, down } = merges[i]!;
    if (across && before)
      placed[placed.length - 1] = { ...before, right, content: [...before.content, ...content] };
    else placed.push({ left, right, merge: down, content });
  });
  return placed;
}

function byCount(cells: DocRow["cells"], columns: number): TableCell[] {
  return cells.map((content, i) => {
    const right = i === cells.length - 1 ? Math.max(i, columns - 1) : i;
    return { left: i, right, merge: "none", content };
  });
}
