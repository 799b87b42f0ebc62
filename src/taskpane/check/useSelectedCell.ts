import { useEffect, useState } from "react";
import type { CellRef } from "../../sheet/snapshot";
import { ending } from "../parts/subscription";
import { useHost } from "../services";

const atOnce = (act: () => void): void => act();

/**
 * The active cell of the workbook, followed while `following`; null while it is not known. `together` may hold what
 * follows from a move: with Enter the selection moves and a value changes, and the list is drawn once for both.
 */
export function useSelectedCell(following: boolean, together = atOnce): CellRef | null {
  const host = useHost();
  const [cell, setCell] = useState<CellRef | null>(null);
  useEffect(() => {
    if (following) return ending(host.onSelectionMoved((moved) => together(() => setCell(moved))));
  }, [host, following, together]);
  return cell;
}
