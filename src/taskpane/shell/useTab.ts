import { useEffect, useRef, useState } from "react";
import { useServices } from "../services";
import { openingTab } from "./openingTab";
import type { TabId } from "./openingTab";

/** The tab shown: what the workbook needs next, unless the user has chosen before that is known. */
export function useTab(): [TabId, (tab: TabId) => void] {
  const services = useServices();
  const [tab, setTab] = useState<TabId>("check");
  const look = useRef<AbortController | null>(null);

  useEffect(() => {
    const control = new AbortController();
    look.current = control;
    void openingTab(services, control.signal).then((fitting) => {
      if (fitting && !control.signal.aborted) setTab(fitting);
    });
    return () => control.abort();
  }, [services]);

  const choose = (chosen: TabId): void => {
    look.current?.abort();
    setTab(chosen);
  };
  return [tab, choose];
}
