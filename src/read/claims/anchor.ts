import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { LabelText } from "../labels/recognise";
import type { Raw } from "../values/outcome";

/** A cell that says what another cell, or the rest of itself, holds. */
export interface LabelAnchor {
  readonly cell: SnapshotCell;
  readonly area: Area;
  /** The label as it stands in the cell. */
  readonly text: string;
  readonly label: LabelText;
  /** The value where it stands in the label's own cell (项目名称：…). */
  readonly inline: Raw | null;
}

/** Whether a label asks for the field of that id, alone or among others. */
export const asksFor =
  (id: string) =>
  ({ label }: LabelAnchor): boolean =>
    label.hits.some(({ field }) => field.id === id);

/** A cell that opens a section. */
export interface HeadingAnchor {
  readonly cell: SnapshotCell;
  readonly section: string;
  /** From this column on it counts; 0 where it stands alone in its row. */
  readonly fromColumn: number;
}

/** What was recognised on a sheet, each list in reading order. */
export interface Anchors {
  readonly labels: readonly LabelAnchor[];
  readonly headings: readonly HeadingAnchor[];
  /** Rows of labels whose values stand in the row below. */
  readonly headRows: ReadonlySet<number>;
  /** Cells that hold the form's own print: they are never values. */
  readonly printed: ReadonlySet<SnapshotCell>;
}
