import type { CellRef } from "../sheet/snapshot";

export type FieldValue =
  string | number | boolean | readonly string[] | readonly (readonly [string, string])[];

/** How surely a label was recognised. */
export type LabelMatch = "exact" | "variant" | "near";

/**
 * value: understood · none: an explicit 无 / — / 不适用 (in text fields the value is then “无”, elsewhere null)
 * · blank: nothing filled in · unread: something is there that cannot be taken as this field's type.
 */
export type ReadingState = "value" | "none" | "blank" | "unread";

/** What happened to the raw text on its way to the value, or why it could not be taken. */
export type ReadingNote =
  | { readonly kind: "normalised" } // width, spaces, separators, unit text
  | { readonly kind: "unitConverted"; readonly from: string; readonly to: string }
  | { readonly kind: "unitUnclear" }
  | { readonly kind: "shownOtherwise"; readonly stored: number } // its format moves the point: 14670000 shown as 1467.0000
  | { readonly kind: "formula"; readonly external: boolean }
  | { readonly kind: "cellError" }
  | { readonly kind: "digitsLost" } // a long code stored as a number
  | { readonly kind: "notANumber" }
  | { readonly kind: "notADate" }
  | { readonly kind: "dateUnclear" } // 2019.1 in a cell for numbers: January, or October with its 0 lost
  | { readonly kind: "notAChoice" }
  | { readonly kind: "severalChosen"; readonly chosen: readonly string[] }
  | { readonly kind: "severalValues" }
  | { readonly kind: "rivalLabels"; readonly labels: readonly string[] } // rows of which each could be the field
  | { readonly kind: "yearUnclear" } // figures of a row that do not stand under the heads of the years
  | { readonly kind: "twoRows"; readonly rows: readonly [string, string] } // a label with two rows of figures (合并, 本部), of which the first was taken
  | { readonly kind: "slipped" } // cells that stand beside other labels, or under other heads, than their own
  | { readonly kind: "pushedOut"; readonly cell: CellRef } // of a blank: what stands outside its table, of the kind of its neighbours
  | { readonly kind: "drawnUp"; readonly cells: readonly CellRef[] } // of a blank of a list's last project alone: the others' answers, which may each be the next one's
  | { readonly kind: "remark"; readonly text: string } // said behind the value: 56%（合并口径）
  | { readonly kind: "hidden" } // in a hidden row, column or sheet
  | { readonly kind: "fractionAsPercent" } // 0.562 or 56.2 without a % sign
  | { readonly kind: "labelAltered"; readonly printed: string; readonly found: string };

/** Where a value stands from its label; "self": in the label's own cell; "table": in a line of a table of persons. */
export type Relation = "right" | "below" | "left" | "above" | "self" | "table";

/** Why a value was taken from its place: the explanation that was best, and how far ahead of the next one. */
export interface ReadingWhy {
  readonly relation: Relation;
  /** How many columns (rows, above and below) behind the label. */
  readonly offset: number;
  /** Labels of the same column whose values stand there too, this one included. */
  readonly agree: number;
  /** How well the place explains the label; about 1 for what answers it, below 0 for what does not. */
  readonly score: number;
  /** How far that is ahead of the next place; small where two places explain it nearly as well. */
  readonly lead: number;
  /** The next best place that holds something else. */
  readonly rival?: CellRef;
}

export interface Reading {
  readonly field: string;
  /** Id of the edition's section in which it was found. */
  readonly section: string;
  readonly state: ReadingState;
  /** Amounts in 万元, ratios as fractions, months YYYY-MM, days YYYY-MM-DD, choices by id. */
  readonly value: FieldValue | null;
  /** The cell's text as it stood. */
  readonly raw: string;
  /** The value's cell, also where it is blank. */
  readonly cell: CellRef;
  readonly label: { readonly cell: CellRef; readonly text: string; readonly match: LabelMatch };
  readonly notes: readonly ReadingNote[];
  /** Of every value that was read off a page; our own tables need none. */
  readonly why?: ReadingWhy;
}

/** One project's form as it was read from one or several sheets. */
export interface Application {
  readonly edition: string;
  readonly sheets: readonly string[];
  /** The year in the form's title (2020年度…申报书) and its cell, where a title was found. */
  readonly titleYear?: { readonly year: number; readonly cell: CellRef };
  /** By field id, the best founded reading first; further ones are other places (cover, 附件4-3) or competing readings. */
  readonly readings: Readonly<Record<string, readonly Reading[]>>;
  /** Fields whose label was not found anywhere. */
  readonly notFound: readonly string[];
  /**
   * Where the financial table lacks a year of the form and has others: their figures, by ids of their own
   * (finance.profit.2020); the label is the year's heading.
   */
  readonly otherYears?: readonly Reading[];
}

/**
 * "superseded": an older version of a form (初稿, 作废) whose newer one stands in the same workbook; "hidden": a form of its
 * own on a hidden sheet beside one that is seen.
 */
export type SheetRole =
  "form" | "blankForm" | "example" | "superseded" | "hidden" | "summary" | "own" | "other";

/** What makes a reading unsure, with the number of fields that it concerns. */
export type DoubtReason =
  | { readonly kind: "misfits"; readonly fields: number } // answers that are not what their labels ask for
  | { readonly kind: "rivals"; readonly fields: number } // two places explain the answers nearly as well
  | { readonly kind: "unexplained"; readonly cells: number }; // telephone numbers, codes … that no label explains

/** One way to explain a page. */
export interface Explanation {
  /** Names it among those of the same page: "right 1", "left 1", "below 1". */
  readonly id: string;
  readonly relation: Exclude<Relation, "self" | "table">;
  readonly offset: number;
  readonly applications: readonly Application[];
}

/** A workbook that can be explained in several ways, for a person to choose. */
export interface Doubt {
  /** The same for files of the same layout (labels and their places), so that one choice holds for all of them. */
  readonly layout: string;
  readonly reasons: readonly DoubtReason[];
  /** The best first. */
  readonly explanations: readonly Explanation[];
}

/** By a doubt's layout: the id of the explanation that a person chose. */
export type Choices = ReadonlyMap<string, string>;

export interface WorkbookReading {
  /** "unsure": the applications are the best explanation's; they enter no table until a person has chosen. */
  readonly status: "read" | "unsure" | "notAForm" | "blankForm";
  readonly applications: readonly Application[];
  readonly sheets: readonly { readonly name: string; readonly role: SheetRole }[];
  /** With "unsure", and with "read" where a choice was followed. */
  readonly doubt?: Doubt;
}

/** The best reading of a field, or undefined where its label was not found. */
export function readingOf(application: Application, field: string): Reading | undefined {
  return application.readings[field]?.[0];
}

/** The value of a field, or null. */
export function valueOf(application: Application, field: string): FieldValue | null {
  return readingOf(application, field)?.value ?? null;
}

/** Whether a reading shows a cell that slipped past its label: what stands there is likely another field's, or another project's. */
export const isSlipped = ({ notes }: Pick<Reading, "notes">) => notes.some(({ kind }) => kind === "slipped");
