import type { Edition } from "../../../src/form/edition";
import type { SnapshotCell, WorkbookSnapshot } from "../../../src/sheet/snapshot";

const keyOf = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\([^()]*\)|^\d+[.、]/g, "")
    .replace(/[\s:*]/g, "");

/** The form's labels as the look-up knows them. */
export const labelKeys = (edition: Edition): ReadonlySet<string> =>
  new Set(edition.fields.flatMap(({ places }) => places.flatMap(({ labels }) => labels.map(keyOf))));

/** What anybody would write: each cell that says one of the form's labels, and the next cell of its row as its value. */
export function lookUp({ sheets }: WorkbookSnapshot, labels: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { cells } of sheets) {
    const byRow = new Map<number, SnapshotCell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    for (const row of byRow.values())
      row.forEach((cell, n) => {
        const key = cell.kind === "text" ? keyOf(cell.text) : "";
        const value = row[n + 1];
        if (labels.has(key) && value && !found.has(key)) found.set(key, value.text.normalize("NFKC").trim());
      });
  }
  return found;
}
