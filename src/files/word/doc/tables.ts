import type { Block } from "../blocks";
import type { ParagraphLook } from "./paragraphLook";
import { toTable } from "./rows";
import type { DocRow } from "./rows";

interface OpenTable {
  readonly rows: DocRow[];
  cells: Block[][];
  content: Block[];
}

/** Builds tables from paragraphs that say in how many tables they stand, and whether they end a cell or a row. */
export class Tables {
  private readonly body: Block[] = [];
  private readonly open: OpenTable[] = [];

  /** Takes in a paragraph; `isMark` says that it ends with the letter that ends cells and rows. */
  add(content: readonly Block[], isMark: boolean, { depth, rowEnd, innerCellEnd, row }: ParagraphLook): void {
    this.reach(isMark ? Math.max(1, depth) : depth);
    const table = this.open.at(-1);
    if (!table) for (const block of content) this.body.push(block);
    else if (rowEnd) {
      table.rows.push({ cells: table.cells, ...(row ? { definition: row } : {}) });
      table.cells = [];
      table.content = [];
    } else {
      for (const block of content) table.content.push(block);
      if (isMark || innerCellEnd) {
        table.cells.push(table.content);
        table.content = [];
      }
    }
  }

  /** All blocks, tables that lack their last marks closed. */
  done(): Block[] {
    this.reach(0);
    return this.body;
  }

  private reach(depth: number): void {
    while (this.open.length > depth) {
      const { rows, cells, content } = this.open.pop()!;
      const rest = content.length > 0 ? [...cells, content] : cells;
      const all = rest.length > 0 ? [...rows, { cells: rest }] : rows;
      (this.open.at(-1)?.content ?? this.body).push(toTable(all.filter((row) => row.cells.length > 0)));
    }
    while (this.open.length < depth) this.open.push({ rows: [], cells: [], content: [] });
  }
}
