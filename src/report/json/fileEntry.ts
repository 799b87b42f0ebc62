import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import type { WordFinding } from "../../merge/opinions/draftOpinions";
import type { FiledApplication } from "../../merge/filed/filed";
import { secretsOf } from "../../merge/filed/privacy";
import type { Application } from "../../read/application";
import { fieldMap, type ResultField } from "../../read/fieldMap";
import { whyText } from "../wording";
import { refName } from "../../sheet/address";
import { hidden } from "../../text/person/maskNumbers";
import type { FileOutcome } from "../fileOutcome";
import { sealDerived, sealJson } from "./sealJson";

export function findingJson(finding: Finding, edition: Edition, word: WordFinding): object {
  const { rule, severity, fields, cells } = finding;
  return { rule, severity, fields, cells: cells.map(refName), ...word(finding, edition) };
}

/** Labels that are not as the form prints them, by field, with how surely they were recognised. */
function alteredLabels(application: Application): object {
  const entries = Object.entries(application.readings).flatMap(([field, [best]]) =>
    best && best.label.match !== "exact"
      ? [[field, { label: best.label.text, cell: refName(best.label.cell), match: best.label.match }]]
      : [],
  );
  return Object.fromEntries(entries);
}

const codesOf = new WeakMap<Edition, ReadonlySet<string>>();

/** The fields with a number that no merged sheet may show. */
function secretCodes(edition: Edition): ReadonlySet<string> {
  let codes = codesOf.get(edition);
  if (!codes) {
    const secret = edition.fields.filter(({ type, mayBePassedOn }) => type === "code" && !mayBePassedOn);
    codesOf.set(edition, (codes = new Set(secret.map(({ id }) => id))));
  }
  return codes;
}

/** A field of the result, with why its value was taken from its cell. */
type WhyField = Omit<ResultField, "value"> & { readonly value: unknown; readonly why?: string };

/** The fields with a value and why it was taken from its cell; of one that no merged sheet may show it is only said that it is filled in. */
function fieldsJson(application: Application, edition: Edition): object {
  const secret = secretCodes(edition);
  const fields = fieldMap(application);
  const shown: Record<string, WhyField> = {};
  for (const id in fields) {
    const { value, cell, raw, label } = fields[id]!;
    const why = whyText(application.readings[id]![0]!);
    const field = secret.has(id)
      ? { value: null, cell, raw: hidden, label }
      : { value: sealDerived(value, raw), cell, raw, label };
    shown[id] = why === null ? field : { ...field, why };
  }
  return shown;
}

function projectJson(filed: FiledApplication, open: Edition, word: WordFinding): object {
  const { application, findings, sheets, fingerprint } = filed;
  const edition = partOf(open, application.edition);
  const project = {
    sheets,
    fingerprint,
    fields: fieldsJson(application, edition),
    altered: alteredLabels(application),
    notFound: application.notFound,
    findings: findings.map((finding) => findingJson(finding, edition, word)),
  };
  return sealJson(project, secretsOf(application, edition));
}

/** One of `files` in the result of a run as DESIGN.md §4 gives it. */
export function fileEntry(outcome: FileOutcome, edition: Edition, word: WordFinding): object {
  const { file, status, notes } = outcome;
  const filed = "filed" in outcome ? outcome.filed : [];
  const facts = { file, status, ...("reason" in outcome ? { reason: outcome.reason } : {}), notes };
  return { ...sealJson(facts), projects: filed.map((each) => projectJson(each, edition, word)) };
}

/** JSON as it stands inside of so many others. */
export function inside(json: string, depth: number): string {
  return json.replaceAll("\n", `\n${" ".repeat(depth)}`);
}

/** What stands around a value within a list in a list. */
const [before, after] = ["[\n [\n  ", "\n ]\n]"];

/** The text of an entry of `files`. */
export function entryText(entry: object): string {
  // Set in by the engine: to set in each line afterwards is a second text of 40 KB a form.
  return JSON.stringify([[entry]], null, 1).slice(before.length, -after.length);
}
