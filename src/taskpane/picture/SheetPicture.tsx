import { useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import { makeStyles } from "@fluentui/react-components";
import { cellName } from "../../sheet/address";
import type { SheetLook } from "../../sheet/look";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { geometryOf, lanesBetween, outOfSight } from "./geometry";
import { moveBy, type Place } from "./moveBy";
import { PictureCells, type View } from "./pictureCells";
import { headHeight, PictureHeads, sideWidth } from "./PictureHeads";
import { PictureMark } from "./PictureMark";
import { PictureRow } from "./PictureRow";
import { useIntoSight } from "./useIntoSight";
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

  useIntoSight(frame, selected, cells, geometry, zoom);

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
          <PictureRow
            key={row}
            row={row}
            cells={inRow}
            geometry={geometry}
            zoom={zoom}
            chosen={chosen}
            idOf={cellId}
            onSelect={onSelect}
          />
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
