import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { yearsInCell } from "../places/yearsInCell";
import { yearSheetOf, type YearSheet } from "../places/yearHeads";
import { yearOfLabel, yearPlaces, type YearPlace, type YearSpot } from "../places/yearTable";
import type { PlacedLabel } from "./placeLabels";

/** A figure where the row of a label and the heading of a year cross. */
export interface Crossing {
  readonly label: PlacedLabel;
  readonly year: number;
  readonly heading: string;
  readonly spot: YearSpot;
}

/** The labels of a page with its years. */
export interface YearLabels {
  /** Labels that ask for one value each, those of one year's figure among them; rows whose years stand nowhere. */
  readonly labels: readonly PlacedLabel[];
  readonly crossings: readonly Crossing[];
  readonly anchors: Anchors;
}

/** Whether a label is that of a row of the financial table, which has a figure for each year. */
export const isYearly = ({ anchor, hits, year }: PlacedLabel) =>
  hits[0]?.field.row !== undefined && anchor.label.year === null && year === undefined;

/** 2017年 | 总资产：55316.9: what stands in the label's own cell is one year's, or it names its years itself. */
function placesOf(label: PlacedLabel, sheet: YearSheet): YearPlace[] {
  const { inline, cell } = label.anchor;
  if (inline === null) return yearPlaces(label, sheet);
  return yearsInCell(cell, inline.text, sheet.grid).length > 0 ? [] : yearOfLabel(label, sheet);
}

/**
 * The year as an axis of the layout: a row of figures becomes a label for each year that asks for it in a cell of its
 * own (2017年 | 总资产 | …, 总资产 | 2017年 | …), or crosses the years' headings.
 */
export function yearLabels(placed: readonly PlacedLabel[], grid: Grid, anchors: Anchors): YearLabels {
  const labels: PlacedLabel[] = [];
  const crossings: Crossing[] = [];
  const years = new Set<SnapshotCell>();
  const sheet = yearSheetOf(grid, anchors);
  for (const label of placed) {
    const places = isYearly(label) ? placesOf(label, sheet) : [];
    if (places.length === 0) labels.push(label);
    for (const { year, heading, asks, crossing } of places) {
      if (crossing) crossings.push({ label, year, heading, spot: crossing });
      if (!asks) continue;
      // A year that the form does not ask for has its figure all the same: nobody else's.
      const asked = label.hits.filter(({ field }) => field.year === year);
      const hits = asked.length > 0 ? asked : label.hits.slice(0, 1);
      const row = label.anchor;
      const anchor = asks === row.cell ? row : { ...row, cell: asks, area: grid.area(asks) };
      labels.push({ ...label, anchor, hits, year: { heading, row, isAsked: asked.length > 0 } });
      if (asks !== row.cell) years.add(asks);
    }
  }
  if (years.size === 0) return { labels, crossings, anchors };
  return { labels, crossings, anchors: { ...anchors, printed: new Set([...anchors.printed, ...years]) } };
}
