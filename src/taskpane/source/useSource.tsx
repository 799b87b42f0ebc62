import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { Spinner } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import type { SourceBook } from "../../work/merge/openSource";
import type { WayMark } from "../picture/SheetPicture";

const SourcePicture = lazy(() => import("./SourcePicture"));

/** A file that is not open: its name, and how it is read to be looked at. */
export interface ClosedSource {
  readonly name: string;
  open(): Promise<SourceBook>;
}

/** Where a source's cells are seen: in a picture of a file that is not open, or in the open workbook. */
export type Sight = ClosedSource | ((cell: CellRef) => void);

export interface ShownSource {
  /** The cell that is shown now, where it is in the picture. */
  readonly cell: CellRef | null;
  /** Shows a cell of it. */
  show(cell: CellRef): void;
  /** The picture, while a cell is shown. */
  readonly picture: ReactNode;
}

/** Shows cells of a source. Where its picture is closed the focus goes back to where it came from. */
export function useSource(sight: Sight, marks?: readonly (WayMark & CellRef)[]): ShownSource {
  const [cell, setCell] = useState<CellRef | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const show = useCallback((to: CellRef) => {
    from.current = document.activeElement as HTMLElement | null;
    setCell({ ...to });
  }, []);
  // what was pressed is not left behind the picture
  useEffect(() => {
    const pressed = from.current;
    if (!cell || !pressed) return;
    pressed.style.scrollMarginBottom = "min(50vh, 460px)";
    pressed.scrollIntoView?.({ block: "nearest" });
  }, [cell]);
  const close = (): void => {
    setCell(null);
    from.current?.focus();
  };
  if (typeof sight === "function") return { cell: null, show: sight, picture: null };
  return {
    cell,
    show,
    picture: cell && (
      <Suspense fallback={<Spinner label="正在打开原表……" />}>
        <SourcePicture
          key={sight.name}
          name={sight.name}
          open={sight.open}
          cell={cell}
          marks={marks}
          onCell={setCell}
          onClose={close}
        />
      </Suspense>
    ),
  };
}
