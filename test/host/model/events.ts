import type { Area } from "./area";
import type { CellValue } from "./cell";
import type { HostSheet } from "./sheet";

export type CellChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Where the cells went that were moved by an insertion or a deletion. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** What happened in the workbook, told after it happened. */
export type HostEvent =
  | {
      readonly kind: "cells";
      readonly sheet: HostSheet;
      readonly area: Area;
      readonly change: CellChangeType;
      /** For insertions and deletions. */
      readonly shift?: Shift;
      /** For a single edited cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  /** Fonts, fills, borders, alignment, number formats. */
  | { readonly kind: "format"; readonly sheet: HostSheet; readonly area: Area }
  /** Merges, sizes, hidden rows and columns, frozen panes, page setup, tables, protection. */
  | { readonly kind: "layout"; readonly sheet: HostSheet }
  | { readonly kind: "selection"; readonly sheet: HostSheet; readonly areas: readonly Area[] }
  | { readonly kind: "activated"; readonly sheet: HostSheet; readonly before: HostSheet | null }
  | { readonly kind: "added" | "deleted" | "moved" | "visibility"; readonly sheet: HostSheet }
  | { readonly kind: "renamed"; readonly sheet: HostSheet; readonly before: string };

export type HostListener = (event: HostEvent) => void;

export class Listeners {
  private readonly listeners = new Set<HostListener>();

  /** Returns the function that ends the listening. */
  add(listener: HostListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
