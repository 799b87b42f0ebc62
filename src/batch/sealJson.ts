import { isNumberOfPerson, maskNumbers } from "../text/person/maskNumbers";

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
