import type { Edition } from "../../form/edition";
import { countsGroups, numberRows } from "../own/rowNumbers";
import type { SummaryRow, SummaryTable } from "../own/summaryTable";
import { rowPoint } from "./cells";
import type { SealPoint } from "./sealPoint";

/** 序号 that leave one out or come twice, and categories whose projects stand apart. */
export function orderPoints(table: SummaryTable): readonly SealPoint[] {
  const { rows } = table;
  const wanted = numberRows(rows, countsGroups(rows));
  const numbers = rows.flatMap((row, index): SealPoint[] => {
    const [shown, expected] = [row.sequence.trim(), wanted[index]!];
    const isHidden = row.covered?.includes("sequence") === true && shown === "";
    if (table.columns.sequence === undefined || isHidden || shown === expected) return [];
    return [rowPoint(table, row, "sequence", "must", { kind: "number", shown, expected })];
  });
  const category = table.asked.find(({ role }) => role === "choice")?.id;
  const categoryOf = (row: SummaryRow | undefined): string => (category && row?.cells[category]) || "";
  const seen = new Set<string>();
  const apart = rows.flatMap((row, index): SealPoint[] => {
    const own = categoryOf(row);
    const isBack = own !== categoryOf(rows[index - 1]) && seen.has(own);
    seen.add(own);
    return isBack && category
      ? [rowPoint(table, row, category, "look", { kind: "apart", category: own })]
      : [];
  });
  return [...numbers, ...apart];
}

/** A unit that recommends more projects than its notice allows; null where no number is set. */
export function quotaPoints(table: SummaryTable, edition: Edition): readonly SealPoint[] | null {
  const quota = unitOf(table, edition)?.quota;
  if (quota === undefined) return null;
  const count = table.rows.length;
  const cell = { sheet: table.sheet, row: table.headerRow, col: 0 };
  return count > quota
    ? [{ kind: "quota", quota, count, weight: "must", project: "", applicant: "", cell }]
    : [];
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The unit of the edition's list that stands behind 推荐单位（盖章）：. */
export function unitOf({ unit }: SummaryTable, { recommendingUnits }: Edition) {
  return recommendingUnits.find(({ name, fullName, aliases }) =>
    [name, fullName, ...aliases].some((each) => plain(each) === plain(unit)),
  );
}

/** A head that names no unit or city, or those that do not belong together. */
export function unitPoints(table: SummaryTable, edition: Edition): readonly SealPoint[] {
  const { city, unit, sheet, unitAt, titleAt } = table;
  const at = (place: SummaryTable["unitAt"]) => ({ sheet, ...(place ?? { row: 0, col: 0 }) });
  const whole = { project: "", applicant: "" };
  const known = unitOf(table, edition);
  const points: SealPoint[] = [];
  if (unit === "") points.push({ kind: "noUnit", weight: "must", ...whole, cell: at(unitAt) });
  else if (!known) points.push({ kind: "unknownUnit", unit, weight: "look", ...whole, cell: at(unitAt) });
  if (city === "") points.push({ kind: "noCity", weight: "must", ...whole, cell: at(titleAt) });
  else if (known && plain(known.city) !== plain(city))
    points.push({ kind: "otherCity", city, unit, weight: "must", ...whole, cell: at(titleAt) });
  return points;
}
