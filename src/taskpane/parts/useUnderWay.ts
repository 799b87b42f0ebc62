import { useEffect } from "react";
import { useServices } from "../services";

/**
 * Tells the page what another workbook would put an end to: "汇总还没有写入表里". It asks before it opens one. Null: nothing is
 * under way.
 */
export function useUnderWay(clause: string | null): void {
  const { underWay } = useServices();
  useEffect(() => {
    if (!underWay || clause === null) return;
    underWay.add(clause);
    return () => void underWay.delete(clause);
  }, [underWay, clause]);
}
