/** The printed form of an edition as data: what stands where on paper. Loaded only where a document is made. */

/** A part of the form's table; `columns` counts columns of the grid, `rows` printed rows. */
export type PrintedCell =
  | { readonly kind: "label"; readonly text: string; readonly columns: number; readonly rows?: number }
  | { readonly kind: "answer"; readonly field: string; readonly columns: number }
  | {
      readonly kind: "boxes";
      readonly field: string;
      readonly columns: number;
      /** Printed in the same cell above the boxes: 云部署模式. */
      readonly heading?: string;
      /** Boxes that share a line on paper. */
      readonly perLine?: number;
      /** What is printed before and behind the text noted at a box, by the option's id: ，面向行业：. */
      readonly notes?: Readonly<Record<string, readonly [before: string, behind: string]>>;
    };

export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  /** A row of its own for a note that paper has behind a box; only a worksheet needs it. */
  readonly only?: "sheet";
  /** Lines of text that the answer usually takes. */
  readonly lines?: number;
}

export interface PrintedForm {
  readonly edition: string;
  readonly annex: string;
  /** The form's title in the lines that it has on the cover. */
  readonly title: readonly string[];
  readonly cover: readonly {
    readonly label: string;
    readonly field: string;
    /** The last field of a period: 项目年限：2019年1月至2020年12月. */
    readonly until?: string;
  }[];
  readonly issuers: readonly string[];
  readonly instructions: { readonly title: string; readonly clauses: readonly string[] };
  readonly headings: readonly [first: string, second: string];
  /** Widths of the grid's columns, in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly PrintedRow[];
  readonly performance: {
    readonly annex: string;
    readonly title: readonly string[];
    /** Single answers above the indicators. */
    readonly answers: readonly { readonly label: string; readonly field: string; readonly lines?: number }[];
    readonly group: string;
    readonly heads: readonly [kind: string, name: string, value: string];
    readonly lists: readonly { readonly label: string; readonly field: string }[];
    readonly notes: readonly string[];
  };
  readonly outline: {
    readonly annex: string;
    /** In the lines that it has on paper. */
    readonly title: readonly string[];
    /** What the guide asks in each chapter, and the fields of the form that answer a part of it. */
    readonly chapters: readonly {
      readonly title: string;
      readonly asks: string;
      readonly known?: readonly string[];
    }[];
  };
  /** Short names of the conditions of eligibility, by clause. */
  readonly conditionNames: Readonly<Record<string, string>>;
  readonly commitment: {
    readonly annex: string;
    readonly title: string;
    /** Id of the clause that it quotes. */
    readonly clause: string;
    readonly signature: string;
    readonly seal: string;
  };
}
