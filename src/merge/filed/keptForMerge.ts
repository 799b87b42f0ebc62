import type { Edition } from "../../form/edition";
import type { Reading } from "../../read/application";
import type { FiledApplication } from "./filed";

const noLabel: Reading["label"] = { cell: { sheet: "", row: 0, col: 0 }, text: "", match: "exact" };
const noNotes: Reading["notes"] = [];

/** Why a value was taken from its place is told before the merge, which asks for its text and its cell only. */
export function bare({
  field,
  section,
  state,
  value,
  raw,
  cell,
}: Pick<Reading, "field" | "section" | "state" | "value" | "raw" | "cell">): Reading {
  return { field, section, state, value, raw, cell, label: noLabel, notes: noNotes };
}

/**
 * A form as a merge of thousands keeps it: of each field the reading that counts; of fields that no merged sheet may show
 * all readings, since each of them is a secret to be hidden in other texts.
 */
export function keptForMerge(filed: FiledApplication, edition: Edition): FiledApplication {
  const secret = new Set(edition.fields.flatMap(({ id, mayBePassedOn }) => (mayBePassedOn ? [] : [id])));
  const { edition: own, sheets, readings: read } = filed.application;
  const readings: Record<string, readonly Reading[]> = {};
  for (const field in read) {
    const all = read[field]!;
    readings[field] = secret.has(field) ? all.map(bare) : all.length > 0 ? [bare(all[0]!)] : [];
  }
  return { ...filed, application: { edition: own, sheets, readings, notFound: [] } };
}
