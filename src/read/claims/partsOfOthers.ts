import type { SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { keyOfCell } from "../labels/labelKey";
import { personOf, type RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";

const longest = 16;
const nobody: ReadonlySet<SnapshotCell> = new Set();

/** 信息化主管 merged before 姓名 | 孙某 and 移动电话 | 137…: words that head several rows of which the first asks for a bare name. */
function headsName(cell: SnapshotCell, grid: Grid, roleOf: RoleOf): boolean {
  const { top, bottom, right } = grid.area(cell);
  if (bottom === top || cell.kind !== "text" || cell.text.length > longest) return false;
  const next = grid.at(top, right + 1);
  if (next?.kind !== "text" || keyOfCell(next).base !== "姓名") return false;
  const { label, heading, group, stranger } = roleOf(cell);
  return !label && !heading && !group && !stranger;
}

/**
 * Headings of parts about persons whom the form does not ask about, by words that nobody knows: where all of the form's own
 * persons are named, or have parts of their own.
 */
export function partsOfOthers(
  grid: Grid,
  { persons, who }: LabelIndex,
  roleOf: RoleOf,
): ReadonlySet<SnapshotCell> {
  const { cells, merges } = grid.sheet;
  if (merges.length === 0) return nobody;
  const found = cells.filter((cell) => headsName(cell, grid, roleOf));
  if (found.length === 0) return nobody;
  const own = new Set<string>();
  cells.forEach((cell) => {
    const { heading, label } = roleOf(cell);
    const section = personOf(label, who) ?? heading;
    if (section && persons.has(section)) own.add(section);
  });
  return own.size === persons.size ? new Set(found) : nobody;
}
