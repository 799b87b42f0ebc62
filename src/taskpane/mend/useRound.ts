import { useMemo, useState } from "react";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { noFilter, passes, type Filter } from "../../work/mend/filter";
import { beginningOf, isDone, roundOf, workOf, type Round, type Step } from "../../work/mend/round";
import type { Listing } from "../check/listing";
import { listingOf } from "./listingOf";

/** The result in which mending began, from which the list holds still; null before. */
export interface RoundStart {
  readonly start: CheckedWorkbook | null;
  setStart(start: CheckedWorkbook | null): void;
}

export interface RoundView {
  readonly active: boolean;
  /** null: the plain list of the result. */
  readonly listing: Listing | null;
  /** What is to be done, in the list's order; in sight with the filter. */
  readonly work: readonly Step[];
  readonly done: number;
  /** All that could be in sight. */
  readonly found: Round["steps"];
  /** The same of another result. */
  workAfter(start: CheckedWorkbook, now: CheckedWorkbook): readonly Step[];
  readonly at: Step | null;
  readonly filter: Filter;
  setFilter(filter: Filter): void;
  goTo(key: string | null): void;
  /** Begins with a finding, or with the first that is open. Gives the start. */
  begin(key?: string): CheckedWorkbook;
  end(): void;
}

/** Where a round of mending stands. */
export function useRound(result: CheckedWorkbook, { start, setStart }: RoundStart): RoundView {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [key, setKey] = useState<string | null>(null);
  const round = useMemo(() => (start ? roundOf(start, result) : beginningOf(result)), [start, result]);
  const work = useMemo(() => inSight(round, filter), [round, filter]);
  const isPlain = start === null && filter === noFilter;
  const listing = useMemo(
    () => (isPlain ? null : listingOf(round, filter, start && key)),
    [isPlain, round, filter, start, key],
  );
  return {
    active: start !== null,
    listing,
    work,
    found: round.steps,
    done: work.filter(isDone).length,
    at: (start && work.find((step) => step.key === key)) ?? null,
    workAfter: (from, now) => inSight(roundOf(from, now), filter),
    filter,
    setFilter,
    goTo: setKey,
    begin(from) {
      const began = start ?? result;
      setStart(began);
      setKey(from ?? nextOpen(work, null));
      return began;
    },
    end() {
      setStart(null);
      setKey(null);
    },
  };
}

const inSight = (round: Round, filter: Filter): Step[] =>
  workOf(round).filter((step) => passes(step.finding, step.group, filter));

/** The key of the next step after one that is not done, from the top again after the last; null where all are. */
export function nextOpen(work: readonly Step[], after: string | null): string | null {
  const place = work.findIndex(({ key }) => key === after) + 1;
  const inTurn = [...work.slice(place), ...work.slice(0, place)];
  return inTurn.find((step) => !isDone(step))?.key ?? null;
}
