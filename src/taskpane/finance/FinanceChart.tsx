import { useMemo, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import type { CheckedProject } from "../../work/check/checkedWorkbook";
import { financeRows } from "../../work/check/financeRows";
import { useEditionOf } from "../parts/edition";
import { useTextStyles } from "../parts/useTextStyles";
import { FigureGrid } from "./FigureGrid";

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalXS },
});

export interface FinanceChartProps {
  readonly project: Pick<CheckedProject, "application" | "findings">;
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
}

/** The rows of the financial table over the years; open where a figure is to be mended or explained. */
export default function FinanceChart({ project, selected, onSelect }: FinanceChartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const edition = useEditionOf(project.application);
  const rows = useMemo(() => financeRows(project, edition), [project, edition]);
  const marked = rows.flatMap(({ points }) => points).filter(({ mark }) => mark);
  const [open, setOpen] = useState(() => marked.some(({ mark }) => mark !== "explained"));
  if (rows.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0} className={text.small}>
        三年财务数据图{marked.length > 0 && `（标出 ${marked.length} 处）`}
      </summary>
      {open && (
        <div className={styles.body}>
          <FigureGrid rows={rows} selected={selected} onSelect={onSelect} />
        </div>
      )}
    </details>
  );
}
