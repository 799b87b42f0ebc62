import { useCallback, useEffect, useReducer, useRef } from "react";
import { useAnnounce } from "../parts/Announcer";
import { ending } from "../parts/subscription";
import { useServices } from "../services";
import { checkReducer, noCheckYet } from "./checkState";
import type { CheckState } from "./checkState";
import { checkWorkbook } from "./checkWorkbook";
import { countsText, openText } from "./words";

export interface Check {
  readonly state: CheckState;
  /** Resolves when the check is done, in whatever way. */
  run(): Promise<void>;
  cancel(): void;
}

/** The check of the open workbook: runs it, and marks its result as out of date once cells or sheets change. */
export function useCheck(): Check {
  const { host, check } = useServices();
  const announce = useAnnounce();
  const [state, dispatch] = useReducer(checkReducer, noCheckYet);
  const running = useRef<AbortController | null>(null);

  useEffect(() => ending(host.onSheetsChanged(() => dispatch({ type: "changed" }))), [host]);

  const run = useCallback(async () => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    dispatch({ type: "started" });
    announce("正在检查。");
    try {
      const snapshot = await host.readWorkbook({
        signal: control.signal,
        onProgress: (share) => dispatch({ type: "progressed", share }),
      });
      const result = await checkWorkbook(snapshot, await check());
      if (control.signal.aborted) return dispatch({ type: "cancelled" });
      dispatch({ type: "finished", result });
      announce(`检查完成。${countsText(result)}${openText(result)}`);
    } catch (error) {
      if (host.isCancelled(error)) return dispatch({ type: "cancelled" });
      dispatch({ type: "failed", problem: host.errorText(error) });
    } finally {
      running.current = null;
    }
  }, [host, check, announce]);

  const cancel = useCallback(() => {
    running.current?.abort();
    announce("已取消。");
  }, [announce]);

  return { state, run, cancel };
}
