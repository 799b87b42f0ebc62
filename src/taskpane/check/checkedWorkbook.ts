import type { Finding, Severity } from "../../check/finding";
import type { Application, SheetRole } from "../../read/application";
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
}

export interface CheckedSheet {
  readonly name: string;
  readonly role: SheetRole;
}

export interface CheckedWorkbook {
  readonly projects: readonly CheckedProject[];
  /** Findings that concern several projects. */
  readonly across: readonly WordedFinding[];
  readonly sheets: readonly CheckedSheet[];
}

/** The cells of a finding, each once. */
export function cellsOf({ finding }: WordedFinding): CellRef[] {
  const cells = new Map(finding.cells.map((cell) => [refName(cell), cell]));
  return [...cells.values()];
}

export const severities: readonly Severity[] = ["error", "query", "hint"];

export function bySeverity(findings: readonly WordedFinding[], severity: Severity): WordedFinding[] {
  return findings.filter(({ finding }) => finding.severity === severity);
}

/** All findings, project by project, those across projects last. */
export function allFindings(workbook: CheckedWorkbook): WordedFinding[] {
  return [...workbook.projects.flatMap((project) => project.findings), ...workbook.across];
}
