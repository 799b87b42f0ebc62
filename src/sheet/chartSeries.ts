import type { PlanChart } from "./plan";
import type { Area } from "./snapshot";

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
}

/** The series of a chart, a column of its figures each. */
export function chartSeries({
  title,
  values,
  names = [title],
}: Pick<PlanChart, "title" | "values" | "names">): readonly ChartSeries[] {
  return names.map((name, index) => {
    const col = values.left + index;
    return { name, values: { ...values, left: col, right: col } };
  });
}
