import type { Cell, TableDefinition, WriteSheet } from "hucre";
import { areaName } from "../../sheet/address";
import type { PlanCell, SheetPlan } from "../../sheet/plan";
import type { Area } from "../../sheet/snapshot";
import { toChart } from "./chart";
import { safeNumber, safeText } from "./safeText";
import { toStyle } from "./style";

type Cells = Map<string, Partial<Cell>>;

/** A plan in the writer's words. Throws RangeError on a number that a cell cannot hold. */
export function toWriteSheet(plan: SheetPlan): WriteSheet {
  const { print, table } = plan;
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(
      plan.rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }] as const])),
    ),
    cells: toCells(plan),
    merges: (plan.merges ?? []).map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    ...(plan.frozenRows ? { freezePane: { rows: plan.frozenRows } } : {}),
    ...(print
      ? {
          pageSetup: {
            paperSize: "a4",
            orientation: print.orientation,
            ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
            ...(print.centerHorizontally ? { horizontalCentered: true } : {}),
          },
        }
      : {}),
    ...(print?.footer ? { headerFooter: { oddFooter: safeText(print.footer) } } : {}),
    ...(table ? { tables: [toTable(plan, table)] } : {}),
    ...(plan.charts ? { charts: plan.charts.map(toChart) } : {}),
  };
}

/** The name of a sheet as formulas quote it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function toCells(plan: SheetPlan): Cells {
  const cells: Cells = new Map();
  plan.rows.forEach((row, r) =>
    row.cells.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, toCell(cell));
    }),
  );
  // Borders of a merged area are drawn cell by cell: the covered cells take the style of the first.
  for (const area of plan.merges ?? []) {
    const style = cells.get(`${area.top},${area.left}`)?.style;
    if (style) spread(cells, area, style);
  }
  return cells;
}

function spread(cells: Cells, area: Area, style: NonNullable<Cell["style"]>): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      const key = `${row},${col}`;
      if (!cells.has(key)) cells.set(key, { value: null, style });
    }
  }
}

function toCell({ value, style, link }: PlanCell): Partial<Cell> {
  const written = toStyle(style, value);
  return {
    ...toContent(value),
    ...(written ? { style: written } : {}),
    ...(link ? { hyperlink: { target: "", location: `${quoted(link.sheet)}!${link.cell}` } } : {}),
  };
}

/** A value as the writer wants it; a text is never taken for a formula or an error. */
export function toContent(value: PlanCell["value"]): Partial<Cell> {
  if (typeof value === "number") return { value: safeNumber(value) };
  if (typeof value !== "string") return { value };
  const text = safeText(value);
  if (text === "") return { value: null };
  // The writer turns the text #REF! into the error of that name, but leaves rich text alone.
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

/** Excel wants texts as headers, the same in the cells and in the table's list, and at least one row below. */
function toTable(plan: SheetPlan, { name, area }: NonNullable<SheetPlan["table"]>): TableDefinition {
  const headers = plan.rows[area.top]!.cells.slice(area.left, area.right + 1).map((cell) => cell?.value);
  const names = headers.filter((header) => typeof header === "string" && header !== "");
  if (names.length !== area.right - area.left + 1 || new Set(names).size !== names.length) {
    throw new RangeError(`The headers of table ${name} are no texts of their own`);
  }
  return {
    name,
    range: areaName({ ...area, bottom: Math.max(area.bottom, area.top + 1) }),
    columns: names.map((header) => ({ name: safeText(String(header)).replace(/\r\n|\r|\n/g, "_x000a_") })),
    style: "TableStyleLight1",
  };
}
