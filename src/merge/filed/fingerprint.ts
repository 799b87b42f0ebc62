import type { PrintedValues } from "./printApplication";
import { shortHash } from "./shortHash";

/**
 * A short stable hash of a project's values that may be passed on. Identity numbers are no part of it: from
 * a hash beside all other values they could be found by trying.
 */
export function fingerprintOf(values: PrintedValues): string {
  const entries = Object.keys(values)
    .sort()
    .map((field) => [field, values[field]]);
  return shortHash(JSON.stringify(entries));
}
