import type { Finding, Severity } from "../../../src/check/finding";
import type { Application, Reading, SheetRole, WorkbookReading } from "../../../src/read/application";
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet/snapshot";

export function cell(sheet: string, row: number, col: number): CellRef {
  return { sheet, row, col };
}

/** A value that was read as it stood. */
export function reading(
  field: string,
  value: string | number,
  at: CellRef,
  more?: Partial<Reading>,
): Reading {
  return {
    field,
    section: "project",
    state: "value",
    value,
    raw: String(value),
    cell: at,
    label: { cell: { ...at, col: 0 }, text: field, match: "exact" },
    notes: [],
    ...more,
  };
}

export function application(
  sheet: string,
  readings: readonly Reading[],
  notFound: readonly string[] = [],
): Application {
  return {
    edition: "2020",
    sheets: [sheet],
    readings: Object.fromEntries(readings.map((each) => [each.field, [each]])),
    notFound,
  };
}

export function finding(
  rule: string,
  severity: Severity,
  cells: readonly CellRef[],
  more?: Partial<Finding>,
): Finding {
  return { rule, severity, fields: [], cells, values: {}, ...more };
}

export function workbookReading(
  applications: readonly Application[],
  others: Readonly<Record<string, SheetRole>> = {},
): WorkbookReading {
  const blank = Object.values(others).includes("blankForm");
  return {
    status: applications.length ? "read" : blank ? "blankForm" : "notAForm",
    applications,
    sheets: [
      ...applications.flatMap(({ sheets }) => sheets.map((name) => ({ name, role: "form" as const }))),
      ...Object.entries(others).map(([name, role]) => ({ name, role })),
    ],
  };
}

export function sheet(name: string, text = "x"): SheetSnapshot {
  const cells = text ? [{ row: 0, col: 0, kind: "text" as const, value: text, text }] : [];
  return { name, cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "申报书.xlsx", sheets };
}
