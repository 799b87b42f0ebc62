import type { LedgerEntry } from "../own/ledger";
import { kindOf, progressKinds, type ProgressEvent, type ProgressKind } from "../own/progress";

/** One day on which something was done: how often, and how the projects stood at its end. */
export interface SeasonDay {
  readonly day: string;
  readonly done: Readonly<Record<ProgressKind, number>>;
  /** Projects that had come in by then · of these, with the enterprise · without anything open. */
  readonly received: number;
  readonly returned: number;
  readonly passed: number;
}

const kinds = Object.keys(progressKinds) as ProgressKind[];

/** The events with their days; one that names none happened on the day of the one before. */
function dated(events: readonly ProgressEvent[]): readonly { day: string; event: ProgressEvent }[] {
  let day = "";
  return events.flatMap((event) => {
    day = event.at.slice(0, 10) || day;
    return day === "" ? [] : [{ day, event }];
  });
}

/** The progress of the season by day, from the projects that stand in 汇总表; no day on which nothing was done. */
export function seasonOf(ledger: readonly LedgerEntry[]): readonly SeasonDay[] {
  const projects = ledger.filter(({ state }) => state === "listed").map(({ progress }) => dated(progress));
  const days = [...new Set(projects.flat().map(({ day }) => day))].sort();
  return days.map((day) => {
    const until = projects.map((events) => events.filter((each) => each.day <= day));
    const last = until.map((events) => kindOf(events.at(-1)?.event));
    const today = projects.flat().filter((each) => each.day === day);
    const count = (kind: ProgressKind): number => today.filter(({ event }) => kindOf(event) === kind).length;
    return {
      day,
      done: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as SeasonDay["done"],
      received: until.filter((events) => events.length > 0).length,
      returned: last.filter((kind) => kind === "returned").length,
      passed: last.filter((kind) => kind === "passed").length,
    };
  });
}
