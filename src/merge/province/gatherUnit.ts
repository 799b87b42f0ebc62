import type { Edition } from "../../form/edition";
import { gatherProjects, type GatheredProjects } from "../compare/gatherProjects";
import type { Answers } from "../compare/questions";
import type { FiledApplication } from "../filed/filed";
import { fingerprintOf } from "../filed/fingerprint";
import { printedApplication } from "../filed/printedApplication";
import type { LedgerEntry } from "../own/ledger";
import type { MergeState } from "../own/state";
import { isFormless, notesOf, withFacts, type ProvinceFacts } from "./provinceColumns";
import type { ReceivedRow } from "./receivedRows";
import { settledText } from "./settledOpinions";

/** A row as if its form had been read; a row without a form is known by its table. */
function filedRow({ table, entry, values, row }: ReceivedRow, edition: Edition): FiledApplication {
  const file = entry?.file ?? table.file;
  const sheets = entry?.sheets ?? [table.summary.sheet];
  const cell = { sheet: table.summary.sheet, row: row.row ?? 0, col: 0 };
  const application = printedApplication(values, sheets, () => cell, edition);
  const fingerprint = fingerprintOf(values);
  return { file, sheets, application, findings: [], values, fingerprint, readAt: entry?.readAt ?? "" };
}

export function factsOf(received: ReceivedRow, unit: string): ProvinceFacts {
  const { table, row } = received;
  return {
    unit,
    file: table.file,
    part: table.part,
    sequence: row.sequence,
    settled: settledText(received),
  };
}

/** A table typed by hand names a project and tells little more: what an earlier table told of it stays known. */
function withRemembered(told: LedgerEntry, before: LedgerEntry): LedgerEntry {
  if (isFormless(before)) return { ...told, values: { ...before.values, ...told.values } };
  const { file, sheets, readAt, cells, openFindings, doubted } = before;
  const values = { ...before.values, ...told.values };
  return { ...told, values, file, sheets, readAt, cells, openFindings, doubted };
}

/** The projects of one unit: those that its tables bring now, and those that the province's ledger remembers. */
export function gatherUnit(
  unit: string,
  received: readonly ReceivedRow[],
  entries: readonly LedgerEntry[],
  state: MergeState,
  edition: Edition,
  answers: Answers,
): GatheredProjects {
  const rowOf = new Map(received.map((row) => [filedRow(row, edition), row]));
  // What the city has taken is what counts, whatever day its form bears.
  const gathered = gatherProjects(
    [...rowOf.keys()],
    { ...state, ledger: entries },
    edition,
    answers,
    () => false,
  );
  const projects = gathered.projects.map((project) => {
    const row = project.filed && rowOf.get(project.filed);
    if (!row) return project;
    const { before } = project;
    const { cells = {}, openFindings = 0 } = row.entry ?? {};
    const told = { ...project.after, cells, openFindings, doubted: row.doubted };
    const after = before && !row.entry ? withRemembered(told, before) : told;
    return { ...project, after: withFacts(after, before ? notesOf(before) : {}, factsOf(row, unit)) };
  });
  return { ...gathered, projects };
}
