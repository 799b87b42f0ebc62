import { startingFacts } from "../../../src/merge/own/ledgerFacts";
import { ledgerEntry } from "../../../src/merge/compare/ledgerEntry";
import { readLedger } from "../../../src/merge/own/readLedger";
import { fieldsToPassOn } from "../../../src/merge/filed/privacy";
import { ledgerSheet } from "../../../src/report/ledgerSheet";
import { edition, filed, project, snapshotOf } from "../make";
import { reordered, typed } from "../edited";

const entries = [1, 2, 3].map((number) => ({
  ...ledgerEntry(
    filed(
      project(number, {
        "performance.quantitative": [
          ["接入设备数量", "4566台"],
          ["服务企业数量", "10家"],
        ],
        "finance.debtRatio.2018": 0.5612,
        "project.serviceTypes": ["customization", "supplyChain"],
        "capability.fullCloudArchitecture": true,
      }),
      { file: `企业${number}.xlsx`, sheet: `申报书（${number}）` },
    ),
    edition,
  ),
  openFindings: number,
  doubted: number === 2 ? ["finance.taxes.2018", "situation.totalInvestment"] : [],
}));
const sheet = snapshotOf(ledgerSheet(entries, startingFacts, edition));
const header = sheet.cells.filter((cell) => cell.row === 3);
const columnOf = (title: string): number => header.find((cell) => cell.value === title)!.col;

describe("项目台账", () => {
  it("comes back from its sheet as it went in", () => {
    expect(readLedger(sheet, edition)).toEqual(entries);
  });

  it("shows every field that may be passed on in a column of its own, and no identity number", () => {
    const titles = header.map((cell) => String(cell.value));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toHaveLength(fieldsToPassOn(edition).length + 13);
    expect(titles).toContain("2018年总资产（万元）");
    expect(titles).toContain("项目联系人·电子信箱");
    expect(titles.join()).not.toContain("证件号码");
  });

  it("shows where each column of 汇总表 comes from", () => {
    const cell = sheet.cells.find((each) => each.row === 4 && each.col === columnOf("取值单元格"))!;
    expect(String(cell.value).split("\n")[0]).toBe("项目名称：申报书（1）!B1");
    expect(entries[0]!.cells.contactMobile).toMatch(/^申报书（1）!B\d+$/);
  });

  it("keeps choices, pairs and ratios as people read them", () => {
    const value = (title: string): unknown =>
      sheet.cells.find((cell) => cell.row === 4 && cell.col === columnOf(title))?.value;
    expect(value("定量指标")).toBe("接入设备数量：4566台\n服务企业数量：10家");
    expect(value("提供服务类型")).toBe("定制化服务、供应链管理");
    expect(value("2018年负债率")).toBe(0.5612);
    expect(value("是否具有完整的云计算架构")).toBe("是");
  });

  it("is read after it was sorted and after the bureau added a column", () => {
    const width = header.length;
    const added = typed(typed(reordered(sheet, 4, [2, 0, 1]), 3, width, "科室意见"), 4, width, "优先");
    const read = readLedger(added, edition)!;
    expect(read.map((entry) => entry.file)).toEqual(["企业3.xlsx", "企业1.xlsx", "企业2.xlsx"]);
    expect(read.map((entry) => entry.extra)).toEqual([{ 科室意见: "优先" }, {}, {}]);
  });

  it("passes on no sex, education, kind of identity document and home telephone, and drops them from earlier ledgers", () => {
    const former = ["性别", "证件类型", "最高学历", "项目责任人·固定电话"];
    expect(header.filter(({ value }) => former.includes(String(value)))).toEqual([]);
    const width = header.length;
    const earlier = former.reduce(
      (all, title, n) => typed(typed(all, 3, width + n, title), 4, width + n, "男"),
      sheet,
    );
    expect(readLedger(earlier, edition)).toEqual(entries);
  });

  it("goes on paper as a line that says that it is not printed; its first columns wrap, no number is too wide", () => {
    const large = {
      ...entries[0]!,
      values: { ...entries[0]!.values, "situation.totalInvestment": 123456789012.34 },
    };
    const plan = ledgerSheet([large], startingFacts, edition);
    expect(plan.print).toMatchObject({ rows: 2, columns: 5, fitToWidth: true });
    expect(plan.rows[1]!.cells[0]!.value).toMatch(/默认不打印/);
    expect(plan.rows[4]!.cells.slice(0, 5).map((cell) => cell!.style!.wrap)).toEqual(Array(5).fill(true));
    expect(plan.columnWidths[columnOf("项目总投资（万元）")]).toBeGreaterThan("123,456,789,012.34".length);
  });
});
