import { hidden, maskNumbers } from "../../text/person/maskNumbers";
import { readings, type Facts } from "../facts";
import { holdsNumber } from "../holdsNumber";
import type { Draft } from "../rule";

/** The one field in which the number of a person belongs. */
const ownField = "responsiblePerson.idNumber";

/** Whether a text held a number before it was masked. */
const wasMasked = (text: string): boolean => text.includes(hidden);

/** SUM-13: the number of a person in another field, or in the name of the file or of a sheet. No finding quotes it. */
export function personalNumbers(facts: Facts): Draft[] {
  const inFields = facts.edition.fields.flatMap(({ id }): Draft[] => {
    if (id === ownField) return [];
    const found = readings(facts, id).filter((each) => wasMasked(each.raw) || holdsNumber(each));
    if (found.length === 0) return [];
    return [{ severity: "error", fields: [id], cells: found.map(({ cell }) => cell) }];
  });
  const names = [
    ["sheetName", facts.application.sheets.join("\n")],
    ["fileName", facts.file],
  ] as const;
  const inNames = names.flatMap(([variant, name]): Draft[] =>
    wasMasked(name) || maskNumbers(name) !== name ? [{ severity: "error", fields: [], variant }] : [],
  );
  return [...inFields, ...inNames];
}
