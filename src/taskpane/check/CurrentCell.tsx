import { useMemo } from "react";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import { sameCell } from "../../sheet/address";
import { CellCard } from "../parts/CellCard";
import { useTextStyles } from "../parts/useTextStyles";
import { groupOf } from "../../work/check/checkedWorkbook";
import type { WordedFinding } from "../../work/check/checkedWorkbook";
import { whatToDo } from "./words";
import { unbroken } from "../parts/unbroken";

export interface CurrentCellProps {
  readonly findings: readonly WordedFinding[];
  readonly cell: CellRef | null;
}

/** The findings of the cell that is selected in the sheet; nothing where it has none. */
export function CurrentCell({ findings, cell }: CurrentCellProps) {
  const text = useTextStyles();
  // of thousands of findings only looked for where the cell or they are others, not whenever the list is drawn
  const here = useMemo(() => (cell ? findings.filter((each) => isAt(each, cell)) : []), [findings, cell]);
  return (
    <CellCard
      label="选中的单元格"
      heading={cell && here.length > 0 ? `选中的单元格 ${cellText(cell)}` : null}
      spoken={here.map(({ message }) => message).join("；")}
    >
      {here.map((each) => (
        <div key={each.key}>
          <p className={text.text}>
            <strong>{whatToDo[groupOf(each)]}：</strong>
            {unbroken(each.message)}
          </p>
          {each.advice && <p className={text.small}>处理：{unbroken(each.advice)}</p>}
        </div>
      ))}
    </CellCard>
  );
}

const isAt = ({ finding }: WordedFinding, cell: CellRef): boolean =>
  finding.cells.some((ref) => sameCell(ref, cell));
