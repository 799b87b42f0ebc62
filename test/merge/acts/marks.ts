import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { rowsOf, summaryOf } from "./bureau";
import { cell, labels, layoutOf, put, remark, textAt, type Label } from "./sheetActs";

/** A row as a test follows it through all acts, by the remark beside it. */
export interface MarkedRow {
  readonly mark: string;
  readonly cells: Readonly<Record<Label, string>>;
  /** What stands in the other columns, but for those that follow the merge. */
  readonly others: string;
}

/** The rows of a table of projects, from the top; `followed` are titles of columns that the merge writes each time. */
export function markedRows(sheet: SheetSnapshot, followed: readonly string[]): MarkedRow[] {
  const { columns } = layoutOf(sheet);
  const shown = [...columns].filter(
    ([title]) => !followed.includes(title) && !labels.includes(title as Label),
  );
  return rowsOf(sheet).map((row) => {
    const cells = Object.fromEntries(
      labels.map((label) => [label, textAt(sheet, row, columns.get(label))]),
    ) as Record<Label, string>;
    const others = shown.map(([title, col]) => `${title}=${textAt(sheet, row, col)}`).join(" ");
    return { mark: textAt(sheet, row, columns.get(remark)), cells, others };
  });
}

/** A workbook with a mark beside each row that has none, and the marks given. */
export function withMarks(
  workbook: WorkbookSnapshot,
  nextMark: () => string,
): { readonly workbook: WorkbookSnapshot; readonly made: ReadonlySet<string> } {
  const sheet = summaryOf(workbook);
  const { head, columns } = layoutOf(sheet);
  const col = columns.get(remark) ?? Math.max(...columns.values()) + 1;
  const marked = new Set(columns.has(remark) ? rowsOf(sheet) : []);
  const telling = [columns.get("项目名称")!, columns.get("依托企业")!];
  const fresh = new Set(
    sheet.cells
      .filter((each) => each.row > head && telling.includes(each.col) && !marked.has(each.row))
      .map((each) => each.row),
  );
  const marks = [...fresh].map((row) => ({ row, mark: nextMark() }));
  const title = columns.has(remark) ? [] : [cell(head, col, remark)];
  const after = put(sheet, [...title, ...marks.map(({ row, mark }) => cell(row, col, mark))]);
  return {
    workbook: { ...workbook, sheets: workbook.sheets.map((each) => (each === sheet ? after : each)) },
    made: new Set(marks.map(({ mark }) => mark)),
  };
}

/** Which cells somebody wrote last, "mark|项目名称"; not where he wrote again what the last merge had left. */
export class Handwork {
  readonly cells = new Set<string>();
  private left = new Map<string, string>();
  private cellsThen: ReadonlySet<string> = new Set();

  /** Compares the rows before and after an act; gives the marks of new ones. */
  note(before: readonly MarkedRow[], after: readonly MarkedRow[]): string[] {
    const known = new Map(before.map((row) => [row.mark, row]));
    for (const row of after) {
      for (const label of labels) {
        const key = `${row.mark}|${label}`;
        if (row.cells[label] === (known.get(row.mark)?.cells[label] ?? "")) continue;
        if (row.cells[label] === this.left.get(key) && !this.cellsThen.has(key)) this.cells.delete(key);
        else this.cells.add(key);
      }
    }
    return after.map(({ mark }) => mark).filter((mark) => !known.has(mark));
  }

  /** What a merge has left. */
  settle(rows: readonly MarkedRow[]): void {
    this.left = new Map(
      rows.flatMap((row) => labels.map((label) => [`${row.mark}|${label}`, row.cells[label]] as const)),
    );
    this.cellsThen = new Set(this.cells);
  }
}
