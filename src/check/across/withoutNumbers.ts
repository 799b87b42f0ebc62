import type { Application, FieldValue, Reading } from "../../read/application";
import { keeper } from "../../read/kept";
import { maskNumbers } from "../../text/person/maskNumbers";
import { holdsNumber } from "../holdsNumber";

/** What was read from a text with the number of a person: texts masked, figures out of it none. */
function masked(value: FieldValue): FieldValue | null {
  if (typeof value === "string") return maskNumbers(value);
  if (typeof value !== "object") return null;
  return value.map((item) =>
    typeof item === "string" ? maskNumbers(item) : item.map((part) => maskNumbers(part)),
  ) as FieldValue;
}

function cleared(reading: Reading): Reading {
  const { value } = reading;
  return value === null || !holdsNumber(reading) ? reading : { ...reading, value: masked(value) };
}

const kept = keeper<Application, Application>();

/** Whether nothing of what it says is to be cleared; of thousands nearly all are so, and no list is made of what they say. */
function isClear({ readings }: Application): boolean {
  for (const field in readings)
    for (const reading of readings[field]!) if (reading.value !== null && holdsNumber(reading)) return false;
  return true;
}

/** An application as rules on several projects see it: they quote what it says, and no quotation tells a number of a person. */
export function withoutNumbers(application: Application): Application {
  return kept(application, [], () => {
    if (isClear(application)) return application;
    const told = Object.entries(application.readings).flatMap(([field, all]) => {
      const clear = all.map(cleared);
      return clear.some((reading, index) => reading !== all[index]) ? [[field, clear] as const] : [];
    });
    return { ...application, readings: { ...application.readings, ...Object.fromEntries(told) } };
  });
}
