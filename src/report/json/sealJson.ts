import { isNumberOfPerson, maskDerived, maskOfRecord } from "../../text/person/maskNumbers";

type Mask = (text: string) => string;

/** Whether nothing is to be hidden: so it is with nearly all, which need no copy then. */
function isClear(value: unknown, mask: Mask): boolean {
  if (typeof value === "string") return mask(value) === value;
  if (typeof value === "number") return !isNumberOfPerson(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (!isClear(value[at], mask)) return false;
    return true;
  }
  for (const key in value)
    if (mask(key) !== key || !isClear((value as Record<string, unknown>)[key], mask)) return false;
  return true;
}

function sealed(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return mask(value);
  if (typeof value === "number") return isNumberOfPerson(value) ? null : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => sealed(each, mask));
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, each]) => [mask(key), sealed(each, mask)]));
}

/** The door through which the result file goes out: every text in it masked, a figure that is a person's number null. */
export function sealJson<T>(value: T, secrets: readonly string[] = []): T {
  const mask = maskOfRecord(secrets);
  return isClear(value, mask) ? value : (sealed(value, mask) as T);
}

/** A value that was read from a text that may hold a person's number; a figure out of it is null. */
export function sealDerived(value: unknown, source: string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => sealDerived(each, source));
  const shown = maskDerived(value, source);
  return typeof value === "number" && shown !== value ? null : shown;
}
