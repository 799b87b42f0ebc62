import type { CityTable } from "../../../../src/merge/province/cityTable";
import { readProvinceState } from "../../../../src/merge/province/provinceState";
import { planProvince, type ProvincePlan } from "../../../../src/report/planProvince";
import type { WorkbookSnapshot } from "../../../../src/sheet/snapshot";
import { edited } from "../../edited";
import { edition, snapshotOf } from "../../make";
import { noWorkbook } from "../../workbook";
import { afterBureau, rowsOf, summaryOf, type BureauAct } from "../bureau";
import { Handwork, markedRows, withMarks, type MarkedRow } from "../marks";
import { layoutOf, textAt } from "../sheetActs";

/** A row of 省级汇总表 as a test follows it, by the remark beside it. */
export interface ProvinceKnownRow extends MarkedRow {
  readonly unit: string;
  /** What the cities sent when a merge made the row: name and enterprise; null where the province typed it. */
  readonly key: string | null;
}

/** What the province writes itself beside the columns of 附件4-5; 本地序号 follows the city's table. */
const followed = ["序号", "本地序号"];
const words = () => ({ message: "问题", basis: "依据", advice: "修改" });

/** The province's desk: its workbook, and what the test knows of it. */
export class ProvinceDesk {
  workbook: WorkbookSnapshot = noWorkbook;
  readonly keys = new Map<string, string | null>();
  private readonly handwork = new Handwork();
  /** Cells that the province wrote last. */
  readonly hand: ReadonlySet<string> = this.handwork.cells;
  private count = 0;

  rows(): ProvinceKnownRow[] {
    if (this.workbook === noWorkbook) return [];
    const sheet = summaryOf(this.workbook);
    const { columns } = layoutOf(sheet);
    const units = rowsOf(sheet).map((row) => textAt(sheet, row, columns.get("推荐单位")));
    return markedRows(sheet, followed).map((row, n) => ({
      ...row,
      unit: units[n]!,
      key: this.keys.get(row.mark) ?? null,
    }));
  }

  act(act: BureauAct): void {
    if (this.workbook === noWorkbook) return;
    const before = this.rows();
    this.workbook = afterBureau(this.workbook, act, `行${this.count++}`);
    for (const mark of this.handwork.note(before, this.rows())) this.keys.set(mark, null);
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
    const { workbook, made } = withMarks(this.workbook, () => `行${this.count++}`);
    this.workbook = workbook;
    for (const row of this.rows())
      if (made.has(row.mark)) this.keys.set(row.mark, `${row.cells.项目名称}|${row.cells.依托企业}`);
    this.handwork.settle(this.rows());
    return this.rows().filter(({ mark }) => made.has(mark));
  }
}
