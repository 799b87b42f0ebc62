import type { CellRef, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { inReadingOrder } from "./grid";

/** A sheet that goes on below another one's rows, and how far its rows and columns were moved for it. */
interface Piece {
  readonly name: string;
  /** Its first row on the joined sheet. */
  readonly from: number;
  readonly rows: number;
  readonly columns: number;
}

/** Columns of other sheets that stand beside a sheet's own. */
interface Beside {
  readonly names: readonly string[];
  /** Where their cells stood, by their row and column here. */
  readonly places: ReadonlyMap<string, CellRef>;
}

/** A form that was cut onto several sheets, as one. */
interface JoinedSheet extends SheetSnapshot {
  readonly pieces?: readonly Piece[];
  readonly beside?: Beside;
}

const piecesOf = (sheet: JoinedSheet): readonly Piece[] => sheet.pieces ?? [];

/** The names of the sheets that a sheet was joined from, or its own. */
export const sheetNames = (sheet: JoinedSheet): readonly string[] => [
  sheet.name,
  ...piecesOf(sheet).map(({ name }) => name),
  ...(sheet.beside?.names ?? []),
];

/** The first row below all that stands on a sheet. */
export const rowsIn = ({ cells, merges }: SheetSnapshot): number =>
  merges.reduce((end, area) => Math.max(end, area.bottom + 1), (cells.at(-1)?.row ?? -1) + 1);

/** The first row with something in it, or with a merged area. */
const firstRow = ({ cells, merges }: SheetSnapshot): number =>
  merges.reduce((first, area) => Math.min(first, area.top), cells[0]?.row ?? 0);

/**
 * A sheet with another one's rows below its own, `columns` further right: what was merged over both is merged again, and
 * the place of a cell says on which of them it stood.
 */
export function joined(sheet: SheetSnapshot, next: SheetSnapshot, columns: number): SheetSnapshot {
  const from = rowsIn(sheet);
  const rows = from - firstRow(next);
  const cells = next.cells.map((cell) => ({ ...cell, row: cell.row + rows, col: cell.col + columns }));
  const filled = new Set(cells.map(({ row, col }) => `${row} ${col}`));
  const merges = [...sheet.merges];
  for (const { top, left, bottom, right } of next.merges) {
    const area = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
    const above = merges.findIndex(
      (each) => each.bottom === from - 1 && each.left === area.left && each.right === area.right,
    );
    const isRest = area.top === from && above >= 0 && !filled.has(`${area.top} ${area.left}`);
    if (isRest) merges[above] = { ...merges[above]!, bottom: area.bottom };
    else merges.push(area);
  }
  const piece = { name: next.name, from, rows, columns };
  const whole: JoinedSheet = {
    ...sheet,
    cells: [...sheet.cells, ...cells],
    merges,
    hiddenRows: [...sheet.hiddenRows, ...next.hiddenRows.map((row) => row + rows)],
    pieces: [...piecesOf(sheet), piece],
  };
  return whole;
}

/** A cell of another sheet that is put beside a sheet's own, and where it stood. */
export interface AddedCell {
  readonly cell: SnapshotCell;
  readonly from: CellRef;
}

/** A sheet with cells of other sheets, whose `names` are given, in columns behind its own. */
export function withColumns(
  sheet: SheetSnapshot,
  added: readonly AddedCell[],
  names: readonly string[],
): SheetSnapshot {
  const places = new Map(added.map(({ cell, from }) => [`${cell.row} ${cell.col}`, from]));
  const cells = [...sheet.cells, ...added.map(({ cell }) => cell)];
  const whole: JoinedSheet = {
    ...sheet,
    cells: cells.sort(inReadingOrder),
    beside: { names, places },
  };
  return whole;
}

/** Where a cell of a joined sheet stood; undefined for a sheet that is one by itself. */
export function placeBefore(sheet: JoinedSheet): ((cell: CellRef) => CellRef) | undefined {
  const pieces = piecesOf(sheet);
  const places = sheet.beside?.places;
  if (pieces.length === 0 && !places) return undefined;
  return (cell) => {
    const beside = places?.get(`${cell.row} ${cell.col}`);
    if (beside) return beside;
    const piece = pieces.findLast(({ from }) => cell.row >= from);
    if (!piece) return cell;
    return { sheet: piece.name, row: cell.row - piece.rows, col: cell.col - piece.columns };
  };
}
