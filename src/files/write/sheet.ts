import type { Cell, TableDefinition, WriteSheet } from "hucre";
import { areaName } from "../../sheet/address";
import { narrowMargins } from "../../sheet/margins";
import type { SheetPlan } from "../../sheet/plan";
import { toChart } from "./chart";
import { safeText } from "./safeText";
import { toValidation, toWarning } from "./entryRules";

export type Cells = Map<string, Partial<Cell>>;

/** A plan in the library's words: all but what is in its rows (rows.ts). */
export function toWriteSheet(plan: SheetPlan): WriteSheet {
  const { print, table } = plan;
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width, col) =>
      plan.folded?.includes(col) ? { width, outlineLevel: 1, hidden: true } : { width },
    ),
    cells: toLinks(plan),
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
            ...(print.narrow ? { margins: narrowMargins } : {}),
          },
        }
      : {}),
    ...(print?.breaks?.length ? { rowBreaks: print.breaks.map((row) => row - 1) } : {}),
    ...(print?.footer ? { headerFooter: { oddFooter: safeText(print.footer) } } : {}),
    ...(table ? { tables: [toTable(plan, table)] } : {}),
    ...(plan.charts ? { charts: plan.charts.map(toChart) } : {}),
    ...(plan.validations ? { dataValidations: plan.validations.map(toValidation) } : {}),
    ...(plan.warnings ? { conditionalRules: plan.warnings.map(toWarning) } : {}),
    ...(plan.protected ? { protection: { sheet: true, formatRows: true, formatColumns: true } } : {}),
  };
}

/** The name of a sheet as formulas quote it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Links are written by the library, which is told their cells without what is in them. */
function toLinks({ rows }: SheetPlan): Cells {
  const cells: Cells = new Map();
  rows.forEach((row, r) =>
    row.cells.forEach((cell, c) => {
      const link = cell?.link;
      if (!link) return;
      const location = `${quoted(link.sheet)}!${link.cell}`;
      cells.set(`${r},${c}`, { value: null, hyperlink: { target: "", location } });
    }),
  );
  return cells;
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
