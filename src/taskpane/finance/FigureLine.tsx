import { useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import type { FigureRow } from "../../work/check/financeRows";
import { whatToDo } from "../check/words";
import { useTextStyles } from "../parts/useTextStyles";
import { plotHeight, RowPlot } from "./RowPlot";

const useStyles = makeStyles({
  row: { display: "grid", position: "relative" },
  head: { gridColumn: "1 / -1" },
  // it reaches up over the line, so that a click on the point is one on its figure
  figure: {
    position: "relative",
    marginTop: `-${plotHeight}px`,
    paddingTop: `${plotHeight}px`,
    minWidth: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
  },
  clickable: { cursor: "pointer" },
  active: { "[role=grid]:focus-visible &": { outline: `2px dashed ${tokens.colorStrokeFocus2}` } },
  selected: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  marked: { display: "block", fontWeight: tokens.fontWeightSemibold },
  // a figure that was marked and is mended now keeps its line: what stands below does not move
  room: { minHeight: `calc(2 * ${tokens.lineHeightBase200})` },
});

export interface FigureLineProps {
  readonly row: FigureRow;
  idOf(year: number): string;
  /** Which of its figures the arrow keys have reached; null where that is in another row. */
  readonly active: number | null;
  isSelected(cell: CellRef): boolean;
  onPick(year: number, cell: CellRef | null): void;
}

/** One row: its name, its line over the years, and the figures below their points. */
export function FigureLine({ row, idOf, active, isSelected, onPick }: FigureLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const isMarked = row.points.some(({ mark }) => mark);
  const [wasMarked, setWasMarked] = useState(isMarked);
  if (isMarked && !wasMarked) setWasMarked(true);
  return (
    <div
      role="row"
      className={styles.row}
      style={{ gridTemplateColumns: `repeat(${row.points.length}, 1fr)` }}
    >
      <div role="rowheader" className={styles.head}>
        <span className={text.small}>{row.label}</span>
        <RowPlot row={row} />
      </div>
      {row.points.map(({ year, text: figure, cell, mark }, index) => {
        const chosen = cell !== null && isSelected(cell);
        return (
          // the keys are the grid's
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={year}
            id={idOf(index)}
            role="gridcell"
            aria-selected={chosen}
            className={mergeClasses(
              styles.figure,
              wasMarked && styles.room,
              cell ? styles.clickable : undefined,
              index === active && styles.active,
              chosen && styles.selected,
            )}
            onClick={() => onPick(index, cell)}
          >
            {figure}
            {mark && <strong className={styles.marked}> {whatToDo[mark]}</strong>}
          </div>
        );
      })}
    </div>
  );
}
