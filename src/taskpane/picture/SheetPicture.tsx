import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import { makeStyles } from "@fluentui/react-components";
import { cellName } from "../../sheet/address";
import type { SheetLook } from "../../sheet/look";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { cellStyle } from "./cellStyle";
import { geometryOf, lanesBetween, outOfSight } from "./geometry";
import { moveBy, type Place } from "./moveBy";
import { PictureCells, type View } from "./pictureCells";
import { headHeight, PictureHeads, sideWidth } from "./PictureHeads";
import { PictureMark } from "./PictureMark";
import { useView } from "./useView";

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
});

/** A cell that an explanation of the page reads a value from. */
export interface WayMark extends Place {
  /** The number of the explanation, from 1 on. */
  readonly way: number;
}

export interface SheetPictureProps {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook | undefined;
  /** 1 is as large as in Excel. */
  readonly zoom: number;
  readonly selected: Place | null;
  readonly marks?: readonly WayMark[];
  /** Begins the ids of its cells, where a page may show two pictures. */
  readonly ids?: string;
  onSelect(place: Place): void;
}

const none: readonly WayMark[] = [];

/** A sheet as it looks, to be looked at: nothing is typed here. */
export function SheetPicture(props: SheetPictureProps) {
  const { sheet, look, zoom, selected, onSelect, marks = none, ids = "cell" } = props;
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  // the whole is measured again only for a place that would not be seen
  const meant = selected && outOfSight(sheet, selected) ? selected : undefined;
  const geometry = useMemo(() => geometryOf(sheet, look, meant), [sheet, look, meant]);
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
  const cellId = (row: number, col: number): string => `${ids}-${cellName(row, col)}`;

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
      <PictureHeads geometry={geometry} zoom={zoom} columns={columns} rows={rows.map(({ row }) => row)} />
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
        {marks.map(({ row, col, way }) => (
          <PictureMark
            key={`${way}-${row}-${col}`}
            area={cells.areaAt(row, col)}
            geometry={geometry}
            zoom={zoom}
            way={way}
          />
        ))}
        {chosen && <PictureMark area={chosen} geometry={geometry} zoom={zoom} />}
      </div>
    </div>
  );
}
