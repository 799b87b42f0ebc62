import type { SheetSnapshot } from "./snapshot";

/** Whether two snapshots of a sheet say the same, whatever they hold: no field is named here, so none can be forgotten. */
export function isSameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return isSame(a, b);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => key in other && isSame(one[key], other[key]));
}
