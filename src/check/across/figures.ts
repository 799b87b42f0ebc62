import type { Edition } from "../../form/edition";
import { readingOf } from "../../read/application";
import type { AcrossFinding } from "../finding";
import type { Project } from "./project";
import { about } from "./rules";

/** SUM-09: figures of the financial table that differ between forms of one enterprise. */
export function figuresDiffer(enterprise: readonly Project[], edition: Edition): AcrossFinding[] {
  if (enterprise.length < 2) return [];
  const fields = edition.fields.filter(
    ({ year, id }) => year !== undefined && valuesOf(enterprise, id).length > 1,
  );
  const [first] = fields;
  if (!first) return [];
  return [
    about(enterprise, {
      rule: "SUM-09",
      severity: "error",
      fields: fields.map(({ id }) => id),
      values: {
        applicant: enterprise[0]!.applicant,
        amounts: valuesOf(enterprise, first.id).join("、"),
        count: fields.length,
      },
    }),
  ];
}

/** Distinct figures, those apart by rounding only counted as one. */
function valuesOf(enterprise: readonly Project[], field: string): number[] {
  const values: number[] = [];
  for (const { application } of enterprise) {
    const value = readingOf(application, field)?.value;
    if (typeof value !== "number") continue;
    if (!values.some((known) => Math.abs(known - value) <= 1e-6 * Math.max(1, Math.abs(known))))
      values.push(value);
  }
  return values;
}
