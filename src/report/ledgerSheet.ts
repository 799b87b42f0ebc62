import type { Edition, Field } from "../form/edition";
import type { LedgerEntry } from "../merge/own/ledger";
import { ledgerColumns } from "../merge/own/ledgerColumns";
import { ledgerFacts, type LedgerFacts } from "../merge/own/ledgerFacts";
import { ownSheets } from "../merge/own/ownSheets";
import { askedColumns } from "../merge/own/askedColumns";
import type { Printed } from "../merge/filed/printed";
import { standingIn } from "../merge/own/standing";
import type { Stood } from "../merge/own/state";
import type { PlanCell, PlanRow, PlanStyle, SheetPlan } from "../sheet/plan";
import { standingRow } from "../sheet/standingRow";
import { figureText } from "../text/figureText";
import { textWidth } from "../text/wrapLines";
import { rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";

const note =
  "本表由程序在每次汇总时写入，是下次汇总时比较的依据，请勿改动各列内容；可以排序、筛选，或在右侧增加列。列多，默认不打印；确需打印的，先在“页面布局—打印区域”中取消打印区域。";
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

const size = 11;
const text: PlanStyle = { ...styles.text, size, wrap: false };
const wrapped: PlanStyle = { ...text, wrap: true };
const number: PlanStyle = { ...styles.number, size };
const numbers = Object.fromEntries(
  Object.entries(formats).map(([type, numberFormat]) => [type, { ...number, numberFormat }]),
);
const empty: PlanCell = { value: null, style: text };

function cellOf(value: Printed, field: Field | undefined, style = text): PlanCell {
  if (value === null) return empty;
  if (typeof value === "string") return { value, style: asText(style, value) };
  return { value, style: (field && numbers[field.type]) ?? number };
}

/** Characters of a number as its cell shows it, with a little room, so that none turns into ####; at least `width`. */
function widened(width: number, value: Printed, field: Field | undefined): number {
  if (typeof value !== "number") return width;
  // as it is written it has no more digits than this, and room for commas: most need not be written
  const most = String(value).length * 1.5 + 4;
  if (most <= width && Math.abs(value) < 1e15) return width;
  return Math.max(width, textWidth(figureText(value, field?.type === "amount" ? 4 : 2)) + 4);
}

/** Whether an entry is what was read of its row. */
function isSame(before: LedgerEntry, after: LedgerEntry): boolean {
  return (Object.keys(before) as (keyof LedgerEntry)[]).every((key) => {
    const [was, is] = [before[key], after[key]];
    return was === is || (typeof was === "object" && JSON.stringify(was) === JSON.stringify(is));
  });
}

/** 项目台账: one row a project, every field that may be passed on, its source, and columns that the bureau added. `stood`: the sheet that it takes the place of. */
export function ledgerSheet(
  entries: readonly LedgerEntry[],
  facts: LedgerFacts,
  edition: Edition,
  stood: Stood<"ledger"> = { ledger: [] },
): SheetPlan {
  const fields = new Map(edition.fields.map((field) => [field.id, field]));
  // what 附件4-5 shows of a project stands first and is read line by line, so it wraps; what follows is for filtering
  const firstColumns = askedColumns(edition).length;
  const own = ledgerColumns(edition);
  const foreign = [...new Set(entries.flatMap((entry) => Object.keys(entry.extra)))];
  const width = own.length + foreign.length;
  const titles = [...own.map((column) => column.title), ...foreign];
  const columns = [...own.map((column) => fields.get(column.field ?? "")), ...foreign.map(() => undefined)];
  const widths = columns.map((field, col) => {
    const of = (entry: LedgerEntry): Printed =>
      field ? own[col]!.print(entry) : (entry.extra[titles[col]!] ?? null); // other figures of ours are short
    return entries.reduce((width, entry) => widened(width, of(entry), field), widthOf(field));
  });
  const rowOf = (entry: LedgerEntry): PlanRow => {
    const line = [
      ...own.map((column) => column.print(entry)),
      ...foreign.map((title) => entry.extra[title] ?? null),
    ];
    return {
      height: rowHeight(
        line.slice(0, firstColumns).map((value) => String(value ?? "")),
        widths,
        size,
        20,
      ),
      cells: line.map((value, col) => cellOf(value, columns[col], col < firstColumns ? wrapped : text)),
    };
  };
  const there = standingIn(stood.standing?.ledger, stood.ledger, ownSheets.ledger, titles);
  const before = new Map(there.size > 0 ? stood.ledger.map((entry) => [entry.values, entry]) : []);
  const rows = entries.map((entry) => {
    const old = before.get(entry.values);
    const row = old && there.get(old);
    return row && isSame(old, entry) ? standingRow(row, () => rowOf(entry)) : rowOf(entry);
  });
  return {
    name: ownSheets.ledger,
    columnWidths: widths,
    rows: [
      {
        height: 30,
        cells: [{ value: ownSheets.ledger, style: { ...styles.title, align: "left", wrap: false } }],
      },
      { height: 34, cells: [{ value: note, style: styles.note }] },
      {
        height: 20,
        cells: ledgerFacts(facts).map((value) => ({ value, style: { ...styles.note, wrap: false } })),
      },
      {
        height: rowHeight(titles, widths, size, 34),
        cells: titles.map((value) => ({ value, style: { ...styles.header, size } })),
      },
      ...rows,
    ],
    frozenRows: headerRow + 1,
    merges: [{ top: 1, bottom: 1, left: 0, right: firstColumns - 1 }],
    // no program knows a sheet that is not printed: on paper it is one line that says so
    print: { orientation: "landscape", fitToWidth: true, rows: 2, columns: firstColumns },
    // also without rows: once made, the table stays the one that formulas refer to
    table: {
      name: ownSheets.ledger,
      area: { top: headerRow, left: 0, bottom: headerRow + entries.length, right: width - 1 },
    },
  };
}
