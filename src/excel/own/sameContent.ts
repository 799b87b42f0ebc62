/** What no cell of an .xlsx can hold, and the apostrophe that Excel keeps to itself. */
const dropped = /^'|[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** A text that is longer than a cell is cut when it is written. */
const compared = 32_000;

/** Whether a cell that was read back shows what was to be written: 3 and "3", null and "" are the same. */
export function sameContent(wanted: unknown, found: unknown): boolean {
  if (wanted === found) return true;
  if (typeof wanted === "number" && found !== "") return isNear(wanted, Number(found));
  return folded(wanted) === folded(found);
}

/** Excel keeps fifteen digits. */
function isNear(wanted: number, found: number): boolean {
  return Math.abs(wanted - found) <= 1e-14 * Math.abs(wanted);
}

function folded(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  return text.replace(dropped, "").slice(0, compared);
}
