import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import type { RoleOf } from "../labels/recognise";
import type { PlacedLabel } from "../layout/placeLabels";
import type { ColumnForms } from "./columnForms";
import type { ValueSpot } from "./valueSpots";

interface Head {
  readonly cell: SnapshotCell;
  readonly section: string;
}

/** 人员信息 | 项目责任人 | 项目联系人: headings of different persons in one row. */
function headsIn(row: number, grid: Grid, roleOf: RoleOf, who: ReadonlySet<string>): Head[] {
  const heads = grid.row(row).flatMap((cell) => {
    const section = cell.kind === "text" && cell.text.length <= 12 ? roleOf(cell.text).heading : null;
    return section && who.has(section) ? [{ cell, section }] : [];
  });
  const touch = heads.every(({ cell }, n) => n === 0 || cell.col === grid.area(heads[n - 1]!.cell).right + 1);
  return heads.length >= 2 && touch && new Set(heads.map(({ section }) => section)).size === heads.length
    ? heads
    : [];
}

function spotAt(row: number, { cell }: Head, grid: Grid): ValueSpot {
  const { left, right } = grid.area(cell);
  const found = grid.rightOf(row, left - 1);
  const value = found && found.col <= right ? found : undefined;
  return {
    cell: value,
    cells: value ? [value] : [],
    underHeader: true,
    row,
    col: value?.col ?? left,
    unit: "",
  };
}

/** The labels below the heads, row after row, in columns before them. */
function labelsBelow(heads: readonly Head[], labels: readonly PlacedLabel[]): PlacedLabel[] {
  const { row, col } = heads[0]!.cell;
  const below: PlacedLabel[] = [];
  let next = row + 1;
  for (const label of labels) {
    const { cell, area } = label.anchor;
    if (cell.row < next) continue;
    if (cell.row > next || area.right >= col) break;
    below.push(label);
    next = area.bottom + 1;
  }
  return below;
}

/** A table with a column for each person: 姓名 | 张某 | 王某 below 项目责任人 | 项目联系人. */
export function personColumns(
  labels: readonly PlacedLabel[],
  grid: Grid,
  roleOf: RoleOf,
  who: ReadonlySet<string>,
): ColumnForms {
  const spots: (readonly [PlacedLabel, ValueSpot])[] = [];
  const used = new Set<PlacedLabel>();
  for (const row of grid.rows) {
    const heads = headsIn(row, grid, roleOf, who);
    if (heads.length === 0) continue;
    for (const label of labels.filter(({ anchor }) => heads.some(({ cell }) => cell === anchor.cell)))
      used.add(label);
    for (const label of labelsBelow(heads, labels)) {
      used.add(label);
      for (const head of heads) {
        const hits = label.anchor.label.hits.filter((hit) => hit.section === head.section);
        if (hits.length > 0)
          spots.push([
            { anchor: label.anchor, section: head.section, hits },
            spotAt(label.anchor.cell.row, head, grid),
          ]);
      }
    }
  }
  return { spots, heads: used };
}
