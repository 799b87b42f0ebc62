import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { cellName, columnName } from "../../sheet/address";
import type { SheetLook } from "../../sheet/look";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { cellStyle } from "./cellStyle";
import { geometryOf, lanesBetween } from "./geometry";
import { moveBy, type Place } from "./moveBy";
import { PictureCells, type View } from "./pictureCells";
import { useView } from "./useView";

/** Room for the letters of the columns above and the numbers of the rows on the left. */
const headHeight = 22;
const sideWidth = 44;
/** Drawn around what is in sight, so that scrolling meets no empty page. */
const beyond = 200;

const useStyles = makeStyles({
  frame: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    backgroundColor: "#ffffff",
    outlineOffset: "-2px",
  },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    padding: "0 3px",
    lineHeight: 1.3,
    cursor: "cell",
  },
  chosen: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid #107c41",
    boxShadow: "0 0 0 3px rgba(16, 124, 65, 0.25)",
    pointerEvents: "none",
    zIndex: 3,
  },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    userSelect: "none",
  },
  corner: { position: "sticky", top: 0, left: 0, zIndex: 5, width: 0, height: 0 },
  columns: { position: "sticky", top: 0, zIndex: 4, height: 0 },
  rows: { position: "sticky", left: 0, zIndex: 4, width: 0, height: 0 },
});

export interface SheetPictureProps {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook | undefined;
  /** 1 is as large as in Excel. */
  readonly zoom: number;
  readonly selected: Place | null;
  onSelect(place: Place): void;
}

/** A sheet as it looks, to be looked at: nothing is typed here. */
export function SheetPicture({ sheet, look, zoom, selected, onSelect }: SheetPictureProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(sheet, look), [sheet, look]);
  const cells = useMemo(() => new PictureCells(sheet, look, geometry), [sheet, look, geometry]);
  const shown = useView(frame);
  const { xs, ys } = geometry;
  const view: View = {
    left: Math.max(0, (shown.left - beyond) / zoom),
    top: Math.max(0, (shown.top - beyond) / zoom),
    width: (shown.width + 2 * beyond) / zoom,
    height: (shown.height + 2 * beyond) / zoom,
  };
  const rows = cells.rowsIn(view);
  const [firstColumn, lastColumn] = lanesBetween(xs, view.left, view.left + view.width);
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, n) => firstColumn + n);
  const chosen = selected && cells.areaAt(selected.row, selected.col);

  // What was selected comes into sight, a little inside the frame.
  useEffect(() => {
    const box = frame.current;
    if (!box || !selected) return;
    const area = cells.areaAt(selected.row, selected.col);
    const [left, right] = [xs[area.left]! * zoom, xs[Math.min(area.right + 1, xs.length - 1)]! * zoom];
    const [top, bottom] = [ys[area.top]! * zoom, ys[Math.min(area.bottom + 1, ys.length - 1)]! * zoom];
    const room = { x: box.clientWidth - sideWidth, y: box.clientHeight - headHeight };
    if (left < box.scrollLeft || right > box.scrollLeft + room.x)
      box.scrollLeft = Math.max(0, left - Math.max(0, (room.x - (right - left)) / 2));
    if (top < box.scrollTop || bottom > box.scrollTop + room.y)
      box.scrollTop = Math.max(0, top - Math.max(0, (room.y - (bottom - top)) / 2));
  }, [selected, cells, xs, ys, zoom]);

  const pressed = (event: KeyboardEvent): void => {
    const place = moveBy(event.key, selected ?? { row: 0, col: 0 }, cells, geometry);
    if (!place || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onSelect(place);
  };
  const cellId = (row: number, col: number): string => `cell-${cellName(row, col)}`;

  return (
    // the grid takes the keys, and tells by aria-activedescendant which of its cells is meant
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={`工作表 ${sheet.name}`}
      aria-rowcount={ys.length - 1}
      aria-colcount={xs.length - 1}
      aria-activedescendant={chosen ? cellId(chosen.top, chosen.left) : undefined}
      tabIndex={0}
      onKeyDown={pressed}
    >
      <div className={styles.corner} role="presentation">
        <div className={styles.head} style={{ left: 0, top: 0, width: sideWidth, height: headHeight }} />
      </div>
      <div className={styles.columns} role="presentation" aria-hidden>
        {columns.map((col) => (
          <div
            key={col}
            className={styles.head}
            style={{
              left: sideWidth + xs[col]! * zoom,
              top: 0,
              width: (xs[col + 1]! - xs[col]!) * zoom + 1,
              height: headHeight,
            }}
          >
            {columnName(col)}
          </div>
        ))}
      </div>
      <div className={styles.rows} role="presentation" aria-hidden>
        {rows.map(({ row }) => (
          <div
            key={row}
            className={styles.head}
            style={{
              left: 0,
              top: headHeight + ys[row]! * zoom,
              width: sideWidth,
              height: (ys[row + 1]! - ys[row]!) * zoom + 1,
            }}
          >
            {row + 1}
          </div>
        ))}
      </div>
      <div
        role="presentation"
        style={{
          position: "absolute",
          left: sideWidth,
          top: headHeight,
          width: xs.at(-1)! * zoom + 1,
          height: ys.at(-1)! * zoom + 1,
        }}
      >
        {rows.map(({ row, cells: inRow }) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {inRow.map((cell) => (
              // the keys are the grid's
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={cell.area.left}
                id={cellId(cell.area.top, cell.area.left)}
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
        ))}
        {chosen && (
          <div
            className={styles.chosen}
            data-testid="chosen"
            style={{
              left: xs[chosen.left]! * zoom - 1,
              top: ys[chosen.top]! * zoom - 1,
              width: (xs[Math.min(chosen.right + 1, xs.length - 1)]! - xs[chosen.left]!) * zoom + 3,
              height: (ys[Math.min(chosen.bottom + 1, ys.length - 1)]! - ys[chosen.top]!) * zoom + 3,
            }}
          />
        )}
      </div>
    </div>
  );
}
