import type { Finding } from "../../src/check/finding";
import { currentEdition } from "../../src/form";
import { fileApplication } from "../../src/merge/filed/fileApplication";
import type { FiledApplication } from "../../src/merge/filed/filed";
import type { Application, FieldValue, Reading } from "../../src/read/application";
import type { SheetPlan } from "../../src/sheet/plan";
import type { SheetSnapshot, SnapshotCell } from "../../src/sheet/snapshot";

export const edition = currentEdition;

export type Values = Readonly<Record<string, FieldValue | null>>;

/** A reading as the reader makes it, in column B of the form's sheet, a row a field. */
function reading(field: string, value: FieldValue | null, sheet: string): Reading {
  const index = edition.fields.findIndex((each) => each.id === field);
  const raw = value === null ? "" : Array.isArray(value) ? value.join("、") : String(value);
  return {
    field,
    section: edition.fields[index]!.places[0]!.section,
    state: value === null ? "blank" : "value",
    value,
    raw,
    cell: { sheet, row: index, col: 1 },
    label: { cell: { sheet, row: index, col: 0 }, text: field, match: "exact" },
    notes: [],
  };
}

export function application(values: Values, sheet = "申报书"): Application {
  const readings = Object.entries(values).map(([field, value]) => [field, [reading(field, value, sheet)]]);
  return { edition: edition.id, sheets: [sheet], readings: Object.fromEntries(readings), notFound: [] };
}

/** A sound project; its number makes every name its own. */
export function project(number: number, changes: Values = {}): Values {
  return {
    "project.name": `基于5G的智能工厂${number}号项目`,
    "project.category": "industryPlatform",
    "project.filledOn": "2020-06-20",
    "applicant.name": `长春第${number}机械有限公司`,
    "applicant.creditCode": `9122010100000${String(number).padStart(4, "0")}X`,
    "applicant.region": "长春市",
    "responsiblePerson.idNumber": "220104196305014366",
    "contact.name": `联系人${number}`,
    "contact.mobile": `1380000${String(number).padStart(4, "0")}`,
    "situation.totalInvestment": 1000 + number,
    "finance.mainBusinessRevenue.2019": 500.5,
    ...changes,
  };
}

export interface FiledOptions {
  readonly file?: string;
  readonly sheet?: string;
  readonly readAt?: string;
  readonly findings?: readonly Finding[];
}

export function filed(values: Values, options: FiledOptions = {}): FiledApplication {
  const source = { file: options.file ?? "启明.xlsx", readAt: options.readAt ?? "2020-06-22 09:30" };
  return fileApplication(application(values, options.sheet), options.findings ?? [], edition, source);
}

/** What a reader finds in a sheet that was written by this plan. */
export function snapshotOf(plan: SheetPlan): SheetSnapshot {
  const cells = plan.rows.flatMap(({ cells: columns }, row) =>
    columns.flatMap((cell, col): SnapshotCell[] => {
      if (cell === null || cell.value === null || cell.value === "") return [];
      const { value, style } = cell;
      const percent = style?.numberFormat?.endsWith("%");
      const kind = typeof value === "number" ? (percent ? "percent" : "number") : "text";
      return [{ row, col, kind, value, text: String(value) }];
    }),
  );
  return {
    name: plan.name,
    cells,
    merges: plan.merges ?? [],
    hidden: false,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A sheet typed by hand: rows of texts and numbers from A1 on; "" leaves a cell empty. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  merges: SheetSnapshot["merges"] = [],
): SheetSnapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): SnapshotCell[] =>
      value === ""
        ? []
        : [
            {
              row: r,
              col: c,
              kind: typeof value === "number" ? "number" : "text",
              value,
              text: String(value),
            },
          ],
    ),
  );
  return { name, cells, merges, hidden: false, hiddenRows: [], hiddenColumns: [] };
}
