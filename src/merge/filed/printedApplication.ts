import type { Edition, Field } from "../../form/edition";
import type { Application, Reading } from "../../read/application";
import type { CellRef } from "../../sheet/snapshot";
import type { PrintedValues } from "./printApplication";

/** Values that stand in a sheet as the form means them; ticks and pairs are printed there in words. */
const plainTypes: readonly Field["type"][] = [
  "text",
  "longText",
  "amount",
  "ratio",
  "count",
  "decimal",
  "code",
  "phone",
  "mobile",
  "email",
];
const nothing = "无";
/** Of all readings: a table of thousands has a hundred thousand. */
const noNotes: Reading["notes"] = [];

const known = new WeakMap<Edition, readonly Field[]>();

function plainFields(edition: Edition): readonly Field[] {
  const fields = known.get(edition) ?? edition.fields.filter((each) => plainTypes.includes(each.type));
  known.set(edition, fields);
  return fields;
}

/**
 * What merged sheets say of a project as if its form had been read, so that the rules on several projects can look at
 * it. `cellOf`: where a field's value was found. `wanted`: the fields that will be looked at, where they are not all.
 */
export function printedApplication(
  values: PrintedValues,
  sheets: readonly string[],
  cellOf: (field: string) => CellRef,
  edition: Edition,
  wanted?: ReadonlySet<string>,
): Application {
  const readings: Record<string, readonly Reading[]> = {};
  const fields = plainFields(edition);
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at]!;
    if (wanted && !wanted.has(field.id)) continue;
    const value = values[field.id] ?? null;
    if (value === null || value === nothing) continue;
    const cell = cellOf(field.id);
    readings[field.id] = [
      {
        field: field.id,
        section: field.places[0]?.section ?? "",
        state: "value",
        value,
        raw: String(value),
        cell,
        label: { cell, text: field.label, match: "exact" },
        notes: noNotes,
      },
    ];
  }
  return { edition: edition.id, sheets, readings, notFound: [] };
}
