import { useEffect, useRef } from "react";
import { useHost } from "../services";

/** Calls the newest `handler` when the program around the pane took a step back by itself. */
export function useStepBack(handler: () => void): void {
  const host = useHost();
  const newest = useRef(handler);
  useEffect(() => {
    newest.current = handler;
  });
  useEffect(() => host.onStepBack(() => newest.current()), [host]);
}
