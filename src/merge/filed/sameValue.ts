import { cleanText } from "../../text/cleanText";
import type { Printed } from "./printed";

/** Figures come back from a file with their last digits rounded. */
const tolerance = 1e-9;

/** Whether two cells say the same, however the file between them has stored it. */
export function sameValue(a: Printed | undefined, b: Printed | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return cleanText(String(a ?? "")) === cleanText(String(b ?? ""));
}
