import type { SheetChart } from "hucre";
import { areaName } from "../../sheet/address";
import type { PlanChart } from "../../sheet/plan";
import { safeText } from "./safeText";

/** A chart in the writer's words. */
export function toChart({ title, categories, values, place }: PlanChart): SheetChart {
  return {
    type: "column",
    title: safeText(title),
    legend: false,
    series: [{ name: safeText(title), categories: areaName(categories), values: areaName(values) }],
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}
