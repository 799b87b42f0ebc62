import type { Division, ExpectedApplicant, OtherName, RecommendingUnit, SupportedProject } from "../edition";

/** A category of projects; its group says how they are looked at. */
export interface CategorySetting {
  /** Id of the edition's choice; for a new one its name. */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly synonyms: readonly string[];
}

/** How a field is called in one section of the form. */
export interface LabelSetting {
  /** Section and field, the field of a financial row without its year: finance/finance.taxes. */
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
}

export interface ThresholdSetting {
  readonly id: string;
  readonly value: number;
  readonly reason: string;
}

/** What the province says of this year in 本次申报设置; everything else is the edition's. */
export interface Settings {
  readonly year: number;
  readonly formTitle: string;
  readonly summaryTitle: string;
  /** Days, YYYY-MM-DD. */
  readonly noticeOn?: string;
  readonly deadline?: string;
  readonly financeYears: readonly number[];
  readonly categories: readonly CategorySetting[];
  readonly labels: readonly LabelSetting[];
  readonly thresholds: readonly ThresholdSetting[];
  readonly units: readonly RecommendingUnit[];
  readonly otherNames: readonly OtherName[];
  readonly divisions: readonly Division[];
  readonly supported: readonly SupportedProject[];
  readonly expected: readonly ExpectedApplicant[];
}
