import type { Field } from "../../form/edition";
import type { LabelHit } from "./labelIndex";

const dates = new Set<Field["type"]>(["month", "day", "monthOrDay"]);

/** Whether a label asks for a date, or for both of a period. */
export function asksDate(hits: readonly LabelHit[]): boolean {
  for (let n = 0; n < hits.length; n++) if (dates.has(hits[n]!.field.type)) return true;
  return false;
}
