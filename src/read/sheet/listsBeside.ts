import type { SheetSnapshot } from "../../sheet/snapshot";
import type { LabelAnchor } from "../claims/anchor";
import { groupBy } from "../../match/group";

const asksProject = ({ label }: LabelAnchor) => label.hits.some(({ field }) => field.id === "project.name");

/** The columns from which on further lists stand in a head: right of an empty one before each further project's name. */
function starts(sheet: SheetSnapshot, labels: readonly LabelAnchor[]): number[] {
  const heads = [...groupBy(labels.filter(asksProject), ({ cell }) => cell.row)];
  const [row, names] = heads.find(([, each]) => each.length > 1) ?? [];
  if (row === undefined || !names) return [];
  const filled = new Set<number>();
  for (const cell of sheet.cells) if (cell.row >= row) filled.add(cell.col);
  return names.slice(1).flatMap(({ cell }, n) => {
    let col = cell.col;
    while (filled.has(col - 1)) col--;
    return col > names[n]!.cell.col ? [col] : [];
  });
}

/** Lists with a project a row that stand side by side, with an empty column between, each as a sheet of its own. */
export function listsBeside(sheet: SheetSnapshot, labels: readonly LabelAnchor[]): SheetSnapshot[] {
  const columns = starts(sheet, labels);
  if (columns.length === 0) return [sheet];
  const edges = [0, ...columns, Infinity];
  return edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1]!;
    return {
      ...sheet,
      cells: sheet.cells.filter(({ col }) => col >= from && col < to),
      merges: sheet.merges.filter(({ left, right }) => left >= from && right < to),
    };
  });
}
