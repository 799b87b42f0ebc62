import { makeStyles } from "@fluentui/react-components";
import type { Area } from "../../sheet/snapshot";
import { cellStyle } from "./cellStyle";
import type { Geometry } from "./geometry";
import type { Place } from "./moveBy";
import type { PictureCell } from "./pictureCells";

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    padding: "0 3px",
    lineHeight: 1.3,
    cursor: "cell",
  },
});

export interface PictureRowProps {
  readonly row: number;
  readonly cells: readonly PictureCell[];
  readonly geometry: Geometry;
  readonly zoom: number;
  /** The selected cell, or the merged ones that it belongs to. */
  readonly chosen: Area | null;
  idOf(row: number, col: number): string;
  onSelect(place: Place): void;
}

/** The cells of a row that are in sight. */
export function PictureRow({ row, cells, geometry, zoom, chosen, idOf, onSelect }: PictureRowProps) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cells.map((cell) => (
        // the keys are the grid's
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={cell.area.left}
          id={idOf(cell.area.top, cell.area.left)}
          role="gridcell"
          aria-colindex={cell.area.left + 1}
          aria-selected={chosen?.top === cell.area.top && chosen.left === cell.area.left}
          className={styles.cell}
          style={cellStyle(cell, geometry, zoom)}
          onClick={() => onSelect({ row: cell.area.top, col: cell.area.left })}
        >
          {cell.text}
        </div>
      ))}
    </div>
  );
}
