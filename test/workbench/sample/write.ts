import { writeXlsx } from "hucre";
import type { Cell, CellStyle, WriteSheet } from "hucre";
import type { PlanStyle, SheetPlan } from "../../../src/sheet/plan";

/** The bytes of an .xlsx with these sheets, written without the add-in's own writer, so that the two can differ. */
export async function writeSample(title: string, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: plans.map(writeSheet),
    properties: { title },
    defaultFont: { name: "宋体", size: 11, charset: 134 },
  });
}

function writeSheet(plan: SheetPlan): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  plan.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, { value: cell.value, style: cell.style && cellStyle(cell.style) });
    });
  });
  return {
    name: plan.name,
    rows: [],
    cells,
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(plan.rows.flatMap(({ height }, row) => (height ? [[row, { height }] as const] : []))),
    merges: plan.merges?.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    pageSetup: {
      paperSize: "a4",
      orientation: plan.print?.orientation ?? "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
  };
}

const line = { style: "thin" as const, color: { rgb: "000000" } };

function cellStyle(style: PlanStyle): CellStyle {
  return {
    font: { name: style.font, size: style.size, bold: style.bold, charset: 134 },
    alignment: { horizontal: style.align, vertical: style.vertical, wrapText: style.wrap },
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } } : {}),
    ...(style.border ? { border: { top: line, right: line, bottom: line, left: line } } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
  };
}
