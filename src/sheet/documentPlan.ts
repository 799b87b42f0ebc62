/** What shall be in a document that we make: plain records from which a .docx is written. Texts are texts, whatever is in them. */

/**
 * The looks of 填写说明六: body is 三号仿宋, heading1 三号黑体, heading2 三号楷体; title is 小标宋 of 二号; cell is the text of tables
 * that three columns and more share, 小四仿宋; label the same in the middle; fine and fineLabel are 小五, for a page that must hold everything.
 */
export type ParagraphStyle =
  "body" | "heading1" | "heading2" | "title" | "cell" | "label" | "note" | "fine" | "fineLabel";

export interface DocumentRun {
  readonly text: string;
  /** Grey: asks to be written over. */
  readonly hint?: boolean;
  readonly underline?: boolean;
  readonly bold?: boolean;
}

export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly style: ParagraphStyle;
  readonly runs: readonly DocumentRun[];
  readonly align?: "left" | "center" | "right" | "both";
  /** The first line begins two letters further in. */
  readonly indent?: boolean;
  readonly newPage?: boolean;
  /** Points above it. */
  readonly before?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

export interface DocumentCell {
  readonly content: readonly DocumentParagraph[];
  /** Columns and rows that it takes; 1 where it is not said. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface DocumentTable {
  readonly kind: "table";
  /** Widths of the columns against each other; together they fill the page. */
  readonly widths: readonly number[];
  /** A row's own cells; those that a cell above covers are left out. */
  readonly rows: readonly {
    readonly cells: readonly DocumentCell[];
    /** Repeated on every page. */
    readonly header?: boolean;
    /** Points at least. */
    readonly height?: number;
  }[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentPlan {
  readonly title: string;
  /** Paper is A4. */
  readonly landscape?: boolean;
  /** Small margins, for a page that must hold everything. */
  readonly narrow?: boolean;
  readonly blocks: readonly DocumentBlock[];
  /** Stands at the foot of each page before its number. */
  readonly footer?: string;
  /** The form asks for numbers of persons; in every other document they are hidden. */
  readonly withNumbersOfPersons?: boolean;
}
