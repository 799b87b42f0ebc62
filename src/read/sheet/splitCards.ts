import { areOfOthers } from "../../match/alike";
import { groupBy } from "../../match/group";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { asksFor, type Anchors, type LabelAnchor } from "../claims/anchor";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { withRows } from "../page/rewritten";
import { squeeze } from "../values/text";
import { bandsAt } from "./splitBands";
import { startsFrom, targetOf } from "./splitForms";

const { fewest, alike } = weights.cards;

const asksProject = asksFor("project.name");

function nameAt({ area, inline }: LabelAnchor, grid: Grid, printed: Anchors["printed"]): string {
  const next = grid.rightOf(area.top, area.right);
  return squeeze(inline?.text ?? (next && !printed.has(next) ? next.text : ""));
}

/** Whether all cards ask for enough, and nearly the same. */
function areCards(parts: readonly (readonly LabelAnchor[])[]): boolean {
  const cards = parts.map((labels) => new Set(labels.map(targetOf)));
  const [first] = cards;
  return cards.every((card) => {
    const shared = [...card].filter((target) => first!.has(target)).length;
    return card.size >= fewest && shared >= alike * Math.max(card.size, first!.size);
  });
}

/** Where each card begins in a list of labels: so much before its project's name as all have alike. */
function beginnings(labels: readonly LabelAnchor[]): number[] {
  const asking = labels.flatMap((label, n) => (asksProject(label) ? [n] : []));
  if (asking.length < 2) return [];
  const before = startsFrom(asking, labels).map((start, n) => asking[n + 1]! - start);
  const back = before.reduce((least, each) => Math.min(least, each));
  return asking.map((n) => n - back);
}

/** The columns at which the cards beside the first begin. */
function columnsOf(labels: readonly LabelAnchor[]): number[] {
  const rows = [...groupBy(labels, ({ cell }) => cell.row).values()];
  const row = rows.find((each) => each.filter(asksProject).length > 1) ?? [];
  const columns = beginnings(row).map((start) => row[start]!.cell.col);
  const isBeside = columns.every((col, n) => n === 0 || col > columns[n - 1]!);
  const edges = [...columns.slice(1), Infinity];
  const bands = edges.map((to, n) =>
    labels.filter(({ cell }) => cell.col < to && (n === 0 || cell.col >= edges[n - 1]!)),
  );
  return isBeside && areCards(bands) ? columns.slice(1) : [];
}

/**
 * Parts of a sheet on which short cards of several projects stand beside or below each other, or in a cell each (企业名称：…，
 * 项目名称：…，联系人：… in a line of a chat): each asks nearly the same as the first; none where there are no such parts.
 */
export function splitCards(sheet: SheetSnapshot, { labels, printed }: Anchors, grid: Grid): SheetSnapshot[] {
  const asking = labels.filter(asksProject);
  if (asking.length < 2 || labels.length < asking.length * fewest) return [];
  if (!areOfOthers(asking.map((label) => nameAt(label, grid, printed)))) return [];
  const columns = columnsOf(labels);
  if (columns.length > 0) return bandsAt(sheet, columns);
  const starts = beginnings(labels);
  const isBelow = starts.every((n) => n === 0 || labels[n - 1]!.cell.row < labels[n]!.cell.row);
  if (!isBelow || !areCards(starts.map((start, n) => labels.slice(start, starts[n + 1])))) return [];
  const rows = [...starts.map((n) => labels[n]!.cell.row), Infinity];
  return starts.map((_, n) =>
    withRows(sheet, (row) => row < rows[0]! || (row >= rows[n]! && row < rows[n + 1]!)),
  );
}
