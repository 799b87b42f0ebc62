import type { Field } from "../../form/edition";
import { isSlipped, type FieldValue, type Reading } from "../../read/application";
import { cleanText } from "../../text/cleanText";
import { maskDerived, maskNumbers } from "../../text/person/maskNumbers";

/** A value as a cell of a merged sheet shows it; null leaves the cell empty. */
export type Printed = string | number | null;

function labelOf(field: Field, id: string): string {
  return field.choices?.find((choice) => choice.id === id)?.label ?? id;
}

function printValue(value: FieldValue, field: Field): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return field.type === "choice" ? labelOf(field, value) : value;
  const entries = value.map((entry) =>
    typeof entry === "string" ? labelOf(field, entry) : entry.filter((part) => part !== "").join("："),
  );
  return entries.join(field.type === "pairs" ? "\n" : "、");
}

/** What was ticked where the ticks are no answer; other text stands as it was filled in, so that nothing is lost. */
function printUnread(reading: Reading, field: Field): string {
  // 依托企业 of one project over the name of another's would look like an answer: the query names the cell.
  if (isSlipped(reading)) return "";
  const ticked = reading.notes.flatMap((note) => (note.kind === "severalChosen" ? note.chosen : []));
  if (ticked.length > 0) return ticked.map((id) => labelOf(field, id)).join("、");
  return field.choices && field.type !== "text" ? "" : reading.raw;
}

/** A code is shown whole or, where an identity number stands in its place, not at all: enterprises are known by it. */
function printCode(code: string, shown: string, secrets: readonly string[]): string {
  return maskNumbers(shown, secrets) === code ? code : "";
}

/**
 * A reading as a merged sheet shows it: amounts in 万元 and ratios as fractions stay numbers, choices by their
 * printed labels, pairs a line each. Text is cleaned, and secrets are hidden.
 */
export function printReading(
  reading: Reading | undefined,
  field: Field,
  secrets: readonly string[],
): Printed {
  if (!reading || reading.state === "blank") return null;
  const printed =
    reading.value === null
      ? reading.state === "none"
        ? "无"
        : printUnread(reading, field)
      : printValue(reading.value, field);
  if (typeof printed === "number") return Number.isFinite(printed) ? maskDerived(printed, reading.raw) : null;
  const shown = maskDerived(printed, reading.raw);
  const text = cleanText(
    field.type === "code" ? printCode(printed, shown, secrets) : maskNumbers(shown, secrets),
  );
  return text === "" ? null : text;
}
