import type { SheetChart } from "hucre";
import { areaName } from "../../sheet/address";
import type { PlanChart } from "../../sheet/plan";
import { safeText } from "./safeText";

/** A chart in the writer's words. */
export function toChart({ title, categories, values, place }: PlanChart): SheetChart {
  return {
    type: "bar",
    title: safeText(title),
    legend: false,
    dataLabels: { showValue: true, numberFormat: { formatCode: "#,##0", sourceLinked: false } },
    // bars grow upwards; reversed they stand in the order of the rows
    axes: {
      x: { reverse: true },
      y: { numberFormat: { formatCode: "#,##0", sourceLinked: false } },
    },
    series: [{ name: safeText(title), categories: areaName(categories), values: areaName(values) }],
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}
