import { useState } from "react";
import { refName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { suggestionsOf } from "../../work/check/checkedWorkbook";
import type { CheckedWorkbook, MendingWay, WordedFinding } from "../../work/check/checkedWorkbook";
import type { Mend } from "../../work/host";
import { entryText, type Place } from "../../work/mend/place";
import { placeIn, proposalsOf, type Proposals } from "../../work/mend/proposals";
import { findingNow, isDone } from "../../work/mend/round";
import { typedMend } from "../../work/mend/typedMend";
import type { Check } from "../check/useCheck";
import { useAnnounce } from "../parts/Announcer";
import { useStepBack } from "../parts/useStepBack";
import { stillText } from "./listingOf";
import { useMendActs, type MendActs } from "./useMendActs";
import { nextOpen, type RoundView } from "./useRound";
import { allText, changeText, justChanged, lossText, notRead, sameText, takenText } from "./words";

/** What has to be agreed to before it is written. */
export interface Question {
  readonly text: string;
  go(): Promise<void>;
}

export interface Mending {
  readonly acts: MendActs;
  readonly question: Question | null;
  /** What 全部采用建议 would write. */
  readonly preview: Proposals | null;
  /** What it has done. */
  readonly told: string | null;
  /** Writes what was typed for a cell of a finding; `began`: what its editor began with. */
  type(finding: WordedFinding, cell: CellRef, typed: string, began: string): Promise<void>;
  take(finding: WordedFinding, way?: MendingWay): Promise<void>;
  /** Shows what 全部采用建议 would write. */
  showAll(): Promise<void>;
  takeAll(): Promise<void>;
  undo(): Promise<void>;
  /** Puts question and preview away. */
  dismiss(): void;
}

/** What is done in a round: values typed, suggestions taken one by one or together, and taken back. */
export function useMending(check: Check, view: RoundView): Mending {
  const announce = useAnnounce();
  const acts = useMendActs(check);
  const [question, setQuestion] = useState<Question | null>(null);
  const [preview, setPreview] = useState<Proposals | null>(null);
  const [told, setTold] = useState<string | null>(null);

  useStepBack(() => setTold(null));

  const dismiss = (): void => {
    setQuestion(null);
    setPreview(null);
    setTold(null);
    acts.tell(null);
  };
  /** The workbook as it is, and where a finding of the list stands in it. */
  const lookAgain = async (start: CheckedWorkbook) => {
    const now = await check.current();
    const workbook = check.snapshot();
    if (!now || !workbook) return null;
    const placeAt = (cell: CellRef): Place | null => placeIn(cell, workbook, now);
    return { now, workbook, placeAt, find: (key: string) => findingNow(start, now, key) };
  };
  const finished = (start: CheckedWorkbook, now: CheckedWorkbook, key: string): void => {
    const work = view.workAfter(start, now);
    const step = work.find((each) => each.key === key);
    if (step && !isDone(step)) {
      // the same finding in other words is told as well: 邮政编码“1300”有误
      const still = step.state === "still" ? stillText(step) : `仍有问题：${step.finding.message}`;
      if (step.state === "open") acts.tell(still);
      return announce(still);
    }
    const next = nextOpen(work, key);
    if (next !== null) view.goTo(next);
    announce(`已改好 ${work.filter(isDone).length}/${work.length}。`);
  };
  const write = async (
    start: CheckedWorkbook,
    key: string,
    mends: readonly Mend[],
    places: readonly Place[],
  ) => {
    const text = mends.map((mend, n) => changeText(mend, places[n]!)).join("，");
    const go = async (): Promise<void> => {
      setQuestion(null);
      const now = await acts.write(mends, key, text);
      if (now) finished(start, now, key);
    };
    const losses = mends.flatMap((mend, n) => lossText(mend, places[n]!) ?? []);
    if (losses.length > 0) setQuestion({ text: losses.join(""), go });
    else await go();
  };

  return {
    acts,
    question,
    preview,
    told,
    dismiss,
    async type(finding, cell, typed, began) {
      const { key } = finding;
      dismiss();
      const start = view.begin(key);
      const seen = await lookAgain(start);
      if (!seen) return acts.tell(notRead);
      const place = seen.placeAt(cell);
      // one that is mended may be typed again
      const { cells } = (seen.find(key) ?? finding).finding;
      const isThere = place && cells.some((each) => refName(each) === refName(cell));
      if (!isThere || entryText(place) !== began) return acts.tell(justChanged);
      const mend = typedMend(typed, place);
      if (!mend) return acts.tell(sameText);
      await write(start, key, [mend], [place]);
    },
    async take(clicked, way) {
      dismiss();
      const start = view.begin(clicked.key);
      const seen = await lookAgain(start);
      if (!seen) return acts.tell(notRead);
      const same = seen.find(clicked.key);
      const wanted = same ? suggestionsOf(same, way) : [];
      const places = wanted.map(({ cell }) => seen.placeAt(cell));
      const known = places.filter((place) => place !== null);
      // a row put in meanwhile moves the cells; the values are what was agreed to
      const values = (list: typeof wanted): string => JSON.stringify(list.map(({ value }) => value));
      if (values(wanted) !== values(suggestionsOf(clicked, way)) || known.length < wanted.length)
        return acts.tell(justChanged);
      const mends = wanted.map(({ value }, n) => ({ cell: known[n]!.cell, value }));
      await write(start, clicked.key, mends, known);
    },
    async showAll() {
      dismiss();
      const start = view.begin();
      const seen = await lookAgain(start);
      if (!seen) return acts.tell(notRead);
      const open = view.work.filter((step) => !isDone(step)).flatMap(({ key }) => seen.find(key) ?? []);
      setPreview(proposalsOf(open, seen.workbook, seen.now));
    },
    async takeAll() {
      const before = await check.current();
      const agreed = preview;
      dismiss();
      if (!before || !agreed) return acts.tell(notRead);
      const workbook = check.snapshot()!;
      const same = agreed.taken.every(({ mend, place }) => {
        const there = placeIn(mend.cell, workbook, before);
        return there && JSON.stringify(there.now) === JSON.stringify(place.now);
      });
      if (!same) return acts.tell(justChanged);
      const taken = await acts.writeAll(agreed.taken, before, allText(agreed));
      if (!taken) return;
      setTold(takenText(taken));
      announce(takenText(taken));
      view.goTo(nextOpen(view.workAfter(view.begin(), taken.now ?? before), null));
    },
    async undo() {
      const act = acts.last;
      setTold(null);
      if (!act || !(await acts.undo())) return;
      view.goTo(act.key);
      announce(`已撤销：${act.text}。`);
    },
  };
}
