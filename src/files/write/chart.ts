import type { SheetChart } from "hucre";
import { areaName } from "../../sheet/address";
import { chartSeries } from "../../sheet/chartSeries";
import type { PlanChart } from "../../sheet/plan";
import { safeText } from "./safeText";

const whole = { formatCode: "#,##0", sourceLinked: false } as const;

/** A chart in the writer's words. */
export function toChart(chart: PlanChart): SheetChart {
  const { title, kind, categories, place } = chart;
  const bars = {
    type: "bar",
    legend: false,
    dataLabels: { showValue: true, numberFormat: whole },
    // bars grow upwards; reversed they stand in the order of the rows
    axes: { x: { reverse: true }, y: { numberFormat: whole } },
  } as const;
  const lines = { type: "line", legend: "bottom", axes: { y: { numberFormat: whole } } } as const;
  return {
    ...(kind === "lines" ? lines : bars),
    title: safeText(title),
    series: chartSeries(chart).map(({ name, values }) => ({
      name: safeText(name),
      categories: areaName(categories),
      values: areaName(values),
    })),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}
