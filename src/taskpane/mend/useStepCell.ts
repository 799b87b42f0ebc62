import { useEffect, useRef } from "react";
import { refName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { cellsOf } from "../../work/check/checkedWorkbook";
import { useHost } from "../services";
import type { RoundView } from "./useRound";

/** Shows the cell of the step in the sheet, and goes to the step of the cell that is selected there. */
export function useStepCell({ active, at, work, goTo }: RoundView, selected: CellRef | null): void {
  const host = useHost();
  /** What was selected from here: the host tells of it as if a person had done it. */
  const asked = useRef(new Set<string>());
  const cell = at && cellsOf(at.finding)[0];
  const name = cell ? refName(cell) : null;

  useEffect(() => {
    if (!cell || !name) return;
    asked.current.add(name);
    // where the sheet is gone or hidden, writing says so
    host.selectCell(cell).catch(() => asked.current.delete(name));
  }, [host, name]); // a new record of the same cell is no other cell

  useEffect(() => {
    if (!active || !selected) return;
    const here = refName(selected);
    if (asked.current.delete(here)) return;
    const holds = ({ finding }: { readonly finding: Parameters<typeof cellsOf>[0] }): boolean =>
      cellsOf(finding).some((each) => refName(each) === here);
    const step = work.find(holds);
    if (step && !(at && holds(at))) goTo(step.key);
  }, [selected]); // only a move in the sheet leads on, not what has come of a mend
}
