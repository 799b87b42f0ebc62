import type { Field } from "../form/edition";
import { isInGroup, isMandatory, type Facts } from "./facts";
import { foundingYear } from "./finance";

/** Whether a field is one of a count or a figure of what an enterprise can do. */
export const isCapability = ({ id, type }: Field): boolean =>
  id.startsWith("capability.") && (type === "count" || type === "decimal");

/** Whether a blank of this field is an omission. */
export function isAsked(facts: Facts, field: Field): boolean {
  if (field.year !== undefined) return (foundingYear(facts) ?? 0) <= field.year;
  return isMandatory(facts, field) || (isCapability(field) && isInGroup(facts, "platformRelated"));
}
