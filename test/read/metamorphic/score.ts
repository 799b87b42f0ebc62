import { checkApplication } from "../../../src/check";
import type { Finding } from "../../../src/check/finding";
import { currentEdition as edition } from "../../../src/form";
import type { Application, FieldValue, Reading } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { CellRef } from "../../../src/sheet/snapshot";
import { sameValue } from "../layouts/compare";
import type { Truth } from "../layouts/truth";
import type { Sample } from "./sample";

/** How one form was read. */
export interface Score {
  readonly status: string;
  readonly unsure: boolean;
  readonly fields: number;
  readonly right: number;
  readonly missing: number;
  /** Wrong, or made up, with an error or a query on the field. */
  readonly told: number;
  /** Wrong, or made up, and nobody is told. */
  readonly silent: number;
  /** Errors and queries that the form does not deserve. */
  readonly alarms: number;
  readonly phantom: number;
  readonly lost: number;
  readonly misses: readonly string[];
}

function ideal(field: string, value: FieldValue): Reading {
  const row = edition.fields.findIndex((each) => each.id === field);
  return {
    field,
    section: edition.fields[row]!.places[0]!.section,
    state: "value",
    value,
    raw: Array.isArray(value) ? value.join("、") : String(value),
    cell: { sheet: "申报书", row, col: 1 },
    label: { cell: { sheet: "申报书", row, col: 0 }, text: edition.fields[row]!.label, match: "exact" },
    notes: [],
  };
}

const keyOf = ({ rule, fields }: Finding) => `${rule} ${fields.join(" ")}`;
const counts = ({ severity }: Finding) => severity !== "hint";

/** What the checker says of the form if every field is read as it was meant. */
function deserved(truth: Truth): ReadonlySet<string> {
  const readings = Object.fromEntries(Object.entries(truth).map(([id, value]) => [id, [ideal(id, value)]]));
  const application: Application = { edition: edition.id, sheets: ["申报书"], readings, notFound: [] };
  return new Set(checkApplication(application, edition).filter(counts).map(keyOf));
}

const valueIn = (application: Application, id: string) => application.readings[id]?.[0]?.value ?? null;

function rightFields(application: Application, truth: Truth): number {
  return Object.entries(truth).filter(([id, want]) => sameValue(want, valueIn(application, id))).length;
}

/** Each truth with a project of its own: the pairs that agree most come first. */
function paired(projects: readonly Truth[], applications: readonly Application[]) {
  const left = new Set(applications);
  const found = new Map<Truth, Application>();
  const all = projects.flatMap((truth) =>
    applications.map((application) => ({ truth, application, right: rightFields(application, truth) })),
  );
  for (const { truth, application } of all.sort((a, b) => b.right - a.right))
    if (!found.has(truth) && left.delete(application)) found.set(truth, application);
  const pairs = projects.map((truth) => ({ truth, application: found.get(truth) }));
  return { pairs, phantom: left.size };
}

/** Whether a reading says of itself that it is not sure. */
function isUnsure(of: object): boolean {
  const { status, unsure } = of as { status?: unknown; unsure?: unknown };
  return status === "unsure" || unsure === true;
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 80) ?? "nothing";

const placeOf = ({ sheet, row, col }: CellRef) => `${sheet} ${row} ${col}`;

/** The cells that errors and queries of a form's projects name: one on a list may name the cells of several. */
const namedCells = (applications: readonly Application[]): ReadonlySet<string> =>
  new Set(
    applications.flatMap((application) =>
      checkApplication(application, edition)
        .filter(({ variant }) => variant === "drawnUp")
        .flatMap(({ cells }) => cells.map(placeOf)),
    ),
  );

function projectScore(
  truth: Truth,
  application: Application,
  skipped: ReadonlySet<string>,
  named: ReadonlySet<string>,
) {
  const fair = deserved(truth);
  const findings = checkApplication(application, edition).filter(
    (finding) =>
      counts(finding) && !fair.has(keyOf(finding)) && !finding.fields.some((id) => skipped.has(id)),
  );
  const isTold = (id: string) => findings.some((finding) => finding.fields.includes(id));
  const score = { right: 0, missing: 0, told: 0, silent: 0, alarms: 0, misses: [] as string[] };
  for (const id of new Set([...Object.keys(truth), ...Object.keys(application.readings)])) {
    if (skipped.has(id)) continue;
    const [want, got] = [truth[id], valueIn(application, id)];
    if (want === undefined ? got === null : sameValue(want, got)) {
      if (want !== undefined) score.right++;
      continue;
    }
    const empty = got === null || (Array.isArray(got) && got.length === 0);
    const reading = application.readings[id]?.[0];
    const isNamed = reading !== undefined && named.has(placeOf(reading.cell));
    const kind = empty ? "missing" : isTold(id) || isNamed ? "told" : "silent";
    score[kind]++;
    const where = reading ? ` at R${reading.cell.row + 1}C${reading.cell.col + 1}` : "";
    score.misses.push(`${kind} ${id}: ${shown(want)} read ${shown(got)}${where} from ${shown(reading?.raw)}`);
  }
  // That a form does not ask something is no false alarm.
  for (const finding of findings.filter(({ fields }) => fields.some((id) => id in truth))) {
    score.alarms++;
    score.misses.push(`alarm ${finding.rule} on ${finding.fields.join(" ")} ${shown(finding.values)}`);
  }
  return score;
}

/** Reads a sample and compares it with what it says. */
export function scoreOf(sample: Sample): Score {
  const reading = readWorkbook({ name: `${sample.name}.xlsx`, sheets: sample.sheets }, edition);
  const { pairs, phantom } = paired(sample.projects, reading.applications);
  const fields = sample.projects.reduce((sum, truth) => sum + Object.keys(truth).length, 0);
  const all = { right: 0, missing: 0, told: 0, silent: 0, alarms: 0 };
  const misses: string[] = [];
  const unsure = isUnsure(reading) || reading.applications.some(isUnsure);
  const named = namedCells(reading.applications);
  let lost = 0;
  for (const { truth, application } of pairs) {
    if (!application) {
      lost++;
      all.missing += Object.keys(truth).length;
      continue;
    }
    const score = projectScore(truth, application, sample.notCompared ?? new Set(), named);
    for (const key of ["right", "missing", "told", "silent", "alarms"] as const) all[key] += score[key];
    misses.push(...score.misses);
  }
  if (phantom > 0) misses.push(`phantom projects: ${phantom}`);
  if (lost > 0) misses.push(`lost projects: ${lost} (${reading.status})`);
  return { status: reading.status, unsure, fields, ...all, phantom, lost, misses };
}
