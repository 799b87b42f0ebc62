import type { RowMap } from "./rowMap";
import { childNamed, walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** Whether a drawing, and its end as well, go with the cells below. */
interface Moving {
  readonly start: boolean;
  readonly end: boolean;
}

const isTrue = (value: string | null): boolean => value === "1" || value === "true";

function movingOf(part: XmlPart, anchor: SourceElement): Moving | null {
  switch (anchor.local) {
    case "oneCellAnchor":
      return { start: true, end: false };
    case "twoCellAnchor": {
      const kind = part.attribute(anchor, "editAs") ?? "twoCell";
      return kind === "absolute" ? null : { start: true, end: kind === "twoCell" };
    }
    case "anchor": {
      // Of controls and embedded objects, in the worksheet itself (ECMA-376 part 1, 18.3.1.2).
      const start = isTrue(part.attribute(anchor, "moveWithCells"));
      return start ? { start, end: isTrue(part.attribute(anchor, "sizeWithCells")) } : null;
    }
    default:
      return null;
  }
}

/** Moves pictures, shapes, charts and controls with the rows over which they stand, in a drawing or a worksheet. */
export function moveAnchors(part: XmlPart, map: RowMap): void {
  for (const child of part.root.children) {
    if (child.local === "sheetData") continue;
    for (const element of walk(child)) {
      const moving = movingOf(part, element);
      if (moving) moveAnchor(part, element, moving, map);
    }
  }
}

function moveAnchor(part: XmlPart, anchor: SourceElement, moving: Moving, map: RowMap): void {
  const from = cornerOf(part, childNamed(anchor, "from"));
  if (!from) return;
  const start = placeOf(from.row, map);
  move(part, from, start);
  const to = cornerOf(part, childNamed(anchor, "to"));
  if (!to) return;
  if (moving.end) move(part, to, placeOf(to.row, map));
  else move(part, to, { row: to.row + start.row - from.row, gone: false });
}

interface AnchorCorner {
  readonly row: number;
  readonly element: SourceElement;
  readonly offset: SourceElement | undefined;
}

function cornerOf(part: XmlPart, corner: SourceElement | undefined): AnchorCorner | null {
  const element = childNamed(corner, "row");
  if (!element) return null;
  return { row: Number(part.textOf(element)), element, offset: childNamed(corner, "rowOff") };
}

/** Where a row goes; what stood in one that is gone begins at the next that stays. */
export function placeOf(row: number, map: RowMap): { readonly row: number; readonly gone: boolean } {
  for (let below = row; below < row + 100_000; below += 1) {
    const place = map.to(below);
    if (place !== null) return { row: place, gone: below !== row };
  }
  return { row, gone: false };
}

function move(part: XmlPart, corner: AnchorCorner, place: { row: number; gone: boolean }): void {
  if (place.row !== corner.row) part.setText(corner.element, String(place.row));
  if (place.gone && corner.offset) part.setText(corner.offset, "0");
}
