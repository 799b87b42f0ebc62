import { hidden, maskNumbers } from "../../text/person/maskNumbers";
import { readings, type Facts } from "../facts";
import type { Draft } from "../rule";

/** The one field in which the number of a person belongs. */
const ownField = "responsiblePerson.idNumber";

/** Whether a text holds the number of a person, or held one before it was masked. */
function tellsPerson(text: string): boolean {
  return text.includes(hidden) || maskNumbers(text) !== text;
}

/** SUM-13: the number of a person in another field, or in the name of the file or of a sheet. No finding quotes it. */
export function personalNumbers(facts: Facts): Draft[] {
  const inFields = facts.edition.fields.flatMap(({ id }): Draft[] => {
    const found = readings(facts, id).filter(({ raw }) => id !== ownField && tellsPerson(raw));
    if (found.length === 0) return [];
    return [{ severity: "error", fields: [id], cells: found.map(({ cell }) => cell) }];
  });
  const names = { sheetName: facts.application.sheets.join("\n"), fileName: facts.file };
  const inNames = Object.entries(names).flatMap(([variant, name]): Draft[] =>
    tellsPerson(name) ? [{ severity: "error", fields: [], variant }] : [],
  );
  return [...inFields, ...inNames];
}
