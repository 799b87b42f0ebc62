import type { SnapshotCell } from "../../sheet/snapshot";
import type { FieldValue, ReadingNote, ReadingState } from "../application";

/** What a raw value was understood as. */
export interface Outcome {
  readonly state: ReadingState;
  readonly value: FieldValue | null;
  readonly notes: readonly ReadingNote[];
}

/** What stands where a value is expected: a cell's content, or the part of a cell behind its label. */
export interface Raw {
  readonly kind: SnapshotCell["kind"];
  readonly value: string | number | boolean;
  /** As Excel shows it. */
  readonly text: string;
  /** The whole text, where `text` is only what of it is looked at. */
  readonly whole?: string;
  readonly symbolFont?: string;
}

export const blank: Outcome = { state: "blank", value: null, notes: [] };
export const none = (value: FieldValue | null): Outcome => ({ state: "none", value, notes: [] });
export const unread = (...notes: ReadingNote[]): Outcome => ({ state: "unread", value: null, notes });
export const understood = (value: FieldValue, ...notes: ReadingNote[]): Outcome => ({
  state: "value",
  value,
  notes,
});

/** "normalised" where the value's text is not what stood in the cell. */
export function normalisedIf(changed: boolean): ReadingNote[] {
  return changed ? [{ kind: "normalised" }] : [];
}

/** A cell's number with the fifteen digits that Excel shows of it: 1467.0000000000002 → 1467. */
export function kept(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Cuts the noise that binary fractions leave behind a conversion: 3500.0000000000005 → 3500. */
export function exact(value: number): number {
  return Number(value.toPrecision(14));
}
