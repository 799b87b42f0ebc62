import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../../report/cellText";
import type { CellRef } from "../../sheet/snapshot";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  sentence: {
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
  place: { display: "block", color: tokens.colorBrandForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface CellSentenceProps {
  readonly words: string;
  readonly cell: CellRef;
  onSelect(cell: CellRef): void;
  /** What stands behind the cell's name. */
  readonly children?: ReactNode;
}

/** A sentence about a cell, the cell's name in blue below it; a press anywhere on it selects the cell. */
export function CellSentence({ words, cell, onSelect, children }: CellSentenceProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.sentence} onClick={() => onSelect(cell)}>
      {unbroken(words)}{" "}
      <span className={styles.place}>
        {cellText(cell)}
        {children}
      </span>
    </button>
  );
}
