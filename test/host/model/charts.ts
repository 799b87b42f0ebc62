import type { Sheet } from "hucre";
import { areaAddress, quotedSheetName, type Area } from "./area";
import type { HostSheet } from "./sheet";

/** A chart as the file reader gives it (it calls columns bars as well); the emulator draws none. Its references do not follow rows that move. */
export type HostChart = NonNullable<Sheet["charts"]>[number];

/** Excel shows 系列1 where the cells name no series. */
const unnamed = (index: number): string => `系列${index + 1}`;

export function chartsOf(sheet: HostSheet): readonly HostChart[] {
  return sheet.kept.charts ?? [];
}

export function chartReference(sheet: HostSheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area)}`;
}

/** A chart with a series of each column; it is put beside what there is. */
export function addChart(sheet: HostSheet, kind: "bar" | "line", columns: readonly string[]): HostChart {
  const chart: HostChart = {
    kinds: [kind],
    seriesCount: columns.length,
    title: unnamed(0),
    legend: "right",
    series: columns.map((valuesRef, index) => ({ kind, index, name: unnamed(index), valuesRef })),
    anchor: { from: { row: 0, col: 0 }, to: { row: 15, col: 8 } },
  };
  sheet.kept.charts = [...chartsOf(sheet), chart];
  return chart;
}
