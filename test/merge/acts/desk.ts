import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { merge, noWorkbook, type Run } from "../workbook";
import { afterBureau, rowsOf, summaryOf, type BureauAct } from "./bureau";
import { afterSending, formOf, idOf, type Sending, type Sent } from "./enterprises";
import { cell, labels, layoutOf, put, remark, textAt, type Label } from "./sheetActs";

/** A row as a test follows it through all acts, by the bureau's remark beside it. */
export interface KnownRow {
  readonly mark: string;
  /** The project for which a merge made the row; null where the bureau typed it. */
  readonly id: number | null;
  readonly cells: Readonly<Record<Label, string>>;
  readonly others: string;
}

/** A bureau's desk: its workbook, what lies in its inbox, and what the test knows of both. */
export class Desk {
  workbook: WorkbookSnapshot = noWorkbook;
  inbox: readonly Sent[] = [];
  /** All that a merge has seen. */
  past: readonly Sent[] = [];
  /** The project for which each row was made, by its mark. */
  readonly ids = new Map<string, number | null>();
  /** Cells that the bureau wrote last, "mark|项目名称"; not where it wrote again what the last merge had left. */
  readonly hand = new Set<string>();
  private left = new Map<string, string>();
  private handThen: ReadonlySet<string> = new Set();
  private count = 0;

  send(act: Sending): void {
    const next = this.count++;
    this.inbox = afterSending(this.inbox, this.past, act, next);
  }

  act(act: BureauAct): void {
    const before = new Map(this.rows().map((row) => [row.mark, row]));
    const mark = `行${this.count++}`;
    this.workbook = afterBureau(this.workbook, act, mark);
    for (const row of this.rows()) {
      const was = before.get(row.mark);
      if (!was) this.ids.set(row.mark, null);
      for (const label of labels) {
        const key = `${row.mark}|${label}`;
        if (row.cells[label] === (was?.cells[label] ?? "")) continue;
        if (row.cells[label] === this.left.get(key) && !this.handThen.has(key)) this.hand.delete(key);
        else this.hand.add(key);
      }
    }
  }

  /** Rows of 汇总表 that the test has marked, from the top. */
  rows(): KnownRow[] {
    if (this.workbook === noWorkbook) return [];
    const sheet = summaryOf(this.workbook);
    const { columns } = layoutOf(sheet);
    const shown = [...columns].filter(([title]) => title !== "序号" && !labels.includes(title as Label));
    return rowsOf(sheet).map((row) => {
      const mark = textAt(sheet, row, columns.get(remark));
      const cells = Object.fromEntries(
        labels.map((label) => [label, textAt(sheet, row, columns.get(label))]),
      ) as Record<Label, string>;
      const others = shown.map(([title, col]) => `${title}=${textAt(sheet, row, col)}`).join(" ");
      return { mark, id: this.ids.get(mark) ?? null, cells, others };
    });
  }

  /** The mark of a row of the sheet. */
  markAt(row: number): string {
    const sheet = summaryOf(this.workbook);
    return textAt(sheet, row, layoutOf(sheet).columns.get(remark));
  }

  /** Merges what lies in the inbox; `answers` as prepared by an earlier preview. */
  merge(complete: boolean, answering: boolean): Run {
    this.past = [...this.past, ...this.inbox];
    const forms = this.inbox.map(formOf);
    const asked = merge(this.workbook, forms, { complete });
    const answers = Object.fromEntries(
      asked.preview.questions.map((question) => [question.id, this.truth(question)] as const),
    );
    const run = answering ? merge(this.workbook, forms, { complete, answers }) : asked;
    this.workbook = run.workbook;
    return run;
  }

  /** What a bureau says that knows which project is meant. */
  private truth(question: Run["preview"]["questions"][number]): "same" | "two" {
    const id = idOf(question.project.values);
    if (question.kind === "form") return id === idOf(question.form.values) ? "same" : "two";
    return this.ids.get(this.markAt(question.row.row!)) === id ? "same" : "two";
  }

  /** Gives each row that the merge made a mark; gives those rows. */
  markNew(): KnownRow[] {
    const sheet = summaryOf(this.workbook);
    const { head, columns } = layoutOf(sheet);
    const col = columns.get(remark) ?? Math.max(...columns.values()) + 1;
    const marked = new Set(columns.has(remark) ? rowsOf(sheet) : []);
    const name = columns.get("项目名称")!;
    const applicant = columns.get("依托企业")!;
    const fresh = new Set(
      sheet.cells
        .filter((each) => each.row > head && (each.col === name || each.col === applicant))
        .map((each) => each.row)
        .filter((row) => !marked.has(row)),
    );
    const marks = [...fresh].map((row) => ({ row, mark: `行${this.count++}` }));
    const title = columns.has(remark) ? [] : [cell(head, col, remark)];
    const after = put(sheet, [...title, ...marks.map(({ row, mark }) => cell(row, col, mark))]);
    this.workbook = {
      ...this.workbook,
      sheets: this.workbook.sheets.map((each) => (each === sheet ? after : each)),
    };
    const made = new Set(marks.map(({ mark }) => mark));
    const cells = this.rows().flatMap((row) =>
      labels.map((label) => [`${row.mark}|${label}`, row.cells[label]] as const),
    );
    this.left = new Map(cells);
    this.handThen = new Set(this.hand);
    return this.rows().filter(({ mark }) => made.has(mark));
  }
}
