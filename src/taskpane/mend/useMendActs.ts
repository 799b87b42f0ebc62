import { useRef, useState } from "react";
import { cellText } from "../../report/cellText";
import type { CellRef } from "../../sheet/snapshot";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import type { Mend, MendMade } from "../../work/host";
import { takeAll, type TakenAll } from "../../work/mend/takeAll";
import type { Proposal } from "../../work/mend/proposals";
import type { Check } from "../check/useCheck";
import { useStepBack } from "../parts/useStepBack";
import { useServices } from "../services";

/** What was written by one press, to be taken back by one. */
export interface Act {
  /** Key of the finding that it was for, the first of several. */
  readonly key: string;
  /** “F16：“13005” → “130051””. */
  readonly text: string;
  readonly cells: readonly CellRef[];
  readonly made: MendMade;
}

export interface MendActs {
  readonly busy: boolean;
  /** Why the last one failed, or did less than was asked for. */
  readonly problem: string | null;
  tell(problem: string | null): void;
  readonly last: Act | null;
  /** The result after it; null where nothing was written. */
  write(mends: readonly Mend[], key: string, text: string): Promise<CheckedWorkbook | null>;
  writeAll(proposals: readonly Proposal[], before: CheckedWorkbook, text: string): Promise<TakenAll | null>;
  /** Takes the last act back. */
  undo(): Promise<CheckedWorkbook | null>;
}

/** Writes into cells one act at a time, checks again without the look of a check, and can take acts back. */
export function useMendActs(check: Check): MendActs {
  const { host } = useServices();
  const working = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, tell] = useState<string | null>(null);
  const [acts, setActs] = useState<readonly Act[]>([]);

  const checkAgain = async (sheetIds: readonly string[]): Promise<CheckedWorkbook | null> => {
    const now = await check.renewed(sheetIds);
    if (now) return now;
    await check.run();
    return check.current();
  };
  const once = async <Done>(
    work: () => Promise<Done>,
    failed: (error: unknown) => string,
  ): Promise<Done | null> => {
    if (working.current) return null;
    working.current = true;
    setBusy(true);
    tell(null);
    try {
      return await work();
    } catch (error) {
      tell(failed(error));
      // something may have been written all the same
      await check.current();
      return null;
    } finally {
      working.current = false;
      setBusy(false);
    }
  };
  // the page's own 撤销 takes back what was done last
  useStepBack(() => {
    setActs((before) => before.slice(0, -1));
    tell(null);
  });
  const keep = (act: Act): void => setActs((before) => [...before, act]);

  return {
    busy,
    problem,
    tell,
    last: acts.at(-1) ?? null,
    write: (mends, key, text) =>
      once(async () => {
        const made = await host.mendCells(mends);
        keep({ key, text, cells: mends.map(({ cell }) => cell), made });
        return checkAgain(made.sheetIds);
      }, host.mendErrorText),
    writeAll: (proposals, before, text) =>
      once(async () => {
        const key = proposals[0]!.key;
        // kept as soon as it is written: whatever goes wrong after that, it can be taken back
        const mend = async (mends: readonly Mend[]): Promise<MendMade> => {
          const made = await host.mendCells(mends);
          keep({ key, text, cells: mends.map(({ cell }) => cell), made });
          return made;
        };
        const taken = await takeAll(proposals, before, { mend, checkAgain });
        const { made, kept: cells } = taken;
        setActs((all) => [
          ...all.filter((act) => act.made !== made),
          ...(cells.length > 0 ? [{ key, text, cells, made }] : []),
        ]);
        return taken;
      }, host.mendErrorText),
    undo: () =>
      once(
        async () => {
          const act = acts.at(-1);
          if (!act) return null;
          const stayed = await act.made.takeBack(act.cells);
          setActs((before) => before.filter((each) => each !== act));
          const now = await checkAgain(act.made.sheetIds);
          if (stayed.length > 0) tell(stayedText(stayed));
          return now;
        },
        (error) => `没有撤销完。${host.errorText(error)}`,
      ),
  };
}

const stayedText = (cells: readonly CellRef[]): string =>
  `没有撤销：${cells.map(cellText).join("、")}。这里后来又改过，或者原来是公式、日期，请在表里改。`;
