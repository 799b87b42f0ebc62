import type { SheetSnapshot } from "../../sheet/snapshot";
import { groupBy } from "../../match/group";
import { asksFor, type LabelAnchor } from "../claims/anchor";
import { weights } from "../layout/weights";
import { bandsAt } from "./splitBands";
import { targetOf } from "./splitForms";

const { short: again } = weights.repetition;

const asksProject = asksFor("project.name");

/** The columns from which on further lists stand in a head: right of an empty one before each further project's name. */
function starts(sheet: SheetSnapshot, labels: readonly LabelAnchor[]): number[] {
  const heads = [...groupBy(labels.filter(asksProject), ({ cell }) => cell.row)];
  const [row, names] = heads.find(([, each]) => each.length > 1) ?? [];
  if (row === undefined || !names) return [];
  const filled = new Set<number>();
  for (const cell of sheet.cells) if (cell.row >= row) filled.add(cell.col);
  return names.slice(1).flatMap(({ cell }, n) => {
    let col = cell.col;
    while (filled.has(col - 1)) col--;
    return col > names[n]!.cell.col && asksAgain(labels, row, col) ? [col] : [];
  });
}

/** Whether a head asks from a column on mostly what it asks before: 项目名称 of 附件4-3 behind the form's own is no other list. */
function asksAgain(labels: readonly LabelAnchor[], row: number, from: number): boolean {
  const own = labels.filter(({ cell }) => cell.row === row);
  const before = new Set(own.filter(({ cell }) => cell.col < from).map(targetOf));
  const behind = own.filter(({ cell }) => cell.col >= from);
  return behind.filter((label) => before.has(targetOf(label))).length >= behind.length * again.share;
}

/** Lists with a project a row that stand side by side, with an empty column between, each as a sheet of its own. */
export function listsBeside(sheet: SheetSnapshot, labels: readonly LabelAnchor[]): SheetSnapshot[] {
  return bandsAt(sheet, starts(sheet, labels));
}
