import { currentEdition } from "../../src/form";
import type { Reading } from "../../src/read/application";
import { labelIndexOf } from "../../src/read/labels/labelIndex";
import { rememberedRoles } from "../../src/read/labels/recognise";
import { resultOf } from "../../src/read/steps";
import { readSheet } from "../../src/read/sheet/readSheet";
import { readingsByField } from "../../src/read/workbook/readingsByField";
import { parseArea } from "../../src/sheet/address";
import type { SheetSnapshot, SnapshotCell } from "../../src/sheet/snapshot";

/** A cell as a test writes it: its text, its number, or all of it; null for an empty one. */
export type Typed = string | number | boolean | null | Partial<SnapshotCell>;

function cellOf(typed: Typed): Pick<SnapshotCell, "kind" | "value" | "text"> | null {
  if (typed === null || typed === "") return null;
  if (typeof typed === "string") return { kind: "text", value: typed, text: typed };
  if (typeof typed === "number") return { kind: "number", value: typed, text: String(typed) };
  if (typeof typed === "boolean") return { kind: "boolean", value: typed, text: typed ? "TRUE" : "FALSE" };
  return { kind: "text", value: typed.text ?? "", text: "", ...typed };
}

/** A sheet from its rows of cells, with merged areas by their addresses. */
export function sheetOf(
  rows: readonly (readonly Typed[])[],
  options: {
    name?: string;
    merges?: readonly string[];
    hiddenRows?: readonly number[];
    hiddenColumns?: readonly number[];
    hidden?: boolean;
  } = {},
): SheetSnapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((typed, c) => {
      const cell = cellOf(typed);
      return cell ? [{ row: r, col: c, ...cell }] : [];
    }),
  );
  return {
    name: options.name ?? "Sheet1",
    cells,
    merges: (options.merges ?? []).map((address) => parseArea(address)!),
    hidden: options.hidden ?? false,
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

/** A cell that shows a date, by its day number. */
export const date = (serial: number, text: string): Typed => ({ kind: "date", value: serial, text });
/** A cell that shows a percentage. */
export const percent = (value: number, text: string): Typed => ({ kind: "percent", value, text });

/** All readings of a sheet, by field. */
export function readingsOf(sheet: SheetSnapshot): Record<string, Reading[]> {
  const index = labelIndexOf(currentEdition);
  const sheets = resultOf(readSheet(sheet, index, rememberedRoles(index)));
  const found = readingsByField({ sheets }, currentEdition);
  return Object.fromEntries([...found].map(([field, readings]) => [field, [...readings]]));
}

/** The values that a sheet shows, by field, without blanks. */
export function valuesOf(sheet: SheetSnapshot): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [field, [best]] of Object.entries(readingsOf(sheet))) {
    if (best && best.state !== "blank") values[field] = best.value;
  }
  return values;
}
