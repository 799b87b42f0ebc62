import type { Edition, Field } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import { sameCell } from "../../sheet/address";
import type { Application } from "../../read/application";
import type { Area, CellRef, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../sheet/snapshot";
import { maskNumbers } from "../../text/person/maskNumbers";

/** A cell as somebody who wants to type into it has to know it. */
export interface Place {
  /** In a merged area its first cell: only that one holds something. */
  readonly cell: CellRef;
  /** What stands there; null: nothing. */
  readonly now: SnapshotCell | null;
  /** What the form asks there; null where no field was read off the cell. */
  readonly field: Field | null;
  /** Its row, its column or its sheet is hidden. */
  readonly hidden: boolean;
}

/** The place of a cell of a finding; null where its sheet is not in the workbook. */
export function placeOf(
  ref: CellRef,
  workbook: WorkbookSnapshot,
  application: Application | null,
  edition: Edition,
): Place | null {
  const sheet = workbook.sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) return null;
  const cell = firstOfMerged(ref, sheet);
  const now = sheet.cells.find(({ row, col }) => row === cell.row && col === cell.col) ?? null;
  const { hidden, hiddenRows, hiddenColumns } = sheet;
  return {
    cell,
    now,
    field: application && fieldAt(cell, application, edition),
    hidden: hidden || hiddenRows.includes(cell.row) || hiddenColumns.includes(cell.col),
  };
}

/** What its editor begins with: the value as it would be typed again, and nothing of a person's number. */
export function entryText({ now }: Place): string {
  if (!now) return "";
  const text = now.whole ?? now.text;
  if (isHidden(now)) return "";
  if (now.kind === "number") return String(now.value);
  if (now.kind === "percent") return `${rounded(Number(now.value) * 100)}%`;
  return text;
}

/** What stands there is the number of a person: it is not shown, and has to be typed as a whole. */
export const isHidden = (now: SnapshotCell | null): boolean => {
  const text = now ? (now.whole ?? String(now.value)) : "";
  return maskNumbers(text) !== text;
};

/** Fifteen digits, as Excel keeps them: 56.12, not 56.120000000000005. */
export const rounded = (value: number): number => Number(value.toPrecision(15));

/** The field whose value was read off a cell; none where the label stands in the same cell, for that has to stay. */
function fieldAt(cell: CellRef, { readings, edition: id }: Application, edition: Edition): Field | null {
  const reading = Object.values(readings)
    .flat()
    .find((each) => sameCell(each.cell, cell) && !sameCell(each.label.cell, cell));
  const { fields } = partOf(edition, id);
  return reading ? (fields.find((field) => field.id === reading.field) ?? null) : null;
}

function firstOfMerged(ref: CellRef, { merges }: SheetSnapshot): CellRef {
  const holds = ({ top, left, bottom, right }: Area): boolean =>
    ref.row >= top && ref.row <= bottom && ref.col >= left && ref.col <= right;
  const area = merges.find(holds);
  return area ? { sheet: ref.sheet, row: area.top, col: area.left } : ref;
}
