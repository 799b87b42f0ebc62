import { useEffect, useState } from "react";
import { overviewOfWorkbook } from "../../work/merge/overview";
import type { WorkbookOverview } from "../../work/merge/overview";
import { useServices } from "../services";
import { unreadKept } from "./unreadKept";

/** What the projects of the open workbook wait for, known before anybody clicks; null where nothing was merged or Excel is busy. */
export function useStanding(shown: boolean): WorkbookOverview | null {
  const services = useServices();
  const [standing, setStanding] = useState<WorkbookOverview | null>(null);
  useEffect(() => {
    if (!shown) return;
    let closed = false;
    const keep = (found: WorkbookOverview | null): void => {
      if (!closed) setStanding(found);
    };
    overviewOfWorkbook(services, unreadKept()).then(keep, () => keep(null)); // the preview says what is wrong
    return () => {
      closed = true;
    };
  }, [services, shown]);
  return standing;
}
