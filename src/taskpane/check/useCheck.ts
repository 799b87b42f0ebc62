import { useCallback, useEffect, useReducer, useState } from "react";
import { useAnnounce } from "../parts/Announcer";
import { useLayoutChoices } from "../choice/layoutChoices";
import { ending } from "../parts/subscription";
import { useServices } from "../services";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { checkReducer, noCheckYet } from "./checkState";
import type { CheckState } from "./checkState";
import { LiveCheck } from "./liveCheck";

export interface Check {
  readonly state: CheckState;
  /** Resolves when the check is done, in whatever way; `along` changes what is shown together with the result, if one comes. */
  run(along?: () => void): Promise<void>;
  cancel(): void;
  /** The result with the changes of the last moment; null where it cannot be brought up to date. */
  current(): Promise<CheckedWorkbook | null>;
  /** The result after a write of the pane's own into these sheets (the host's ids), without the look of a check by hand. */
  renewed(sheetIds: readonly string[]): Promise<CheckedWorkbook | null>;
  /** The workbook as it was read for the result; null before the first check. */
  snapshot(): WorkbookSnapshot | null;
  /** Does what changes the screen together with the result of changes that are being checked; at once where there are none. */
  together(act: () => void): void;
}

/** The check of the open workbook: by hand, and by itself after changes while it is `shown`. */
export function useCheck(shown: boolean): Check {
  const services = useServices();
  const { host } = services;
  const announce = useAnnounce();
  const { choices } = useLayoutChoices();
  const [state, dispatch] = useReducer(checkReducer, noCheckYet);
  const [live] = useState(() => new LiveCheck(services, dispatch, announce));

  useEffect(() => () => live.stop(), [live]);
  useEffect(() => ending(host.onSheetsChanged((change) => live.hear(change))), [host, live]);
  useEffect(() => live.setShown(shown), [live, shown]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === "visible") void live.probe();
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [live]);
  useEffect(() => live.setChoices(choices), [live, choices]);

  const run = useCallback((along?: () => void) => live.run(along), [live]);
  const together = useCallback((act: () => void) => live.together(act), [live]);
  return {
    state,
    run,
    together,
    cancel: () => live.cancel(),
    current: () => live.current(),
    renewed: (sheetIds) => live.renewed(sheetIds),
    snapshot: () => live.snapshot,
  };
}
