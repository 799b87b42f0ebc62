import { startTransition, useMemo, useRef, useState } from "react";
import type { Answer } from "../../merge/opinions/ownOpinions";
import type { Opinion } from "../../merge/own/opinions";
import type { CellRef } from "../../sheet/snapshot";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { answered, answeredAs, asSeen } from "../../work/opinions/change";
import { reviewRows } from "../../work/opinions/review";
import type { ReviewRow } from "../../work/opinions/review";
import { writeOpinions } from "../../work/opinions/writeOpinions";
import type { Check } from "../check/useCheck";
import { useServices } from "../services";

/** A row as it was and as it became. */
interface Turn {
  readonly key: string;
  readonly before: Opinion;
  readonly after: Opinion;
}

/** What was decided in one go, and can be taken back. */
interface Act {
  readonly name: string;
  readonly turns: readonly Turn[];
}

export interface Review {
  /** All rows that the bureau may answer, as they are with what was decided here. */
  readonly rows: readonly ReviewRow[];
  /** So many decisions are on their way into the workbook. */
  readonly saving: number;
  /** Why some were not saved. */
  readonly problem: string | null;
  /** What 撤销 takes back: 认可, or 认可 38 条; null where there is nothing. */
  readonly undoable: string | null;
  decide(rows: readonly ReviewRow[], answer: Answer): void;
  /** Takes the last decision back, however many rows it was on, and gives their keys. */
  undo(): readonly string[];
}

/**
 * The bureau's answers on their way into 审核意见. Each is seen at once and written in the background: what is decided
 * while a write is under way goes with the next one. What could not be saved stands as it was, and is told.
 */
export function useReview(check: Check, selected: CellRef | null): Review {
  const services = useServices();
  const [decided, setDecided] = useState<ReadonlyMap<string, Opinion>>(new Map());
  const [saving, setSaving] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState<Act | null>(null);
  const waiting = useRef<readonly Turn[]>([]);
  const writing = useRef(false);
  const { result } = check.state;
  const found = useMemo(() => reviewRows(result?.opinions.all ?? []), [result]);
  const rows = useMemo(
    () => found.map(({ key, row }) => ({ key, row: decided.get(key) ?? row })),
    [found, decided],
  );

  /**
   * What was written is no longer laid over the result; what was decided since stays. It goes together with the result
   * that says the same, so that no row shows its former answer for a moment; where none comes, all the same.
   */
  const forget = (written: readonly Turn[]): void => {
    const gone = new Set(written.map(({ after }) => after));
    setDecided((shown) => new Map([...shown].filter(([, after]) => !gone.has(after))));
  };

  /** Writes what waits, and gives what to say of what was not saved. */
  const writeWaiting = async (): Promise<string> => {
    let told = "";
    const written: Turn[] = [];
    while (waiting.current.length > 0) {
      const turns = waiting.current;
      waiting.current = [];
      for (const turn of turns) written.push(turn);
      try {
        told += (await writeOpinions(services, turns.map(changeOf), selected?.sheet)) ?? "";
      } catch (error) {
        told += `${turns.length} 条意见没有保存。${services.host.writeErrorText(error)}`;
        setLast(null);
      }
      setSaving((count) => count - turns.length);
    }
    const fresh = await check.current();
    let isForgotten = fresh !== null && shows(fresh, written);
    if (isForgotten) startTransition(() => forget(written));
    else
      await check.run(() => {
        isForgotten = true;
        forget(written);
      });
    if (!isForgotten) forget(written);
    return told;
  };

  const write = async (): Promise<void> => {
    if (writing.current) return;
    writing.current = true;
    const told = await writeWaiting();
    writing.current = false;
    if (told) setProblem(told);
    if (waiting.current.length > 0) return write();
  };

  const put = (turns: readonly Turn[]): void => {
    setDecided((shown) => new Map([...shown, ...turns.map(({ key, after }) => [key, after] as const)]));
    waiting.current = [...waiting.current, ...turns];
    setSaving((count) => count + turns.length);
    setProblem(null);
    void write();
  };

  return {
    rows,
    saving,
    problem,
    undoable: last && last.name,
    decide: (chosen, answer) => {
      const turns = chosen.map(({ key, row }) => ({ key, before: row, after: answered(row, answer) }));
      setLast({ name: turns.length === 1 ? answer.verdict : `${answer.verdict} ${turns.length} 条`, turns });
      put(turns);
    },
    undo: () => {
      const turns = last?.turns ?? [];
      if (turns.length === 0) return [];
      setLast(null);
      put(turns.map(({ key, before, after }) => ({ key, before: after, after: before })));
      return turns.map(({ key }) => key);
    },
  };
}

/** An answer that somebody typed into the sheet meanwhile is not written over. */
const changeOf = ({ before, after }: Turn) => ({
  row: before,
  change: (now: Opinion) => (asSeen(now, before) ? answeredAs(now, after) : null),
});

/** Whether a result tells of all that was written. */
function shows({ opinions }: CheckedWorkbook, written: readonly Turn[]): boolean {
  const rows = new Map(reviewRows(opinions.all).map(({ key, row }) => [key, row]));
  const latest = new Map(written.map(({ key, after }) => [key, after]));
  return [...latest].every(([key, after]) => {
    const row = rows.get(key);
    return row !== undefined && asSeen(row, after);
  });
}
