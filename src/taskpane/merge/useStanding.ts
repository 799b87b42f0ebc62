import { useEffect, useState } from "react";
import { overviewOfWorkbook } from "../../work/merge/overview";
import type { OverviewPart } from "../../work/merge/overview";
import { useServices } from "../services";

/** What the projects of the open workbook wait for, known before anybody clicks; null where nothing was merged or Excel is busy. */
export function useStanding(shown: boolean): readonly OverviewPart[] | null {
  const services = useServices();
  const [parts, setParts] = useState<readonly OverviewPart[] | null>(null);
  useEffect(() => {
    if (!shown) return;
    let closed = false;
    const keep = (found: readonly OverviewPart[] | null): void => {
      if (!closed) setParts(found);
    };
    overviewOfWorkbook(services).then(keep, () => keep(null)); // the preview says what is wrong
    return () => {
      closed = true;
    };
  }, [services, shown]);
  return parts;
}
