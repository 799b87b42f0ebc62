import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell } from "../labels/labelKey";
import type { LabelIndex } from "../labels/labelIndex";
import { personOf, type LabelText, type RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";

interface Named {
  readonly cell: SnapshotCell;
  readonly section: string;
  readonly label: LabelText;
}

const longest = 20;
const nobody: ReadonlySet<SnapshotCell> = new Set();

/** 企业联系人: a label that only stands in for the form's own. */
const standsIn = ({ label }: Named) => label.hits.every(({ substitute }) => substitute);

function namedOn(grid: Grid, { who }: LabelIndex, roleOf: RoleOf): Named[] {
  const found: Named[] = [];
  const { cells } = grid.sheet;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.kind !== "text" || cell.text.length > longest || !cell.text.includes("人")) continue;
    const { label } = roleOf(cell);
    const section = personOf(label, who);
    if (section) found.push({ cell, section, label: label! });
  }
  return found;
}

/**
 * 企业联系人 beside 项目联系人, and 联系人 in 合作云平台服务商 | 某某云 | 联系人 | 何经理 where 项目联系人 begins a row of its own:
 * labels of somebody whom the form does not ask about.
 */
export function othersNamed(grid: Grid, index: LabelIndex, roleOf: RoleOf): ReadonlySet<SnapshotCell> {
  const named = namedOn(grid, index, roleOf);
  if (named.length < 2) return nobody;
  const begins = ({ cell }: Named) => grid.row(cell.row)[0] === cell;
  const others = new Set<SnapshotCell>();
  for (const [section, all] of groupBy(named, (each) => each.section)) {
    const own = all.filter((each) => begins(each) && !standsIn(each));
    const isOf = (cell: SnapshotCell) => roleOf(cell).label?.hits.some((hit) => hit.section === section);
    /** 联系人 of 项目联系人, behind a label of something else. */
    const isBehind = ({ cell }: Named) => {
      const { base } = keyOfCell(cell);
      const isTail = own.some(
        (each) => keyOfCell(each.cell).base !== base && keyOfCell(each.cell).base.endsWith(base),
      );
      const first = grid.row(cell.row)[0]!;
      return isTail && first !== cell && roleOf(first).label !== null && !isOf(first);
    };
    if (own.length > 0) for (const each of all) if (standsIn(each) || isBehind(each)) others.add(each.cell);
  }
  return others;
}
