import type { Edition } from "../../form/edition";
import { askedColumns } from "../own/askedColumns";
import type { Placement } from "../own/ledgerFacts";
import type { SummaryRow } from "../own/summaryTable";

/** Index behind a row and all that merged cells join with it. */
export function behind(rows: readonly SummaryRow[], index: number): number {
  const { joinedTo } = rows[index]!;
  const isJoined = ({ row }: SummaryRow): boolean =>
    row !== null && joinedTo !== undefined && row <= joinedTo;
  return Math.max(index, rows.findLastIndex(isJoined)) + 1;
}

/** Index before a row and all that merged cells join with it. */
export function before(rows: readonly SummaryRow[], index: number): number {
  const at = rows[index]?.row ?? null;
  const joins = ({ row, joinedTo }: SummaryRow): boolean =>
    at !== null && row !== null && row < at && joinedTo !== undefined && at <= joinedTo;
  const first = rows.findIndex(joins);
  return first < 0 ? index : first;
}

/**
 * Puts new rows among those that stand there, whose order stays. New rows come in the order of the form's
 * categories, within one in the order in which they are given.
 */
export function placeRows<Row extends SummaryRow>(
  old: readonly Row[],
  fresh: readonly Row[],
  placement: Placement,
  edition: Edition,
): readonly Row[] {
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const rank = new Map(choices.map((choice, index) => [choice.label, index]));
  const column = askedColumns(edition).find(({ source }) => source === "project.category")?.id ?? "";
  const categoryOf = ({ cells }: Row): string => cells[column] ?? "";
  const rankOf = (row: Row): number => rank.get(categoryOf(row)) ?? choices.length;
  if (placement === "end") return [...old, ...fresh];
  const rows = [...old];
  for (const row of [...fresh].sort((a, b) => rankOf(a) - rankOf(b))) {
    const last = rows.findLastIndex((each) => categoryOf(each) === categoryOf(row));
    rows.splice(last < 0 ? rows.length : behind(rows, last), 0, row);
  }
  return rows;
}
