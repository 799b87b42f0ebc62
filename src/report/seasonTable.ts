import type { SeasonDay } from "../merge/figures/season";
import { progressKinds, type ProgressKind } from "../merge/own/progress";
import type { PlanChart, PlanRow } from "../sheet/plan";
import type { Area } from "../sheet/snapshot";
import { styles } from "./styles";

const kinds = Object.keys(progressKinds) as ProgressKind[];
/** How the projects stood at the end of a day: what the lines of the chart show. */
const standing = ["累计收到", "退回待报", "已通过"] as const;

/** 办理进度: a line a day on which something was done. */
export function seasonTable(days: readonly SeasonDay[]): readonly PlanRow[] {
  if (days.length === 0) return [];
  const titles = ["办理进度（日期）", ...kinds.map((kind) => `当日${progressKinds[kind]}`), ...standing];
  return [
    { height: 16, cells: [] },
    { height: 42, cells: titles.map((value) => ({ value, style: styles.header })) },
    ...days.map(({ day, done, received, returned, passed }) => ({
      height: 22,
      cells: [
        { value: day, style: { ...styles.text, size: 11 } },
        ...[...kinds.map((kind) => done[kind]), received, returned, passed].map((value) => ({
          value,
          style: { ...styles.number, numberFormat: "0" },
        })),
      ],
    })),
  ];
}

/** The season as lines over the days; `first` is the row of the first day. */
export function seasonChart(days: readonly SeasonDay[], first: number, place: Area): readonly PlanChart[] {
  // one day is no line
  if (days.length < 2) return [];
  const last = first + days.length - 1;
  const left = 1 + kinds.length;
  return [
    {
      kind: "lines",
      title: "办理进度（项目数）",
      categories: { top: first, left: 0, bottom: last, right: 0 },
      values: { top: first, left, bottom: last, right: left + standing.length - 1 },
      names: standing,
      place,
    },
  ];
}
