import { useEffect, useRef } from "react";
import type { Check } from "./useCheck";

/** Checks the workbook when its result is needed for the first time; one that was cancelled is begun when it is looked at again. */
export function useCheckOnce({ state, run }: Check, shown: boolean): void {
  const begun = useRef(false);
  const missing = state.result === null;
  useEffect(() => {
    if (!shown) begun.current = false;
    else if (missing && !begun.current) {
      begun.current = true;
      void run();
    }
  }, [shown, missing, run]);
}
