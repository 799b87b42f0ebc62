import { useEffect, useState } from "react";
import type { CellRef } from "../../sheet/snapshot";
import { ending } from "../parts/subscription";
import { useHost } from "../services";

/** The active cell of the workbook, followed while `following`; null while it is not known. */
export function useSelectedCell(following: boolean): CellRef | null {
  const host = useHost();
  const [cell, setCell] = useState<CellRef | null>(null);
  useEffect(() => {
    if (following) return ending(host.onSelectionMoved(setCell));
  }, [host, following]);
  return cell;
}
