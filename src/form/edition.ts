/** The form of one year ("edition") as data. Nothing else in the program knows a year, a label, a threshold or a clause. */

export type FieldType =
  | "text"
  | "longText"
  | "month"
  | "day"
  | "monthOrDay"
  | "amount" // 万元
  | "ratio"
  | "count"
  | "decimal"
  | "code"
  | "phone"
  | "mobile"
  | "email"
  | "choice"
  | "choices"
  | "yesNo"
  | "pairs"; // list of [指标名称, 指标值]

export interface Choice {
  readonly id: string;
  /** As printed on the form. */
  readonly label: string;
  /** Other words seen for it. */
  readonly variants?: readonly string[];
  /** Field that takes the text noted behind this option (面向行业：__). */
  readonly noteField?: string;
}

/** One place of the form where a field is asked; 项目名称 stands on the cover, in the table and in 附件4-3. */
export interface FieldPlace {
  /** Id of a Section. */
  readonly section: string;
  /** The printed label first, then variants that mean the same here. */
  readonly labels: readonly string[];
}

export interface Field {
  /** Id of the field list, e.g. applicant.creditCode; finance rows carry the year: finance.totalAssets.2018. */
  readonly id: string;
  /** Printed label, as messages name it. */
  readonly label: string;
  readonly type: FieldType;
  /** Printed unit: 万元, 个, 项, 名, TB. */
  readonly unit?: string;
  /** "always", or the ids of the categories for which it is; conditional and optional fields have an empty list. */
  readonly mandatory: "always" | readonly string[];
  readonly choices?: readonly Choice[];
  readonly places: readonly FieldPlace[];
  /** False for what must never reach a merged sheet (identity numbers). */
  readonly mayBePassedOn: boolean;
  /** The year of a financial field. */
  readonly year?: number;
  /** The row of a financial field: totalAssets, debtRatio, mainBusinessRevenue, taxes, profit. */
  readonly row?: string;
}

export interface Section {
  readonly id: string;
  /** Heading as printed and its variants; empty where the section has no heading of its own. */
  readonly headings: readonly string[];
  /** Which part of the form: cover, table (附件4-1), performance (附件4-3). */
  readonly part: "cover" | "table" | "performance";
}

/** A sentence of the guide or a standard that a finding can name. */
export interface Clause {
  /** e.g. 申报指南 二（一） */
  readonly title: string;
  readonly text: string;
}

export interface Edition {
  readonly id: string;
  /** Year in the form's title (2020年度…申报书). */
  readonly formYear: number;
  readonly formTitle: string;
  readonly summaryTitle: string;
  readonly financeYears: readonly number[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly clauses: Readonly<Record<string, Clause>>;
  /** Limits that rules compare with, each with its reason. */
  readonly thresholds: Readonly<Record<string, { readonly value: number; readonly reason: string }>>;
  readonly recommendingUnits: readonly RecommendingUnit[];
  readonly divisions: readonly Division[];
}

export interface RecommendingUnit {
  readonly name: string;
  /** City that the summary table's title names: 长春市. */
  readonly city: string;
}

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  /** 0431 …; two where a county changed hands. */
  readonly areaCodes: readonly string[];
}
