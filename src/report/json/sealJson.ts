import { isNumberOfPerson, maskDerived, maskNumbers } from "../../text/person/maskNumbers";

/** The door through which the result file goes out: every text in it masked, a figure that is a person's number null. */
export function sealJson<T>(value: T, secrets: readonly string[] = []): T {
  if (typeof value === "string") return maskNumbers(value, secrets) as T;
  if (typeof value === "number") return (isNumberOfPerson(value) ? null : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => sealJson(each, secrets)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      maskNumbers(key, secrets),
      sealJson(each, secrets),
    ]),
  ) as T;
}

/** A value that was read from a text that may hold a person's number; a figure out of it is null. */
export function sealDerived(value: unknown, source: string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => sealDerived(each, source));
  const shown = maskDerived(value, source);
  return typeof value === "number" && shown !== value ? null : shown;
}
