import type { Sheet } from "hucre";
import { areaAddress, quotedSheetName, type Area } from "./area";
import type { HostSheet } from "./sheet";

/** A chart as the file reader gives it (it calls columns bars as well); the emulator draws none. Its references do not follow rows that move. */
export type HostChart = NonNullable<Sheet["charts"]>[number];

/** Excel shows 系列1 where the cells name no series. */
const unnamed = "系列1";

export function chartsOf(sheet: HostSheet): readonly HostChart[] {
  return sheet.kept.charts ?? [];
}

export function chartReference(sheet: HostSheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area)}`;
}

/** A chart of one series of columns; it is put beside what there is. */
export function addColumnChart(sheet: HostSheet, valuesRef: string): HostChart {
  const chart: HostChart = {
    kinds: ["bar"],
    seriesCount: 1,
    title: unnamed,
    legend: "right",
    series: [{ kind: "bar", index: 0, name: unnamed, valuesRef }],
    anchor: { from: { row: 0, col: 0 }, to: { row: 15, col: 8 } },
  };
  sheet.kept.charts = [...chartsOf(sheet), chart];
  return chart;
}
