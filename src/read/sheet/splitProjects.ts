import { alikeNames } from "../../match/alike";
import { projectKey } from "../../match/marks";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { squeeze } from "../values/text";
import { asksFor, type Anchors, type LabelAnchor } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { withRows } from "../page/rewritten";
import { targetOf } from "./splitForms";
import { weights } from "../layout/weights";

const { fewest, repeated, most } = weights.furtherProject;

const asksProject = asksFor("project.name");

/** What a label of a project's name is answered with beside it; "" where nothing is, or print stands there. */
function nameAt({ area, inline }: LabelAnchor, grid: Grid, printed: Anchors["printed"]): string {
  const next = grid.rightOf(area.top, area.right);
  return projectKey(squeeze(inline?.text ?? (next && !printed.has(next) ? next.text : "")));
}

/** The labels that name another project than all before them: not the same name again, nor a version of it. */
function furtherNames({ labels, printed }: Anchors, grid: Grid): LabelAnchor[] {
  const named: { label: LabelAnchor; name: string }[] = [];
  const asking = labels.filter(asksProject);
  if (asking.length > most) return [];
  for (const label of asking) {
    const name = nameAt(label, grid, printed);
    if (name !== "" && !named.some((other) => alikeNames(other.name, name))) named.push({ label, name });
  }
  return named.slice(1).map(({ label }) => label);
}

/** The row in which a project's part begins: its heading's (申报项目二), alone in the row above, else its name's. */
function beginOf({ cell }: LabelAnchor, grid: Grid, anchors: Anchors): number {
  const above = grid.rows.findLast((row) => row < cell.row);
  const [heading, other] = above === undefined ? [] : grid.row(above);
  const isHeading = heading && !other && !anchors.labels.some((label) => label.cell === heading);
  return isHeading ? heading.row : cell.row;
}

/**
 * Parts of a sheet on which an enterprise asks for several projects, the further ones with their own rows only, below the
 * first: each is read with the enterprise's rows, which stand there once; none where there are no such parts.
 */
export function splitProjects(sheet: SheetSnapshot, anchors: Anchors, grid: Grid): SheetSnapshot[] {
  const starts = furtherNames(anchors, grid).map((label) => beginOf(label, grid, anchors));
  if (starts.length === 0) return [];
  const first = starts[0]!;
  const before = anchors.labels.filter(({ cell }) => cell.row < first);
  const known = new Set(before.map(targetOf));
  const edges = [...starts, Infinity];
  const blocks = starts.map((from, n) => ({ from, to: edges[n + 1]! }));
  const asked = blocks.map(
    ({ from, to }) =>
      new Set(anchors.labels.filter(({ cell }) => cell.row >= from && cell.row < to).map(targetOf)),
  );
  const isFurther = (targets: ReadonlySet<string>) => {
    const again = [...targets].filter((target) => known.has(target)).length;
    return again >= fewest && again >= targets.size * repeated && again < known.size;
  };
  if (!asked.every(isFurther)) return [];
  const project = new Set(asked.flatMap((targets) => [...targets]));
  const ofFirst = new Set(before.filter((label) => project.has(targetOf(label))).map(({ cell }) => cell.row));
  return [
    withRows(sheet, (row) => row < first),
    ...blocks.map(({ from, to }) =>
      withRows(sheet, (row) => (row < first ? !ofFirst.has(row) : row >= from && row < to)),
    ),
  ];
}
