import type { Edition } from "../../form/edition";
import type { ListedRow, PlaceRows } from "../compare/applyMerge";
import { before, behind } from "../compare/placeRows";
import { provinceFacts } from "./provinceColumns";
import type { ProvinceState } from "./provinceState";

/**
 * Puts new rows of 省级汇总表 behind the last row of their unit, of a unit without rows before the units that follow it on the
 * list; what stands there keeps its order. Says what the program writes beside the columns of 附件4-5.
 */
export function placeByUnit(
  state: ProvinceState,
  renamed: ReadonlyMap<string, string>,
  edition: Edition,
): PlaceRows {
  const { unitAt, sequenceAt, unitColumn, sequenceColumn } = state;
  const order = new Map(edition.recommendingUnits.map(({ name }, index) => [name, index]));
  const rankOf = (unit: string): number => order.get(unit) ?? order.size;
  const unitOf = ({ project, row }: ListedRow): string =>
    project ? provinceFacts(project.after).unit : row === null ? "" : (unitAt[row] ?? "");
  const withBeside = (each: ListedRow): ListedRow => {
    const { project, row } = each;
    if (!project) return each;
    const { unit, sequence } = provinceFacts(project.after);
    const beside: Record<number, string | number> = {};
    const isRenamed = row !== null && renamed.get(unitAt[row] ?? "") === unit;
    if ((row === null || isRenamed) && unitColumn !== undefined) beside[unitColumn] = unit;
    const stands = row === null ? "" : (sequenceAt[row] ?? "");
    if (sequenceColumn !== undefined && project.filed && stands !== sequence)
      beside[sequenceColumn] = /^\d+$/.test(sequence) ? Number(sequence) : sequence;
    return { ...each, beside };
  };
  return (old, coming) => {
    const rows = old.map(withBeside);
    const fresh = [...coming].sort((a, b) => rankOf(unitOf(a)) - rankOf(unitOf(b)));
    for (const row of fresh) {
      const unit = unitOf(row);
      const last = rows.findLastIndex((each) => unitOf(each) === unit);
      const next = rows.findIndex((each) => unitOf(each) !== "" && rankOf(unitOf(each)) > rankOf(unit));
      rows.splice(
        last >= 0 ? behind(rows, last) : next >= 0 ? before(rows, next) : rows.length,
        0,
        withBeside(row),
      );
    }
    return rows;
  };
}
