import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { merge, noWorkbook, type Run } from "../workbook";
import { afterBureau, summaryOf, type BureauAct } from "./bureau";
import { afterSending, formOf, idOf, type Sending, type Sent } from "./enterprises";
import { Handwork, markedRows, withMarks, type MarkedRow } from "./marks";
import { layoutOf, remark, textAt } from "./sheetActs";

/** A row as a test follows it through all acts, by the bureau's remark beside it. */
export interface KnownRow extends MarkedRow {
  /** The project for which a merge made the row; null where the bureau typed it. */
  readonly id: number | null;
}

/** A bureau's desk: its workbook, what lies in its inbox, and what the test knows of both. */
export class Desk {
  workbook: WorkbookSnapshot = noWorkbook;
  inbox: readonly Sent[] = [];
  /** All that a merge has seen. */
  past: readonly Sent[] = [];
  /** The project for which each row was made, by its mark. */
  readonly ids = new Map<string, number | null>();
  private readonly handwork = new Handwork();
  /** Cells that the bureau wrote last. */
  readonly hand: ReadonlySet<string> = this.handwork.cells;
  private count = 0;

  send(act: Sending): void {
    const next = this.count++;
    this.inbox = afterSending(this.inbox, this.past, act, next);
  }

  act(act: BureauAct): void {
    const before = this.rows();
    this.workbook = afterBureau(this.workbook, act, `行${this.count++}`);
    for (const mark of this.handwork.note(before, this.rows())) this.ids.set(mark, null);
  }

  /** Rows of 汇总表 that the test has marked, from the top. */
  rows(): KnownRow[] {
    if (this.workbook === noWorkbook) return [];
    const rows = markedRows(summaryOf(this.workbook), ["序号"]);
    return rows.map((row) => ({ ...row, id: this.ids.get(row.mark) ?? null }));
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
    const { workbook, made } = withMarks(this.workbook, () => `行${this.count++}`);
    this.workbook = workbook;
    this.handwork.settle(this.rows());
    return this.rows().filter(({ mark }) => made.has(mark));
  }
}
