import { memo } from "react";
import type { ReactNode } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, sameCell } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import { useRowStyles } from "../parts/useRowStyles";
import { CellSentence } from "../parts/CellSentence";
import { useTextStyles } from "../parts/useTextStyles";
import { cellsOf, suggestionsOf } from "../../work/check/checkedWorkbook";
import type { MendingWay, WordedFinding } from "../../work/check/checkedWorkbook";
import { findingId } from "./ids";
import type { Mark } from "./listing";
import { suggestionText } from "./words";
import { unbroken } from "../parts/unbroken";

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  others: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  small: { fontSize: "inherit" },
  mend: { marginTop: tokens.spacingVerticalXXS, marginBottom: tokens.spacingVerticalXS },
  mark: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  // what is no longer offered keeps its room: the rows below stay where they are
  gone: { visibility: "hidden" },
  detail: { paddingTop: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalM },
});

export interface FindingItemProps {
  readonly finding: WordedFinding;
  /** One of its cells is the one selected in the sheet, or it is being mended. */
  readonly current: boolean;
  onSelect(cell: CellRef): void;
  readonly onMend?: (finding: WordedFinding, way?: MendingWay) => void;
  readonly below?: (finding: WordedFinding) => ReactNode;
  /** What has become of it since mending began. */
  readonly mark?: Mark | null;
}

/**
 * One finding: its sentence selects the cell, below it what to do and where the rule comes from. Of hundreds only those are
 * drawn again that something has changed of.
 */
export const FindingItem = memo(function FindingItem({
  finding: worded,
  current,
  onSelect,
  onMend,
  below,
  mark = null,
}: FindingItemProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const text = useTextStyles();
  const cells = cellsOf(worded);
  const [first, ...others] = cells;
  const likeliest = suggestionsOf(worded);
  const second = suggestionsOf(worded, "second");
  // Where the ways begin in different cells, “改为 50” does not say which.
  const apart = second.length > 0 && !sameCell(likeliest[0]!.cell, second[0]!.cell);
  const gone = mark?.done ? styles.gone : undefined;
  return (
    <li
      id={findingId(worded.key)}
      className={mergeClasses(rows.row, styles.item, current && rows.current)}
      aria-current={current ? "true" : undefined}
    >
      {first ? (
        <CellSentence words={worded.message} cell={first} onSelect={onSelect}>
          {mark && <span className={styles.mark}> {mark.text}</span>}
        </CellSentence>
      ) : (
        <p className={text.text}>
          {unbroken(worded.message)}
          {mark && <span className={styles.mark}> {mark.text}</span>}
        </p>
      )}
      {mark?.more && <p className={text.text}>{mark.more}</p>}
      {others.length > 0 && (
        <p className={mergeClasses(text.small, styles.others)}>
          还涉及
          {others.map((cell) => (
            <Link
              key={cellText(cell)}
              as="button"
              className={styles.small}
              aria-label={cellText(cell)}
              onClick={() => onSelect(cell)}
            >
              {cell.sheet === first?.sheet ? cellName(cell.row, cell.col) : cellText(cell)}
            </Link>
          ))}
        </p>
      )}
      {onMend && likeliest.length > 0 && (
        <Button className={mergeClasses(styles.mend, gone)} size="small" onClick={() => onMend(worded)}>
          {suggestionText(likeliest, apart)}
        </Button>
      )}
      {onMend && second.length > 0 && (
        <Button
          className={mergeClasses(styles.mend, gone)}
          size="small"
          onClick={() => onMend(worded, "second")}
        >
          {suggestionText(second, apart)}
        </Button>
      )}
      {below && <div className={mark?.text === "已改好" ? gone : undefined}>{below(worded)}</div>}
      <details>
        <summary tabIndex={0} className={text.small}>
          怎样处理、依据
        </summary>
        <div className={styles.detail}>
          {worded.advice && <p className={text.small}>处理：{unbroken(worded.advice)}</p>}
          <p className={text.small}>依据：{unbroken(worded.basis)}</p>
        </div>
      </details>
    </li>
  );
});
