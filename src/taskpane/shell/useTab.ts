import { useEffect, useRef, useState } from "react";
import { useServices } from "../services";
import { openingTab } from "./openingTab";
import type { TabId } from "./openingTab";

export interface TabChoice {
  readonly tab: TabId;
  /** The tabs shown so far. */
  readonly visited: readonly TabId[];
  choose(tab: TabId): void;
}

/** The tab shown: what the workbook needs next, unless the user has chosen before that is known. */
export function useTab(): TabChoice {
  const services = useServices();
  const [visited, setVisited] = useState<readonly TabId[]>(["check"]);
  const look = useRef<AbortController | null>(null);
  const show = (tab: TabId): void => setVisited((before) => [...before.filter((id) => id !== tab), tab]);

  useEffect(() => {
    const control = new AbortController();
    look.current = control;
    void openingTab(services, control.signal).then((fitting) => {
      if (fitting && !control.signal.aborted) show(fitting);
    });
    return () => control.abort();
  }, [services]);

  const choose = (chosen: TabId): void => {
    look.current?.abort();
    show(chosen);
  };
  return { tab: visited.at(-1)!, visited, choose };
}
