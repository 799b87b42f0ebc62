import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { inReadingOrder } from "../page/grid";
import { isUnitWord } from "../values/units";

/**
 * Cuts a sheet to the columns of labels before the first project, and one project's column right behind them. Right of the
 * labels' own `edge` only units are kept: what else stands there, as numbers of the columns do, is no project's answer.
 */
export function columnCutter(
  sheet: SheetSnapshot,
  first: number,
  shared: ReadonlySet<number>,
  edge: number,
): (own: number) => SheetSnapshot {
  const labels: SnapshotCell[] = [];
  const byColumn = new Map<number, SnapshotCell[]>();
  for (const cell of sheet.cells) {
    if (cell.col <= edge || (cell.col === first && shared.has(cell.row))) labels.push(cell);
    else if (cell.col < first) {
      if (isUnitWord(cell.text)) labels.push(cell);
    } else if (byColumn.has(cell.col)) byColumn.get(cell.col)!.push(cell);
    else byColumn.set(cell.col, [cell]);
  }
  const areas = sheet.merges.filter(({ left }) => left < first);
  const hidden = new Set(sheet.hiddenColumns);
  return (own) => {
    const cells = [...labels, ...(byColumn.get(own) ?? []).map((cell) => ({ ...cell, col: first }))];
    const merges = [
      ...areas.map((area) => ({ ...area, right: Math.min(area.right, first - 1) })),
      ...sheet.merges
        .filter(({ left }) => left === own)
        .map((area) => ({ ...area, left: first, right: first })),
    ];
    return {
      ...sheet,
      cells: cells.sort(inReadingOrder),
      merges,
      hiddenColumns: [
        ...sheet.hiddenColumns.filter((col) => col < first),
        ...(hidden.has(own) ? [first] : []),
      ],
    };
  };
}
