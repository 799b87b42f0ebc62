import type { CityTable } from "../../../../src/merge/province/cityTable";
import { readProvinceState } from "../../../../src/merge/province/provinceState";
import { planProvince, type ProvincePlan } from "../../../../src/report/planProvince";
import type { WorkbookSnapshot } from "../../../../src/sheet/snapshot";
import { edited } from "../../edited";
import { edition, snapshotOf } from "../../make";
import { noWorkbook } from "../../workbook";
import { afterBureau, rowsOf, summaryOf, type BureauAct } from "../bureau";
import { cell, labels, layoutOf, put, remark, textAt, type Label } from "../sheetActs";

/** A row of 省级汇总表 as a test follows it, by the remark beside it. */
export interface ProvinceKnownRow {
  readonly mark: string;
  readonly unit: string;
  /** What the cities sent when a merge made the row: name and enterprise; null where the province typed it. */
  readonly key: string | null;
  readonly cells: Readonly<Record<Label, string>>;
  readonly others: string;
}

/** What the province writes itself beside the columns of 附件4-5; 本地序号 follows the city's table. */
const followed = ["序号", "本地序号"];
const words = () => ({ message: "问题", basis: "依据", advice: "修改" });

/** The province's desk: its workbook, and what the test knows of it. */
export class ProvinceDesk {
  workbook: WorkbookSnapshot = noWorkbook;
  readonly keys = new Map<string, string | null>();
  /** Cells that the province wrote, "mark|项目名称", though not those where it wrote again what the merge had left. */
  readonly hand = new Set<string>();
  private left = new Map<string, string>();
  private handThen: ReadonlySet<string> = new Set();
  private count = 0;

  rows(): ProvinceKnownRow[] {
    if (this.workbook === noWorkbook) return [];
    const sheet = summaryOf(this.workbook);
    const { columns } = layoutOf(sheet);
    const shown = [...columns].filter(
      ([title]) => !followed.includes(title) && !labels.includes(title as Label),
    );
    return rowsOf(sheet).map((row) => {
      const mark = textAt(sheet, row, columns.get(remark));
      const cells = Object.fromEntries(
        labels.map((label) => [label, textAt(sheet, row, columns.get(label))]),
      ) as Record<Label, string>;
      const others = shown.map(([title, col]) => `${title}=${textAt(sheet, row, col)}`).join(" ");
      const unit = textAt(sheet, row, columns.get("推荐单位"));
      return { mark, unit, key: this.keys.get(mark) ?? null, cells, others };
    });
  }

  act(act: BureauAct): void {
    if (this.workbook === noWorkbook) return;
    const before = new Map(this.rows().map((row) => [row.mark, row]));
    this.workbook = afterBureau(this.workbook, act, `行${this.count++}`);
    for (const row of this.rows()) {
      const was = before.get(row.mark);
      if (!was) this.keys.set(row.mark, null);
      for (const label of labels) {
        const key = `${row.mark}|${label}`;
        if (row.cells[label] === (was?.cells[label] ?? "")) continue;
        if (row.cells[label] === this.left.get(key) && !this.handThen.has(key)) this.hand.delete(key);
        else this.hand.add(key);
      }
    }
  }

  private plan(tables: readonly CityTable[]): ProvincePlan {
    const state = readProvinceState(this.workbook, edition);
    return planProvince({ state, tables, supported: [] }, {}, edition, words);
  }

  /** Whether the order in which the tables were picked tells. */
  dependsOnOrder(tables: readonly CityTable[]): boolean {
    const [one, other] = [tables, [...tables].reverse()].map((each) =>
      JSON.stringify(this.plan(each).sheets),
    );
    return one !== other;
  }

  merge(tables: readonly CityTable[]): ProvincePlan {
    const plan = this.plan(tables);
    const { edits, plans } = plan.sheets;
    const made = plans.map(snapshotOf);
    const names = new Set(made.map(({ name }) => name));
    const kept = this.workbook.sheets
      .filter(({ name }) => !names.has(name))
      .map((sheet) =>
        edits.filter((each) => each.sheet === sheet.name).reduce((now, each) => edited(now, each), sheet),
      );
    this.workbook = { name: "省.xlsx", sheets: [...kept, ...made] };
    return plan;
  }

  /** Gives each row that the merge made a mark; gives those rows. */
  markNew(): ProvinceKnownRow[] {
    const sheet = summaryOf(this.workbook);
    const { head, columns } = layoutOf(sheet);
    const col = columns.get(remark) ?? Math.max(...columns.values()) + 1;
    const marked = new Set(columns.has(remark) ? rowsOf(sheet) : []);
    const telling = [columns.get("项目名称")!, columns.get("依托企业")!];
    const fresh = new Set(
      sheet.cells
        .filter((each) => each.row > head && telling.includes(each.col) && !marked.has(each.row))
        .map((each) => each.row),
    );
    const marks = [...fresh].map((row) => ({ row, mark: `行${this.count++}` }));
    const title = columns.has(remark) ? [] : [cell(head, col, remark)];
    const after = put(sheet, [...title, ...marks.map(({ row, mark }) => cell(row, col, mark))]);
    this.workbook = {
      ...this.workbook,
      sheets: this.workbook.sheets.map((each) => (each === sheet ? after : each)),
    };
    const made = new Set(marks.map(({ mark }) => mark));
    for (const row of this.rows()) {
      if (made.has(row.mark)) this.keys.set(row.mark, `${row.cells.项目名称}|${row.cells.依托企业}`);
      for (const label of labels) this.left.set(`${row.mark}|${label}`, row.cells[label]);
    }
    this.handThen = new Set(this.hand);
    return this.rows().filter(({ mark }) => made.has(mark));
  }
}
