import { parseArea } from "../../../sheet/address";
import { childNamed, childrenNamed, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** Stands in every worksheet with a formula. */
export const formulaTag = /<(?:\w+:)?f[\s>/]/;

export interface CellSource {
  readonly element: SourceElement;
  readonly row: number;
  readonly col: number;
}

export interface RowSource {
  readonly element: SourceElement;
  readonly row: number;
  readonly cells: readonly CellSource[];
}

/** The rows and cells of a worksheet part; those that leave out their address count on from the one before. */
export function readRows(part: XmlPart): RowSource[] {
  let row = -1;
  return childrenNamed(childNamed(part.root, "sheetData"), "row").map((element) => {
    row = Number(part.attribute(element, "r") ?? row + 2) - 1;
    let col = -1;
    const cells = childrenNamed(element, "c").map((cell) => {
      const address = parseArea(part.attribute(cell, "r") ?? "");
      col = address?.left ?? col + 1;
      return { element: cell, row, col };
    });
    return { element, row, cells };
  });
}
