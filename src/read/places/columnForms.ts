import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import type { RoleOf } from "../labels/recognise";
import type { PlacedLabel } from "../layout/placeLabels";
import type { ValueSpot } from "./valueSpots";

/** Labels that stand next to each other in a row, with their values in the rows below. */
export interface ColumnForms {
  /** Labels with the value of one row each; a label counts once for every row. */
  readonly spots: readonly (readonly [PlacedLabel, ValueSpot])[];
  /** Labels of such rows, which have no value to their right. */
  readonly heads: ReadonlySet<PlacedLabel>;
}

const shortestRun = 3;
const mostRows = 20;

/** Rows of labels that touch each other or stand over their values, without the rows of the financial table. */
function runsOf(labels: readonly PlacedLabel[], anchors: Anchors): PlacedLabel[][] {
  const runs: PlacedLabel[][] = [];
  for (const label of labels) {
    const last = runs.at(-1)?.at(-1)?.anchor;
    const { row, col } = label.anchor.cell;
    const touches = last?.cell.row === row && (last.area.right + 1 === col || anchors.headRows.has(row));
    if (touches) runs.at(-1)!.push(label);
    else runs.push([label]);
  }
  return runs.filter(
    (run) =>
      (run.length >= shortestRun || anchors.headRows.has(run[0]!.anchor.cell.row)) &&
      run.every((label) => label.hits[0]!.field.row === undefined),
  );
}

function spotBelow(label: PlacedLabel, row: number, grid: Grid, anchors: Anchors): ValueSpot {
  const { left, right } = label.anchor.area;
  const found = grid.rightOf(row, left - 1);
  const cell = found && found.col <= right && !anchors.printed.has(found) ? found : undefined;
  return { cell, cells: cell ? [cell] : [], underHeader: true, row, col: cell?.col ?? left, unit: "" };
}

/** 项目技术负责人 | 李某 | 女 in a table of persons: of that person the form asks the name, in the column of names. */
function sideLabel(
  cells: readonly SnapshotCell[],
  run: readonly PlacedLabel[],
  labels: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const first = run[0]!;
  if (!first.hits.some((hit) => hit.field.id.endsWith(".name"))) return undefined;
  return labels.find(
    ({ anchor }) => anchor.area.right < first.anchor.area.left && cells.includes(anchor.cell),
  );
}

/** 姓名 | 性别 | 证件类型 above 张某 | 男 | 居民身份证, a row for each person: its heading stands to the left. */
function readRun(
  run: readonly PlacedLabel[],
  labels: readonly PlacedLabel[],
  grid: Grid,
  anchors: Anchors,
  roleOf: RoleOf,
): [PlacedLabel, ValueSpot][] {
  const first = run[0]!.anchor.area;
  const last = run.at(-1)!.anchor.area;
  const rows: { row: number; section: string | null }[] = [];
  const others: [PlacedLabel, ValueSpot][] = [];
  for (let row = first.bottom + 1; row <= first.bottom + mostRows; row++) {
    const cells = grid.row(row);
    if (cells.length === 0) continue;
    const inside = cells.filter((cell) => cell.col >= first.left && cell.col <= last.right);
    if (inside.length === 0 || inside.some((cell) => anchors.printed.has(cell))) break;
    const side = cells.filter((cell) => cell.col < first.left).map((cell) => roleOf(cell.text).heading);
    const section = side.find((each) => each !== null) ?? null;
    const other = section === null ? sideLabel(cells, run, labels) : undefined;
    if (other) others.push([other, spotBelow(run[0]!, row, grid, anchors)]);
    else rows.push({ row, section });
  }
  const named = rows.filter((row) => row.section !== null);
  // Several rows that nothing tells apart are a list of people.
  const used = named.length > 0 ? named : rows.length === 1 ? rows : [];
  const own = used.flatMap(({ row, section }) =>
    run.flatMap((label): [PlacedLabel, ValueSpot][] => {
      const place = section ?? label.section;
      const hits = label.anchor.label.hits.filter((hit) => hit.section === place);
      if (hits.length === 0) return [];
      const placed: PlacedLabel = { anchor: label.anchor, section: place, hits };
      return [[placed, spotBelow(label, row, grid, anchors)]];
    }),
  );
  return [...own, ...others];
}

export function columnForms(
  labels: readonly PlacedLabel[],
  grid: Grid,
  anchors: Anchors,
  roleOf: RoleOf,
): ColumnForms {
  const runs = runsOf(labels, anchors);
  const spots = runs.flatMap((run) => readRun(run, labels, grid, anchors, roleOf));
  const named = spots.map(([label]) => label).filter((label) => labels.includes(label));
  return { spots, heads: new Set([...runs.flat(), ...named]) };
}
