import type { Edition, Field } from "../form/edition";
import type { LedgerEntry } from "../merge/own/ledger";
import { ledgerColumns } from "../merge/own/ledgerColumns";
import { ledgerFacts, type LedgerFacts } from "../merge/own/ledgerFacts";
import { ownSheets } from "../merge/own/ownSheets";
import type { Printed } from "../merge/filed/printed";
import type { PlanCell, PlanStyle, SheetPlan } from "../sheet/plan";
import { asText, styles } from "./styles";

const note =
  "本表由程序在每次汇总时写入，是下次汇总时比较的依据，请勿改动各列内容；可以排序、筛选，或在右侧增加列。";
const headerRow = 3;

function widthOf(field: Field | undefined): number {
  if (!field) return 18;
  if (["amount", "ratio", "count", "decimal"].includes(field.type)) return 14;
  return ["longText", "pairs"].includes(field.type) ? 40 : 20;
}

const formats: Readonly<Partial<Record<Field["type"], string>>> = {
  amount: "#,##0.00##",
  ratio: "0.00%",
  count: "0",
};

const text: PlanStyle = { ...styles.text, size: 11, wrap: false };
const number: PlanStyle = { ...styles.number, size: 11 };
const numbers = Object.fromEntries(
  Object.entries(formats).map(([type, numberFormat]) => [type, { ...number, numberFormat }]),
);
const empty: PlanCell = { value: null, style: text };

function cellOf(value: Printed, field: Field | undefined): PlanCell {
  if (value === null) return empty;
  if (typeof value === "string") return { value, style: asText(text, value) };
  return { value, style: (field && numbers[field.type]) ?? number };
}

/** 项目台账: one row a project, every field that may be passed on, its source, and columns that the bureau added. */
export function ledgerSheet(
  entries: readonly LedgerEntry[],
  facts: LedgerFacts,
  edition: Edition,
): SheetPlan {
  const fields = new Map(edition.fields.map((field) => [field.id, field]));
  const own = ledgerColumns(edition);
  const foreign = [...new Set(entries.flatMap((entry) => Object.keys(entry.extra)))];
  const width = own.length + foreign.length;
  const rows = entries.map((entry) => ({
    height: 20,
    cells: [
      ...own.map((column) => cellOf(column.print(entry), fields.get(column.field ?? ""))),
      ...foreign.map((title) => cellOf(entry.extra[title] ?? null, undefined)),
    ],
  }));
  return {
    name: ownSheets.ledger,
    columnWidths: [
      ...own.map((column) => widthOf(fields.get(column.field ?? ""))),
      ...foreign.map(() => widthOf(undefined)),
    ],
    rows: [
      {
        height: 30,
        cells: [{ value: ownSheets.ledger, style: { ...styles.title, align: "left", wrap: false } }],
      },
      { height: 20, cells: [{ value: note, style: { ...styles.note, wrap: false } }] },
      {
        height: 20,
        cells: ledgerFacts(facts).map((value) => ({ value, style: { ...styles.note, wrap: false } })),
      },
      {
        height: 34,
        cells: [...own.map((column) => column.title), ...foreign].map((value) => ({
          value,
          style: { ...styles.header, size: 11 },
        })),
      },
      ...rows,
    ],
    frozenRows: headerRow + 1,
    print: { orientation: "landscape", titleRows: { first: headerRow, last: headerRow } },
    // also without rows: once made, the table stays the one that formulas refer to
    table: {
      name: ownSheets.ledger,
      area: { top: headerRow, left: 0, bottom: headerRow + entries.length, right: width - 1 },
    },
  };
}
