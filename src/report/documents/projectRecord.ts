import { eligibilityOf, type ConditionOfProject } from "../../check/eligibility";
import type { ApplicantKind, ChecklistAnswer } from "../../check/checklist";
import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import { fieldNamed } from "../wording/label";
import type { FiledApplication } from "../../merge/filed/filed";
import { printedApplication } from "../../merge/filed/printedApplication";
import type { LedgerEntry } from "../../merge/own/ledger";
import { recordKey, startedRecord, type MaterialsRecord } from "../../merge/own/materials";
import { isOpen, type Opinion } from "../../merge/own/opinions";
import type { MergeState } from "../../merge/own/state";
import type { Application, Reading } from "../../read/application";
import { parseArea } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";

/** One project with what is known of it, from its form or from the bureau's tables. */
export interface ProjectRecord {
  readonly projectName: string;
  readonly applicant: string;
  /** Label of the category. */
  readonly category: string;
  readonly application: Application;
  readonly conditions: readonly ConditionOfProject[];
}

interface Known {
  readonly filed: readonly FiledApplication[];
  readonly state: MergeState;
  readonly materials: readonly MaterialsRecord[];
  readonly edition: Edition;
}

/** The projects of the forms; without forms those that 项目台账 lists. */
export function projectRecords({ filed, state, materials, edition }: Known): readonly ProjectRecord[] {
  const papers = new Map(materials.map((record) => [recordKey(record), record]));
  const of = (
    values: FiledApplication["values"],
    application: Application,
    findings: readonly Finding[],
  ): ProjectRecord => {
    const started = startedRecord(values, edition);
    const record = papers.get(recordKey(started));
    const answers: Readonly<Record<string, ChecklistAnswer>> = record?.answers ?? {};
    const applicant: ApplicantKind | null = record?.kind ?? null;
    return {
      projectName: started.projectName,
      applicant: started.applicant,
      category: String(values["project.category"] ?? ""),
      application,
      conditions: eligibilityOf(application, edition, { findings, answers, applicant }),
    };
  };
  if (filed.length > 0)
    return filed.map(({ values, application, findings }) => of(values, application, findings));
  return state.ledger
    .filter((entry) => entry.state === "listed")
    .map((entry) => of(entry.values, applicationOf(entry, edition), standing(entry, state.opinions)));
}

/** What the ledger says, as if the form had been read again. */
function applicationOf({ values, file, sheets }: LedgerEntry, edition: Edition): Application {
  const sheet = `${file} › ${sheets[0] ?? ""}`;
  const cellOf = (): CellRef => ({ sheet, row: -1, col: -1 });
  const application = printedApplication(values, sheets, cellOf, edition);
  const field = fieldNamed(edition, "project.category")!;
  const chosen = field.choices?.find(({ label }) => label === values[field.id]);
  if (!chosen) return application;
  const reading: Reading = {
    field: field.id,
    section: field.places[0]!.section,
    state: "value",
    value: chosen.id,
    raw: chosen.label,
    cell: cellOf(),
    label: { cell: cellOf(), text: field.label, match: "exact" },
    notes: [],
  };
  return { ...application, readings: { ...application.readings, [field.id]: [reading] } };
}

/** The opinions on a project that still stand, as findings. */
function standing({ values }: LedgerEntry, opinions: readonly Opinion[]): Finding[] {
  const own = opinions.filter(
    (opinion) =>
      isOpen(opinion) &&
      opinion.projectName === String(values["project.name"] ?? "") &&
      opinion.applicant === String(values["applicant.name"] ?? ""),
  );
  return own.map(({ rule, severity, place }) => ({
    rule,
    severity,
    fields: [],
    cells: cellIn(place),
    values: {},
  }));
}

/** "长春启明.xlsx › 申报书!D11" → that cell. */
function cellIn(place: string): CellRef[] {
  const [, sheet = "", address = ""] = /^(.*)!([A-Z]+\d+)/.exec(place) ?? [];
  const area = parseArea(address);
  return area ? [{ sheet, row: area.top, col: area.left }] : [];
}
