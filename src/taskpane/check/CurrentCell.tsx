import { useEffect } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { useAnnounce } from "../parts/Announcer";
import { cellText, sameCell } from "../../report/cellText";
import { useTextStyles } from "../parts/useTextStyles";
import { groupOf } from "../../work/check/checkedWorkbook";
import type { WordedFinding } from "../../work/check/checkedWorkbook";
import { whatToDo } from "./words";

const useStyles = makeStyles({
  card: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

/** The findings of the cell that is selected in the sheet; nothing where it has none. */
export function CurrentCell({
  findings,
  cell,
}: {
  findings: readonly WordedFinding[];
  cell: CellRef | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const announce = useAnnounce();
  const here = cell ? findings.filter(({ finding }) => finding.cells.some((ref) => sameCell(ref, cell))) : [];
  const spoken = here.map(({ message }) => message).join("；");

  useEffect(() => {
    if (spoken) announce(spoken);
  }, [spoken, announce]);

  if (!cell || here.length === 0) return null;
  return (
    <section className={styles.card} aria-label="选中的单元格">
      <h3 className={text.subtitle}>选中的单元格 {cellText(cell)}</h3>
      {here.map((each) => (
        <div key={each.key}>
          <p className={text.text}>
            <strong>{whatToDo[groupOf(each)]}：</strong>
            {each.message}
          </p>
          {each.advice && <p className={text.small}>处理：{each.advice}</p>}
        </div>
      ))}
    </section>
  );
}
