import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { cellText, sameCell } from "../parts/cellText";
import { useTextStyles } from "../parts/useTextStyles";
import type { WordedFinding } from "./checkedWorkbook";

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  message: {
    display: "block",
    width: "100%",
    padding: "2px 0",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { display: "block", color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
  more: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  detail: { paddingTop: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalM },
});

export interface FindingItemProps {
  readonly finding: WordedFinding;
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
}

/** One finding: its sentence selects the cell, below it what to do and where the rule comes from. */
export function FindingItem({ finding: worded, selected, onSelect }: FindingItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const [first, ...others] = worded.finding.cells;
  const current = selected !== null && worded.finding.cells.some((cell) => sameCell(cell, selected));
  return (
    <li
      className={mergeClasses(styles.item, current && styles.current)}
      aria-current={current ? "true" : undefined}
    >
      {first ? (
        <button type="button" className={styles.message} onClick={() => onSelect(first)}>
          {worded.message} <span className={styles.place}>{cellText(first)}</span>
        </button>
      ) : (
        <p className={text.text}>{worded.message}</p>
      )}
      {others.length > 0 && (
        <p className={text.small}>
          还涉及：
          {others.map((cell) => (
            <span key={cellText(cell)}>
              <Link as="button" onClick={() => onSelect(cell)}>
                {cellText(cell)}
              </Link>{" "}
            </span>
          ))}
        </p>
      )}
      <details>
        <summary className={mergeClasses(text.small, styles.more)}>怎样处理、依据</summary>
        <div className={styles.detail}>
          {worded.advice && <p className={text.small}>处理：{worded.advice}</p>}
          <p className={text.small}>依据：{worded.basis}</p>
        </div>
      </details>
    </li>
  );
}
