import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { sameCell } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import type { FigureRow } from "../../work/check/financeRows";
import { useTextStyles } from "../parts/useTextStyles";
import { FigureLine } from "./FigureLine";

const useStyles = makeStyles({
  grid: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  years: { display: "grid", textAlign: "center" },
  corner: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Where an arrow key leads, as [rows down, columns on]. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const within = (place: number, length: number): number => Math.min(Math.max(place, 0), length - 1);

export interface FigureGridProps {
  readonly rows: readonly FigureRow[];
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
}

/** The rows over the years, each figure to be clicked; one stop of the Tab key, the arrow keys lead from figure to figure. */
export function FigureGrid({ rows, selected, onSelect }: FigureGridProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const [[atRow, atYear], setAt] = useState<readonly [number, number]>([0, 0]);
  const years = rows[0]!.points.map(({ year }) => year);
  const idOf = (row: number, year: number): string => `${id}-${row}-${year}`;

  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const cell = rows[atRow]?.points[atYear]?.cell;
    const step = steps[event.key];
    if (step) setAt([within(atRow + step[0], rows.length), within(atYear + step[1], years.length)]);
    else if ((event.key === "Enter" || event.key === " ") && cell) onSelect(cell);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label="三年财务数据"
      aria-activedescendant={idOf(atRow, atYear)}
      tabIndex={0}
      onKeyDown={pressed}
    >
      <div
        role="row"
        className={styles.years}
        style={{ gridTemplateColumns: `repeat(${years.length}, 1fr)` }}
      >
        <span role="columnheader" className={styles.corner}>
          栏目
        </span>
        {years.map((year) => (
          <span key={year} role="columnheader" className={text.small}>
            {year}年
          </span>
        ))}
      </div>
      {rows.map((row, index) => (
        <FigureLine
          key={row.row}
          row={row}
          idOf={(year) => idOf(index, year)}
          active={index === atRow ? atYear : null}
          isSelected={(cell) => selected !== null && sameCell(cell, selected)}
          onPick={(year, cell) => {
            setAt([index, year]);
            if (cell) onSelect(cell);
          }}
        />
      ))}
    </div>
  );
}
