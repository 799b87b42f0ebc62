import type { Edition, Field } from "../../form/edition";
import type { Application, Reading } from "../../read/application";
import { columnSources, dataColumns } from "../summaryTable";
import type { ProvinceRow } from "./provinceRows";

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

/** A row as if its form had been read, so that the rules on several projects can look at it. */
export function provinceApplication({ table, row, values }: ProvinceRow, edition: Edition): Application {
  const { summary } = table;
  const readings: Record<string, readonly Reading[]> = {};
  for (const field of edition.fields.filter((each) => plainTypes.includes(each.type))) {
    const value = values[field.id] ?? null;
    if (value === null) continue;
    const column = dataColumns.find((each) => columnSources[each] === field.id);
    const cell = { sheet: summary.sheet, row: row.row ?? 0, col: (column && summary.columns[column]) ?? 0 };
    readings[field.id] = [
      {
        field: field.id,
        section: field.places[0]?.section ?? "",
        state: "value",
        value,
        raw: String(value),
        cell,
        label: { cell, text: field.label, match: "exact" },
        notes: [],
      },
    ];
  }
  return { edition: edition.id, sheets: [summary.sheet], readings, notFound: [] };
}
