import type { Application, FieldValue } from "../../../src/read/application";
import type { Truth } from "./truth";

/** Whether a value is the one that was meant: numbers within rounding, lists in any order. */
export function sameValue(want: FieldValue, got: FieldValue | null): boolean {
  if (typeof want === "number") {
    return typeof got === "number" && Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want));
  }
  if (Array.isArray(want)) {
    const sorted = (list: readonly unknown[]) => JSON.stringify(list.map(String).sort());
    return Array.isArray(got) && sorted(want) === sorted(got);
  }
  return want === got;
}

/** A field that was read otherwise than it was meant. */
export interface Difference {
  readonly id: string;
  readonly want: FieldValue | undefined;
  readonly got: FieldValue | null | undefined;
  readonly raw: string | undefined;
}

/** What of an application is not as it was written, and what was read that was never written. */
export function differences({ readings }: Application, truth: Truth): Difference[] {
  return [...new Set([...Object.keys(truth), ...Object.keys(readings)])].flatMap((id) => {
    const reading = readings[id]?.[0];
    const got = reading?.value ?? null;
    const want = truth[id];
    const right = want === undefined ? got === null : sameValue(want, got);
    return right ? [] : [{ id, want, got, raw: reading?.raw }];
  });
}
