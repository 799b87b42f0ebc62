import type { Area, SnapshotCell } from "../../sheet/snapshot";

/** What Word documents of any age are read into, before it is laid out as a sheet (layout.ts). */
export type Block = Paragraph | WordTable | Chunk;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** A part of it is struck out and was left out. */
  readonly struck: boolean;
  /** It stands in a text box that lies over the page. */
  readonly boxed: boolean;
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  /** First and last column in the table's grid, 0-based. */
  readonly left: number;
  readonly right: number;
  /** "restart" begins a cell that goes on downwards, "continue" goes on with it. */
  readonly merge: "none" | "restart" | "continue";
  readonly content: readonly Block[];
}

/** A part of another format that was laid out already. */
export interface Chunk {
  readonly kind: "chunk";
  readonly cells: readonly SnapshotCell[];
  readonly merges: readonly Area[];
}
