import { useCallback, useState } from "react";
import type { CellRef } from "../../sheet/snapshot";
import { useHost } from "../services";
import { useAnnounce } from "./Announcer";
import { cellText } from "../../report/cellText";

export interface CellSelection {
  /** Why the last cell could not be selected. */
  readonly problem: string | null;
  select(cell: CellRef): void;
}

/** Selects cells of the open workbook, and keeps the sentence where that fails. */
export function useSelectCell(): CellSelection {
  const host = useHost();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const select = useCallback(
    (cell: CellRef): void => {
      setProblem(null);
      host.selectCell(cell).then(
        () => announce(`已选中 ${cellText(cell)}。`),
        (error: unknown) => setProblem(host.errorText(error)),
      );
    },
    [host, announce],
  );
  return { problem, select };
}
