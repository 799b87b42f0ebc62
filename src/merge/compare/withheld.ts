import { figuresInDoubt } from "../../check/doubtedFigures";
import { eligibilityOf } from "../../check/eligibility";
import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import { readingOf } from "../../read/application";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import { askedColumns, type AskedColumn, type DataColumn } from "../own/askedColumns";
import { summaryCells } from "../own/summaryTable";
import type { MergeChoices } from "./applyMerge";
import { projectsWithoutRow, type MergePreview, type Project } from "./preview";
import { entryKey } from "./questions";

/** Why a project that comes in for the first time is 暂不列入 unless the bureau decides otherwise. */
export type WithheldReason =
  | {
      readonly kind: "ineligible";
      readonly clauses: readonly string[];
      /** What speaks against them. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "blank"; readonly columns: readonly DataColumn[] };

/** By what a choice of 暂不列入 knows its project. */
export function withheldKey(entry: LedgerEntry): string {
  return entryKey(entry);
}

/** Columns of 附件4-5 in which a project's row would be empty. */
function blankColumns({ after }: Project, asked: readonly AskedColumn[]): readonly DataColumn[] {
  const cells = Object.entries(summaryCells(after.values, asked));
  return cells.filter(([, text]) => text.trim() === "").map(([column]) => column);
}

/** Whether a finding speaks of what is filled in and meant so: a blank or a slip of the pen makes nobody ineligible. */
function isMeant({ application }: FiledApplication, finding: Finding, edition: Edition): boolean {
  const { fields, suggestion } = finding;
  const isFilled = fields.every((field) => (readingOf(application, field)?.value ?? null) !== null);
  return isFilled && !suggestion && figuresInDoubt(finding, edition).length === 0;
}

/** A condition of the guide that a form itself speaks against in what it is asked for it. */
interface Refuted {
  readonly clause: string;
  readonly findings: readonly Finding[];
}

function refuted({ filed }: Project, edition: Edition): readonly Refuted[] {
  if (!filed) return [];
  const asked = new Map(edition.conditions.map(({ clause, fields }) => [clause, fields]));
  return eligibilityOf(filed.application, edition, { findings: filed.findings }).flatMap(
    ({ clause, against }): Refuted[] => {
      const findings = against.filter(
        (finding) =>
          finding.severity === "error" &&
          finding.fields.some((field) => asked.get(clause)?.includes(field)) &&
          isMeant(filed, finding, edition),
      );
      return findings.length > 0 ? [{ clause, findings }] : [];
    },
  );
}

/** Projects that come in for the first time and had better not be listed yet, with the reason, by `withheldKey`. */
export function reasonsToWithhold(
  { added, state }: MergePreview,
  edition: Edition,
): ReadonlyMap<string, WithheldReason> {
  const asked = state.summary?.asked ?? askedColumns(edition);
  return new Map(
    added.flatMap((project): [string, WithheldReason][] => {
      const key = withheldKey(project.after);
      const against = refuted(project, edition);
      const clauses = against.map(({ clause }) => clause);
      const findings = [...new Set(against.flatMap((each) => each.findings))];
      if (clauses.length > 0) return [[key, { kind: "ineligible", clauses, findings }]];
      const columns = blankColumns(project, asked);
      return columns.length > 0 ? [[key, { kind: "blank", columns }]] : [];
    }),
  );
}

/** Projects that will have no row: 暂不列入 now or before, and taken out. `listed` and `withheld` as in the choices of the merge. */
export function heldProjects(
  { added, changed, unchanged, missing, leftOut }: MergePreview,
  choices: Pick<MergeChoices, "listed" | "withheld">,
): readonly Project[] {
  const isHeld = ({ after }: Project): boolean | undefined => choices.withheld?.[withheldKey(after)];
  return [
    ...[...added, ...changed, ...unchanged].filter((each) => isHeld(each) === true),
    ...missing.filter(({ id, listed }) => !(choices.listed?.[id] ?? listed)),
    ...projectsWithoutRow(leftOut).filter((each) => isHeld(each) !== false),
  ];
}
