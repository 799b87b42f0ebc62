import { areaName, lastRow, parseArea } from "../../../sheet/address";
import type { SheetEdits } from "../../../sheet/edits";
import { safeText } from "../../write/safeText";
import { shiftAnchoredFormulas } from "../rows/anchoredFormulas";
import { moveAnchors } from "../rows/anchors";
import { shiftControls } from "../rows/carriers";
import { EditError } from "../problem";
import type { RowMap } from "../rows/rowMap";
import { CellWriter } from "./sheetCells";
import { moveSheetAreas } from "../rows/sheetAreas";
import { filledDown } from "../rows/filledDown";
import { shiftCellFormulas } from "../rows/sheetFormulas";
import { insertInOrder } from "./sheetOrder";
import { readRows, type RowSource } from "./sheetRows";
import type { StyleBook } from "../package/styleBook";
import { childNamed, prefixOf } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/**
 * Changes a worksheet in its own XML: rows out and in, values into cells, heights, the footer. Gives whether a cell
 * with a formula came, went, moved or got a value. Throws EditError.
 */
export function editSheet(part: XmlPart, edits: SheetEdits, map: RowMap, styles: () => StyleBook): boolean {
  const rows = readRows(part);
  refuseOverflow(rows, edits, map);
  const overwritten = new Set(edits.cells.map(({ row, col }) => `${row},${col}`));
  const goes = (row: number, col: number): boolean => {
    const place = map.to(row);
    return place === null || overwritten.has(`${place},${col}`);
  };
  const filled = filledDown(part, rows, edits.sheet, map);
  shiftCellFormulas(part, rows, { sheet: edits.sheet, map, goes });
  if (map.moves) {
    shiftAnchoredFormulas(part, edits.sheet, map);
    shiftControls(part, edits.sheet, map);
    moveSheetAreas(part, map);
    moveAnchors(part, map);
  }
  new CellWriter(part, rows, map, styles, edits, filled).write();
  changeDimension(part, edits, map);
  if (edits.footer !== undefined) writeFooter(part, edits.footer);
  if (filled.size > 0) return true;
  return rows.some((row) =>
    row.cells.some(
      ({ element, col }) =>
        childNamed(element, "f") !== undefined && (map.to(row.row) !== row.row || goes(row.row, col)),
    ),
  );
}

function refuseOverflow(rows: readonly RowSource[], edits: SheetEdits, map: RowMap): void {
  const end = rows.at(-1);
  const own = end ? (map.to(end.row) ?? 0) : 0;
  const last = edits.cells.reduce((most, { row }) => Math.max(most, row), own);
  if (last > lastRow) throw new EditError({ kind: "full", sheet: edits.sheet });
}

/** The area that holds all cells: moved, and wide enough for what was written. */
function changeDimension(part: XmlPart, { cells }: SheetEdits, map: RowMap): void {
  const dimension = childNamed(part.root, "dimension");
  const area = dimension && parseArea(part.attribute(dimension, "ref") ?? "");
  if (!dimension || !area) return;
  const written = cells.filter(({ value }) => value !== "");
  const span = map.span(area, true) ?? area;
  const after = { top: span.top, left: area.left, bottom: span.bottom, right: area.right };
  for (const { row, col } of written) {
    after.top = Math.min(after.top, row);
    after.left = Math.min(after.left, col);
    after.bottom = Math.max(after.bottom, row);
    after.right = Math.max(after.right, col);
  }
  if (areaName(after) !== areaName(area)) part.setAttribute(dimension, "ref", areaName(after));
}

function writeFooter(part: XmlPart, footer: string): void {
  const text = safeText(footer);
  const prefix = prefixOf(part.root);
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const xml = `<${prefix}oddFooter>${escaped}</${prefix}oddFooter>`;
  const list = childNamed(part.root, "headerFooter");
  const old = childNamed(list, "oddFooter");
  const header = childNamed(list, "oddHeader");
  if (!list) insertInOrder(part, "headerFooter", `<${prefix}headerFooter>${xml}</${prefix}headerFooter>`);
  else if (old) {
    if (part.textOf(old) !== text) part.setText(old, text);
  } else if (header) part.insertAfter(header, xml);
  else if (list.children[0]) part.insertBefore(list.children[0], xml);
  else part.setContent(list, xml);
}
