import type { Severity } from "./severity";
import type { SummaryField } from "./summaryField";

/** The form of one year ("edition") as data. Nothing else knows a year, a label, a threshold or a clause. */

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
  /** Language-neutral name where rules tell options apart whose id is their Chinese label: residentId, passport, male. */
  readonly code?: string;
  /** Field that takes the text noted behind this option (面向行业：__). */
  readonly noteField?: string;
  /** Words printed in front of that text, the form's own first: 面向行业, 服务商名称, 请注明厂商. */
  readonly notePrompts?: readonly string[];
  /** Of a category: how its projects are looked at, as people call it: 平台建设. What all of a group have, a new one gets. */
  readonly group?: string;
}

/** One place of the form where a field is asked; 项目名称 stands on the cover, in the table and in 附件4-3. */
export interface FieldPlace {
  /** Id of a Section. */
  readonly section: string;
  /** The printed label first, then variants that mean the same here. */
  readonly labels: readonly string[];
  /** Labels that count only where none of those stands: 净利润 is another figure beside 利润, and all there is without it. */
  readonly substitutes?: readonly string[];
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
  /** A "choice" where two ticks are an answer, not a mistake: the value is then a list. */
  readonly severalAllowed?: boolean;
  readonly places: readonly FieldPlace[];
  /** False for what must never reach a merged sheet (identity numbers). */
  readonly mayBePassedOn: boolean;
  /** A fact of a person that no table needs (sex, education): it is checked and shown, and stays in the form. */
  readonly staysInForm?: boolean;
  /** The year of a financial field. */
  readonly year?: number;
  /** A date of which the year alone says enough: 1999年. A bare 2016 may be a head of the financial table. */
  readonly yearWillDo?: { readonly bareBefore: number };
  /** The row of a financial field: totalAssets, debtRatio, mainBusinessRevenue, taxes, profit. */
  readonly row?: string;
}

export interface Section {
  readonly id: string;
  /** Heading as printed and its variants; empty where the section has no heading of its own. */
  readonly headings: readonly string[];
  /** Which part of the form: cover, table (附件4-1), performance (附件4-3). */
  readonly part: "cover" | "table" | "performance";
  /** Printed headings inside the section (创新能力, 架构设计 …): neither labels nor values. */
  readonly groups?: readonly string[];
  /** Words that, put before a label, name the section: 单位电子信箱, 责任人手机, 联系人姓名. */
  readonly prefixes?: readonly string[];
  /** It asks about a person or a unit, with labels that would fit any other one. */
  readonly who?: boolean;
}

/** What a rule is to an edition; one that an edition does not have is off. */
export interface RuleTerms {
  /** Id of the clause that the rule comes from. */
  readonly clause: string;
  /** Severities that it may give. */
  readonly severities: readonly Severity[];
}

/**
 * Groups of 项目类别 that rules tell apart. platforms: the project is a platform of its own · platformRelated: built on one; the
 * capability table is expected, but may stand incomplete · publicBodies: bodies that need not be companies · withCloudPartner:
 * a partner that runs the cloud is asked · capabilityAdapted: may adapt the capability table · withoutServices: use or make
 * something rather than offer services.
 */
export type CategoryGroup =
  | "platforms"
  | "platformRelated"
  | "publicBodies"
  | "withCloudPartner"
  | "servitization"
  | "industrialSoftware"
  | "capabilityAdapted"
  | "withoutServices";

/** Kind of enterprise, as the officer records it. */
export type ApplicantKind = "manufacturing" | "informationTechnology" | "other";

/** What no sheet shows: the officer looks at the papers and answers. */
export interface ChecklistItem {
  /** Id of the rule list. */
  readonly id: string;
  /** Rules that ask for the same papers. */
  readonly also: readonly string[];
  /** What a "no" amounts to; a hint is a reminder and is never open. */
  readonly severity: Severity;
  /** Id of the clause. */
  readonly clause: string;
  /** What is asked. */
  readonly text: string;
  /** Categories of project for which it is asked; all where it is left out. */
  readonly categories?: readonly string[];
  /** Kinds of applicant for which it is asked; all where it is left out. */
  readonly applicants?: readonly ApplicantKind[];
}

/**
 * What a finding can name as its ground. quoted: the guide's own words · print: what the form prints, by its name · reference:
 * a standard or another ground, which the program reckons by and does not quote.
 */
export interface Clause {
  readonly kind: "quoted" | "print" | "reference";
  /** e.g. 申报指南 二（一） */
  readonly title: string;
  readonly text: string;
}

export interface Edition {
  /** The year's name, e.g. "2020"; result files carry it. */
  readonly id: string;
  /** Id of the edition from which settings of another year made this one; what they do not say, the printed form too, is its. */
  readonly basedOn?: string;
  /** The editions of several years that this one was joined of; see joinEditions.ts. */
  readonly parts?: readonly Edition[];
  /** Year in the form's title (2020年度…申报书). */
  readonly formYear: number;
  readonly formTitle: string;
  readonly summaryTitle: string;
  /** What stands above the summary table's title, e.g. 附件4-5. */
  readonly summaryAnnex: string;
  readonly financeYears: readonly number[];
  /** First and last day (YYYY-MM-DD) on which a form can have been filled in, where known, and why. */
  readonly filingPeriod?: {
    readonly from?: string;
    readonly to?: string;
    readonly reason: string;
    readonly toReason?: string;
    /** The day of the notice that asks for the forms. */
    readonly noticeOn?: string;
  };
  readonly sections: readonly Section[];
  /** Fields that are filled in on the form's sheets. */
  readonly fields: readonly Field[];
  /** What a reviewer ticks, because no sheet shows it (附件4-2, 附件4-4); without places. */
  readonly reviewerFields: readonly Field[];
  /** Head and columns of 附件4-5, in its order; section "summary". */
  readonly summaryFields: readonly SummaryField[];
  readonly clauses: Readonly<Record<string, Clause>>;
  /** The rules that are on, by id; one of several parts has them by id/part. */
  readonly rules: Readonly<Record<string, RuleTerms>>;
  /** By rule.case: the clause, where it is another one than the rule's. */
  readonly grounds: Readonly<Record<string, string>>;
  /** By rule or rule.case: the part of the clause that matters there. */
  readonly quotes: Readonly<Record<string, string>>;
  /** What has to be looked up in the papers. */
  readonly checklist: readonly ChecklistItem[];
  /** Ids of the categories in each group. */
  readonly categoryGroups: Readonly<Record<CategoryGroup, readonly string[]>>;
  /** By field: the clause that says how it is filled in. */
  readonly entryClauses: Readonly<Record<string, string>>;
  /** Sections 二 and 三 and 填写说明, sentence by sentence. */
  readonly guideCoverage: readonly ServedSentence[];
  /** Its conditions of eligibility, in its order. */
  readonly conditions: readonly Condition[];
  /** Limits that rules compare with, each with its reason. */
  readonly thresholds: Readonly<Record<string, { readonly value: number; readonly reason: string }>>;
  /** How amounts of one form usually stand to each other, by names of rows: profit/totalAssets, taxes.years. */
  readonly proportions: Readonly<Record<string, Proportion>>;
  /** Word lists that rules compare with, by telling names (placeholders, vagueWords …). */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly recommendingUnits: readonly RecommendingUnit[];
  /** Projects supported in earlier years, as far as lists of them are known. */
  readonly supportedEarlier: readonly SupportedProject[];
  /** Enterprises that are expected to apply, where the bureau has listed them. */
  readonly expectedApplicants: readonly ExpectedApplicant[];
  readonly divisions: readonly Division[];
  /** Everyday and former names of divisions. */
  readonly otherNames: readonly OtherName[];
  /** How many digits telephone numbers have behind an area code of the province. */
  readonly phoneDigits: Readonly<Record<string, readonly number[]>>;
}

/** What serves a sentence of the guide: rules, items of the checklist, or why neither can: it only tells, or experts weigh it. */
export interface ServedSentence {
  /** Id of the clause. */
  readonly clause: string;
  /** Words of the sentence, as the guide has them. */
  readonly words: string;
  readonly rules?: readonly string[];
  readonly items?: readonly string[];
  readonly because?: "told" | "weighed";
}

/** A condition of eligibility. What speaks against it, and which papers prove it, the table of served sentences says. */
export interface Condition {
  /** Id of the clause. */
  readonly clause: string;
  /** Categories of project of which it is asked; all where it is left out. */
  readonly categories?: readonly string[];
  /** Fields by which the form itself proves it. */
  readonly fields: readonly string[];
}

/** A ratio of two amounts (or an amount in 万元) as it usually is, and between which bounds it raises no question. */
export interface Proportion {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
  readonly reason: string;
}

export interface RecommendingUnit {
  /** Short name, as notices address it: 长春市工信局. */
  readonly name: string;
  /** Official name, as its seal has it: 长春市工业和信息化局. */
  readonly fullName: string;
  /** Further names of the same unit. */
  readonly aliases: readonly string[];
  /** City that the summary table's title names: 长春市. */
  readonly city: string;
  /** Zones that send their tables under it though their names do not begin with its city's: 中韩示范区. */
  readonly zones: readonly string[];
  /** So many projects it may recommend at most, where the notice says so. */
  readonly quota?: number;
  /** First and last month (YYYY-MM) in which it recommends projects, where that is not always. */
  readonly since?: string;
  readonly until?: string;
  /** Short name of the unit to which a county's bureau sends its table; the province where it is left out. */
  readonly reportsTo?: string;
}

/** An enterprise that is expected to apply (应报名单). */
export interface ExpectedApplicant {
  readonly name: string;
  /** Empty where the list gives none. */
  readonly creditCode: string;
}

/** A line of a list of projects that were supported in an earlier year. */
export interface SupportedProject {
  readonly year: number;
  readonly applicant: string;
  /** Empty where the list gives none. */
  readonly creditCode: string;
  readonly project: string;
}

export interface Division {
  /** Six digits; empty where the area has no code of its own. */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  /** 0431 …; two where a county changed hands. */
  readonly areaCodes: readonly string[];
  /** How its postcodes begin. */
  readonly postcodes: readonly string[];
  /** Where it was put under another prefecture in the middle of the filing: since when, and under which. */
  readonly moved?: { readonly since: string; readonly to: string };
}

/** Another name of a division than that of the list: an everyday one, or the one that it had until a year. */
export interface OtherName {
  readonly name: string;
  /** Name of the division on the list. */
  readonly division: string;
  /** The year in which it ceased to be the name; absent for everyday names. */
  readonly until?: number;
}
