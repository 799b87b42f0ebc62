import type { Application, FieldValue, Reading } from "../../read/application";
import { maskNumbers } from "../../text/person/maskNumbers";

/** What was read from a text with the number of a person: texts masked, figures out of it none. */
function masked(value: FieldValue): FieldValue | null {
  if (typeof value === "string") return maskNumbers(value);
  if (typeof value !== "object") return null;
  return value.map((item) =>
    typeof item === "string" ? maskNumbers(item) : item.map((part) => maskNumbers(part)),
  ) as FieldValue;
}

function cleared(reading: Reading): Reading {
  const { value, raw } = reading;
  return value === null || maskNumbers(raw) === raw ? reading : { ...reading, value: masked(value) };
}

/** An application as rules on several projects see it: they quote what it says, and no quotation tells a number of a person. */
export function withoutNumbers(application: Application): Application {
  const readings = Object.entries(application.readings).map(([field, all]) => [field, all.map(cleared)]);
  return { ...application, readings: Object.fromEntries(readings) };
}
