import { cellName } from "../../../../src/sheet/address";
import type { Area } from "../../../host/model/area";
import { columnCount, rowCount } from "../../../host/model/area";
import { hasContent, numberFormat, type HostCell } from "../../../host/model/cell";
import type { HostSheet } from "../../../host/model/sheet";
import { cellText } from "../../../host/model/text";
import { el, place, type Box } from "../dom";
import type { Axis } from "./axis";
import { borderCss } from "./borders";
import { alignmentCss, fillColor, fontCss } from "./cellStyle";

/** A cell or merged area as an element: text, font, fill, lines; `box` is its place inside its row. */
export function cellElement(
  sheet: HostSheet,
  area: Area,
  box: Box,
  columns: Axis,
  dateSystem: "1900" | "1904",
): HTMLElement {
  const cell = sheet.cell(area.top, area.left);
  const element = el("div", {
    class: "cell",
    role: "gridcell",
    id: cellId(area.top, area.left),
    "data-cell": cellName(area.top, area.left),
    "aria-colindex": area.left + 1,
    "aria-rowspan": rowCount(area) > 1 ? rowCount(area) : undefined,
    "aria-colspan": columnCount(area) > 1 ? columnCount(area) : undefined,
  });
  for (const side of ["top", "right", "bottom", "left"] as const)
    element.style.setProperty(`border-${side}`, borderCss(sheet, area, side));
  // Neighbours share one pixel, on which their common line is drawn.
  place(element, {
    left: box.left - 1,
    top: box.top - 1,
    width: box.width + 1,
    height: box.height + 1,
  });
  const fill = fillColor(cell.style);
  if (fill) element.style.background = fill;
  if (hasContent(cell)) {
    const room = spaceForText(sheet, area, cell, columns);
    if (room > box.width) element.classList.add("overflowing");
    element.append(contentOf(cell, cellText(cell, dateSystem), room));
    for (const [name, value] of Object.entries({ ...fontCss(cell.style?.font), ...alignmentCss(cell) }))
      element.style.setProperty(name, value);
  }
  return element;
}

export function cellId(row: number, col: number): string {
  return `cell-${cellName(row, col)}`;
}

function contentOf(cell: HostCell, text: string, room: number): HTMLElement {
  const content = el("span", { class: "text" });
  if (typeof cell.value === "string") content.style.maxWidth = `${room}px`;
  if (!cell.richText) {
    content.textContent = typeof cell.value === "number" ? fittedNumber(text, cell, room) : text;
    return content;
  }
  for (const run of cell.richText) {
    const part = el("span", {}, run.text);
    for (const [name, value] of Object.entries(fontCss(run.font))) part.style.setProperty(name, value);
    content.append(part);
  }
  return content;
}

/** Blank neighbours over which a text may run, at most. */
const mostNeighbours = 12;

/** Pixels for the text: its own columns, and for a text that is not wrapped the blank ones to its right too. */
function spaceForText(sheet: HostSheet, area: Area, cell: HostCell, columns: Axis): number {
  let end = area.right + 1;
  const horizontal = cell.style?.alignment?.horizontal ?? "general";
  const mayRunOver =
    typeof cell.value === "string" && !cell.style?.alignment?.wrapText && area.left === area.right;
  if (mayRunOver && (horizontal === "general" || horizontal === "left")) {
    while (
      end <= area.right + mostNeighbours &&
      !hasContent(sheet.cell(area.top, end)) &&
      !sheet.mergeAt(area.top, end)
    )
      end += 1;
  }
  return columns.offset(end) - columns.offset(area.left);
}

/**
 * A number that is wider than its column loses decimals where its format is General, and is else shown as ####,
 * never cut; a digit of 11 points is 7 pixels wide [doc].
 */
function fittedNumber(text: string, cell: HostCell, room: number): string {
  const digit = (7 * (cell.style?.font?.size ?? 11)) / 11;
  const fits = (shown: string) => (shown.length - shown.replace(/[^,.:'-]/g, "").length / 2) * digit <= room;
  if (fits(text)) return text;
  const places =
    numberFormat(cell) === "General" && !text.includes("E") ? (text.split(".")[1]?.length ?? 0) : 0;
  for (let kept = places - 1; kept >= 0; kept -= 1) {
    const rounded = Number(cell.value).toFixed(kept);
    if (fits(rounded)) return rounded;
  }
  return "#".repeat(Math.max(1, Math.floor(room / digit)));
}
