import type { Finding, Severity, Suggestion } from "../../check/finding";
import { waysToMend } from "../../check/waysToMend";
import { waitsForEnterprise } from "../../merge/own/opinions";
import type { Opinion } from "../../merge/own/opinions";
import type { Edition } from "../../form/edition";
import type { OwnOpinions } from "../../merge/opinions/ownOpinions";
import type { Application, Doubt, SheetRole } from "../../read/application";
import type { OfferedSettings } from "../settings/settingsIn";
import { refName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";

/** A finding with its sentences. */
export interface WordedFinding {
  /** Unique in one result. */
  readonly key: string;
  readonly finding: Finding;
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
  /** Its rows of 审核意见, one for each form that it is on; absent where the form is not in the workbook at hand. */
  readonly opinions?: readonly Opinion[];
}

/** One project of the workbook with all that was found in it. */
export interface CheckedProject {
  readonly key: string;
  /** The project's name, or its sheet's where it has none yet. */
  readonly name: string;
  readonly sheets: readonly string[];
  readonly application: Application;
  /** Fields of the form, those whose label was found, and those that hold something. */
  readonly fields: { readonly all: number; readonly found: number; readonly filled: number };
  readonly findings: readonly WordedFinding[];
  /** Items of 收件核对 that are not answered or not in order; null where nobody has begun with them. */
  readonly materialsLeft: number | null;
}

export interface CheckedSheet {
  readonly name: string;
  readonly role: SheetRole;
}

export interface CheckedWorkbook {
  /** The file's name: 申报书.xlsx. */
  readonly name: string;
  readonly projects: readonly CheckedProject[];
  /** Findings that concern several projects. */
  readonly across: readonly WordedFinding[];
  readonly sheets: readonly CheckedSheet[];
  /** 审核意见 as it follows from this check. */
  readonly opinions: OwnOpinions;
  /** Where the page can be explained in several ways: the ways, and the one that a person chose. */
  readonly doubt: { readonly ways: Doubt; readonly chosen: string | null } | null;
  /** The findings are those of the best reading, which nobody has confirmed. */
  readonly unsure: boolean;
  /** That of the forms, joined where they are of several years. */
  readonly edition: Edition;
  /** 本次申报设置 of the workbook, by which it was judged; null where it has none. */
  readonly settings: OfferedSettings | null;
}

/** The cells of a finding, each once. */
export function cellsOf({ finding }: WordedFinding): CellRef[] {
  const cells = new Map(finding.cells.map((cell) => [refName(cell), cell]));
  return [...cells.values()];
}

/** Which of the ways to mend a finding: the likeliest, or the other one that is offered. */
export type MendingWay = "first" | "second";

/** The values offered for the cells of a finding. */
export function suggestionsOf({ finding }: WordedFinding, way: MendingWay = "first"): readonly Suggestion[] {
  const [first = [], second = []] = waysToMend(finding);
  return way === "first" ? first : second;
}

/**
 * What there is to do about a finding; a query that was explained is handled unless the bureau rejected that, and an
 * error that the bureau let through.
 */
export type FindingGroup = Severity | "explained";

export const findingGroups: readonly FindingGroup[] = ["error", "query", "explained", "hint"];

export function groupOf({ finding, opinions = [] }: WordedFinding): FindingGroup {
  const handled = finding.severity !== "hint" && opinions.length > 0 && !opinions.some(waitsForEnterprise);
  return handled ? "explained" : finding.severity;
}

/** Errors to be mended and queries to be explained. */
export function openFindings(findings: readonly WordedFinding[]): WordedFinding[] {
  return findings.filter((each) => ["error", "query"].includes(groupOf(each)));
}

/** All findings, project by project, those across projects last. */
export function allFindings(workbook: CheckedWorkbook): WordedFinding[] {
  return [...workbook.projects.flatMap((project) => project.findings), ...workbook.across];
}
