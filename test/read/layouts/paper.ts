import type { Area, SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";

/** What is typed into a cell. */
export interface Content {
  readonly kind: SnapshotCell["kind"];
  readonly value: string | number | boolean;
  readonly text: string;
}

export const text = (value: string): Content => ({ kind: "text", value, text: value });
export const number = (value: number): Content => ({ kind: "number", value, text: String(value) });

/** A sheet to write a form on, and to disturb afterwards as people do. */
export class Paper {
  private cells: { row: number; col: number; content: Content }[] = [];
  private merges: Area[] = [];

  /** Writes a cell, merged up to another one where that is given. Empty text leaves the cell empty. */
  put(row: number, col: number, content: Content, to?: { row?: number; col?: number }): this {
    if (content.text !== "") this.cells.push({ row, col, content });
    const bottom = to?.row ?? row;
    const right = to?.col ?? col;
    if (bottom > row || right > col) this.merges.push({ top: row, left: col, bottom, right });
    return this;
  }

  get height(): number {
    return Math.max(
      0,
      ...this.cells.map((cell) => cell.row + 1),
      ...this.merges.map((area) => area.bottom + 1),
    );
  }

  get width(): number {
    return Math.max(
      0,
      ...this.cells.map((cell) => cell.col + 1),
      ...this.merges.map((area) => area.right + 1),
    );
  }

  /** Puts empty rows or columns in before a place; merged areas that span it grow. */
  insert(axis: "row" | "col", before: number, count: number): this {
    const [start, end] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
    const moved = (at: number) => (at >= before ? at + count : at);
    this.cells = this.cells.map((cell) => ({ ...cell, [axis]: moved(cell[axis]) }));
    this.merges = this.merges.map((area) => ({
      ...area,
      [start]: moved(area[start]),
      [end]: moved(area[end]),
    }));
    return this;
  }

  /** Changes the text of cells; those for which nothing is given stay. */
  retype(change: (text: string) => string | null): this {
    this.cells = this.cells.map((cell) => {
      const changed = cell.content.kind === "text" ? change(cell.content.text) : null;
      return changed === null ? cell : { ...cell, content: text(changed) };
    });
    return this;
  }

  /** Puts another sheet's cells beside what stands here already. */
  beside(other: Paper, right: number): this {
    this.cells.push(...other.cells.map((cell) => ({ ...cell, col: cell.col + right })));
    this.merges.push(
      ...other.merges.map((area) => ({ ...area, left: area.left + right, right: area.right + right })),
    );
    return this;
  }

  unmerge(): this {
    this.merges = [];
    return this;
  }

  /** Rows between which nothing is merged, so that a row may be put in there. */
  seams(): number[] {
    return Array.from({ length: this.height }, (_, row) => row).filter((row) =>
      this.merges.every((area) => area.top >= row || area.bottom < row),
    );
  }

  snapshot(name: string): SheetSnapshot {
    const cells = this.cells
      .map(({ row, col, content }) => ({ row, col, ...content }))
      .sort((a, b) => a.row - b.row || a.col - b.col);
    return { name, cells, merges: this.merges, hidden: false, hiddenRows: [], hiddenColumns: [] };
  }
}
