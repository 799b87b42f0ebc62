import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { Random } from "../layouts/random";

/** A change of a form that does not change what it says. */
export interface Transform {
  readonly name: string;
  /** Whether a careful person may be unsure how the changed form is meant. */
  readonly mayBeUnsure: boolean;
  /** The changed sheets; null where the form has nothing that can be changed so. The fields' values stay the same. */
  readonly apply: (sheets: readonly SheetSnapshot[], random: Random) => readonly SheetSnapshot[] | null;
}

/** Changes each sheet for itself; null where it changes none of them. */
export function eachSheet(
  change: (sheet: SheetSnapshot, random: Random) => SheetSnapshot | null,
): Transform["apply"] {
  return (sheets, random) => {
    const changed = sheets.map((sheet) => change(sheet, random));
    return changed.some((sheet) => sheet !== null) ? sheets.map((sheet, n) => changed[n] ?? sheet) : null;
  };
}
