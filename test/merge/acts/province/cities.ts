import type { CityTable } from "../../../../src/merge/province/cityTable";
import { readCityWorkbook } from "../../../../src/merge/province/readCityWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/sheet/snapshot";
import fc from "../../../setup/properties";
import { edited, typed } from "../../edited";
import { edition, filed, project, sheetOf } from "../../make";
import { merge, noWorkbook } from "../../workbook";
import { contacts, mobiles } from "../enterprises";
import { labels, layoutOf, textAt, type Label } from "../sheetActs";

/** A project by its name and its enterprise; several cities may recommend one. */
export interface CityProject {
  readonly name: string;
  readonly enterprise: number;
  readonly contact: string;
  readonly mobile: string;
}

const names = [
  "智能工厂项目",
  "智能工厂建设项目",
  "智能工厂项目（二期）",
  "供应链协同平台项目",
  "焊装车间改造项目",
  "碳纤维检测中心",
];
export const applicantOf = (enterprise: number): string => String(project(enterprise)["applicant.name"]);

/** One figure for each project, a number that no two sums of others give by chance. */
export function investmentOf(name: string, applicant: string): number {
  const enterprise = [1, 2, 3, 4].find((each) => applicantOf(each) === applicant) ?? 0;
  return 1000 + 2 ** (names.indexOf(name) + 1) + enterprise / 8;
}

/** What a city does before it sends its table; `at` picks one of its projects. */
export type CityAct =
  | { readonly kind: "add"; readonly project: CityProject }
  | { readonly kind: "change"; readonly at: number; readonly contact: string; readonly mobile: string }
  | { readonly kind: "correct"; readonly at: number; readonly label: Label; readonly text: string }
  | { readonly kind: "deleteRow"; readonly at: number };

/** program: as this program wrote it · hand: typed by hand, with or without 总投资 · both: beside the one sent before. */
export interface CitySending {
  readonly unit: number;
  readonly acts: readonly CityAct[];
  readonly as: "program" | "hand" | "handBare" | "both";
  readonly file: string;
}

const at = fc.nat({ max: 5 });
const cityProject = fc.record({
  name: fc.constantFrom(...names),
  enterprise: fc.integer({ min: 1, max: 4 }),
  contact: fc.constantFrom(...contacts),
  mobile: fc.constantFrom(...mobiles),
});
const cityAct: fc.Arbitrary<CityAct> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("add" as const), project: cityProject }) },
  fc.record({
    kind: fc.constant("change" as const),
    at,
    contact: fc.constantFrom(...contacts),
    mobile: fc.constantFrom(...mobiles),
  }),
  fc.record({
    kind: fc.constant("correct" as const),
    at,
    label: fc.constantFrom("联系人" as const, "项目类别" as const),
    text: fc.constantFrom("更正人", "公共服务项目"),
  }),
  fc.record({ kind: fc.constant("deleteRow" as const), at }),
);
export const citySending: fc.Arbitrary<CitySending> = fc.record({
  unit: fc.nat({ max: 10 }),
  acts: fc.array(cityAct, { maxLength: 4 }),
  as: fc.constantFrom("program", "program", "hand", "handBare", "both"),
  file: fc.constantFrom("汇总.xlsx", "更正-汇总.xlsx"),
});

/** A city's bureau at its own workbook. */
export class City {
  private projects: readonly CityProject[] = [];
  private workbook: WorkbookSnapshot = noWorkbook;
  private sent: WorkbookSnapshot | null = null;
  private days = 0;
  private sendings = 0;

  constructor(readonly name: string) {}

  private get sheet(): SheetSnapshot {
    return this.workbook.sheets.find(({ name }) => name === "汇总表")!;
  }

  private rowOf(index: number): number | null {
    if (this.workbook === noWorkbook) return null;
    const { head, columns } = layoutOf(this.sheet);
    const rows = this.sheet.cells
      .filter(({ row, col }) => row > head && col === columns.get("项目名称"))
      .map(({ row }) => row);
    return rows[index % Math.max(1, rows.length)] ?? null;
  }

  private write(after: SheetSnapshot): void {
    const sheets = this.workbook.sheets.map((each) => (each.name === after.name ? after : each));
    this.workbook = { ...this.workbook, sheets };
  }

  /** Merges the forms that lie here. */
  private merge(): void {
    const readAt = `2020-06-${String(10 + this.days++).padStart(2, "0")} 09:30`;
    const forms = this.projects.map(({ name, enterprise, contact, mobile }) =>
      filed(
        project(enterprise, {
          "project.name": name,
          "contact.name": contact,
          "contact.mobile": mobile,
          "situation.totalInvestment": investmentOf(name, applicantOf(enterprise)),
        }),
        { file: `${name}-${enterprise}.xlsx`, readAt },
      ),
    );
    this.workbook = merge(this.workbook, forms, { city: this.name }).workbook;
  }

  private act(act: CityAct): void {
    const chosen = this.projects["at" in act ? act.at % Math.max(1, this.projects.length) : 0];
    const isSame = (a: CityProject, b: CityProject): boolean =>
      a.name === b.name && a.enterprise === b.enterprise;
    switch (act.kind) {
      case "add":
        this.projects = [...this.projects.filter((each) => !isSame(each, act.project)), act.project];
        return this.merge();
      case "change":
        if (!chosen) return;
        this.projects = this.projects.map((each) =>
          each === chosen ? { ...each, contact: act.contact, mobile: act.mobile } : each,
        );
        return this.merge();
      case "correct": {
        const row = this.rowOf(act.at);
        if (row !== null)
          this.write(typed(this.sheet, row, layoutOf(this.sheet).columns.get(act.label)!, act.text));
        return;
      }
      case "deleteRow": {
        const row = this.rowOf(act.at);
        const edits = { sheet: "汇总表", deleteRows: [row!], insertRows: [], cells: [] };
        if (row !== null) this.write(edited(this.sheet, edits));
      }
    }
  }

  /** The table typed anew by hand: no ledger, a total below; 总投资 where it is wished for. */
  private handmade(withInvestment: boolean): WorkbookSnapshot {
    const { head, columns } = layoutOf(this.sheet);
    const rows = [...new Set(this.sheet.cells.map(({ row }) => row).filter((row) => row > head))];
    const lines = rows
      .map((row) => labels.map((label) => textAt(this.sheet, row, columns.get(label))))
      .filter(([name]) => name !== "");
    const invested = (line: readonly string[]): number[] =>
      withInvestment ? [investmentOf(line[0]!, line[1]!)] : [];
    const table = [
      [`${this.name}工业互联网及制造业服务化示范项目申报信息汇总表`],
      [`推荐单位（盖章）：${this.name}工信局（公章）`],
      ["序号", ...labels, ...(withInvestment ? ["总投资（万元）"] : [])],
      ...lines.map((line, index) => [index + 1, ...line, ...invested(line)]),
      ["合计", `${lines.length} 项`],
    ];
    return { name: `${this.name}手工.xls`, sheets: [sheetOf("Sheet1", table)] };
  }

  /** The tables that reach the province this time. */
  send({ acts, as, file }: CitySending): readonly CityTable[] {
    for (const each of acts) this.act(each);
    if (this.workbook === noWorkbook) return [];
    const now = as === "hand" || as === "handBare" ? this.handmade(as === "hand") : this.workbook;
    const earlier = as === "both" && this.sent ? [[`${this.name}旧.xlsx`, this.sent] as const] : [];
    this.sent = now;
    return [[`${this.name}${this.sendings++}${file}`, now] as const, ...earlier].flatMap(
      ([name, workbook]) => readCityWorkbook(name, workbook, edition).tables,
    );
  }
}
