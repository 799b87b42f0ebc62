import { ledgerEntry } from "../../src/merge/compare/ledgerEntry";
import { listedProjects, statisticsOf } from "../../src/merge/figures/statistics";
import { placeOrder } from "../../src/merge/figures/places";
import { startingFacts } from "../../src/merge/own/ledgerFacts";
import { itemsOf, type MaterialsRecord } from "../../src/merge/own/materials";
import { unanswered, type Opinion } from "../../src/merge/own/opinions";
import { ledgerSheet } from "../../src/report/ledgerSheet";
import { materialsMatrix } from "../../src/report/materialsMatrix";
import { materialsPage } from "../../src/report/materialsPages";
import { materialsSheet } from "../../src/report/materialsSheet";
import { opinionsSheet } from "../../src/report/opinionsSheet";
import { returnSlipSheet } from "../../src/report/returnSlipSheet";
import { statisticsSheet } from "../../src/report/statisticsSheet";
import { summarySheet } from "../../src/report/summarySheet";
import { narrowMargins } from "../../src/sheet/margins";
import type { SheetPlan } from "../../src/sheet/plan";
import { textWidth } from "../../src/text/wrapLines";
import { edition, filed, project } from "../merge/make";
import { summaryTable } from "./summaryTable";

const sizes = [1, 2, 3, 12, 44, 100, 213, 300];
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const categories = edition.fields.find(({ id }) => id === "project.category")!.choices!;
const categoryOf = (n: number) => categories[n % categories.length]!;
const applicantOf = (n: number): string => `吉林省第${n}装备制造智能科技股份有限公司`;
/** One line, two lines, and now and then many. */
const nameOf = (n: number): string =>
  `第${n}号${"基于5G和工业互联网的智能工厂".repeat(1 + (n % 3))}${n % 20 === 9 ? "（一期、二期及配套的远程运维服务平台）".repeat(4) : ""}`;

function entriesOf(count: number) {
  return numbers(count).map((n) => {
    const values = project(n, {
      "project.name": nameOf(n),
      "applicant.name": applicantOf(n),
      "project.category": categoryOf(n).id,
      "finance.mainBusinessRevenue.2019": 9_876_543.21 * n,
    });
    return ledgerEntry(filed(values, { file: `企业${n}.xlsx` }), edition);
  });
}

function summaryOf(count: number): SheetPlan {
  const table = summaryTable(
    numbers(count).map((n) => ({
      row: 3 + n,
      sequence: String(n),
      cells: {
        projectName: nameOf(n),
        applicant: applicantOf(n),
        category: categoryOf(n).label,
        contactName: "欧阳某某",
        contactMobile: "13812345678",
      },
    })),
  );
  return summarySheet(table, edition);
}

const opinionOf = (n: number): Opinion => ({
  ...unanswered,
  projectName: nameOf(n),
  applicant: applicantOf(n),
  severity: n % 3 === 0 ? "error" : "query",
  rule: "FIN-04",
  fields: "2019年主营业务收入（万元）",
  content: "33,000",
  message: `2019年主营业务收入与上年相比增长 ${n} 倍，请核对金额单位。`.repeat(1 + (n % 4)),
  basis: "三（一）2".repeat(1 + (n % 9)),
  advice: "请核对；确实如此的，写明原因。",
  suggestion: "",
  place: `企业${n}.xlsx › 申报书!D11`,
  explanation: "因上年有大额订单在年末交付，收入集中确认。".repeat(n % 5),
});

function recordOf(n: number): MaterialsRecord {
  const started: MaterialsRecord = {
    projectName: nameOf(n),
    applicant: applicantOf(n),
    category: categoryOf(n).id,
    kind: "manufacturing",
    answers: {},
    notes: {},
  };
  const ids = itemsOf(started, edition).map(({ id }) => id);
  return {
    ...started,
    answers: Object.fromEntries(ids.map((id, at) => [id, at % 5 === 3 ? "no" : "yes"])),
    notes: Object.fromEntries(ids.map((id, at) => [id, at % 5 === 3 ? "缺审计报告第3页，请补齐后再送" : ""])),
  };
}

function slipOf(count: number): SheetPlan {
  return returnSlipSheet({
    name: "退回单",
    number: "20200622-0930-01",
    applicant: applicantOf(1),
    project: nameOf(1),
    unit: "长春市工业和信息化局",
    issue: { at: "2020-06-22 09:30", deadline: "6月28日17时", contact: "李某某", telephone: "0431-12345678" },
    least: 8,
    rows: numbers(count).map(opinionOf),
  });
}

function sheetsOf(count: number): SheetPlan[] {
  const entries = entriesOf(count);
  const records = numbers(count).map(recordOf);
  const counted = listedProjects(entries, edition, "长春市");
  return [
    summaryOf(count),
    ledgerSheet(entries, startingFacts, edition),
    opinionsSheet(numbers(2 * count).map(opinionOf), "汇总.xlsx", edition),
    statisticsSheet(
      statisticsOf(counted, placeOrder(edition, "长春市"), edition),
      { placeTitle: "所在地区" },
      edition,
    ),
    materialsMatrix(records, "核对一览", edition),
    materialsSheet(records.slice(0, 30), edition),
    materialsPage(records[0]!, "收件核对单", edition),
    slipOf(Math.min(count, 40)),
  ];
}

const pointsOfInch = 72;
const wideMargins = 1.4;
/** Points of a letter on A4 landscape, where the columns that go on paper are one page wide. */
function printedSize({ columnWidths, folded = [], print }: SheetPlan, size: number): number {
  const shown = columnWidths.filter((_, col) => !folded.includes(col) && col < (print?.columns ?? Infinity));
  const across = shown.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  const sides = print?.narrow ? narrowMargins.left + narrowMargins.right : wideMargins;
  return size * Math.min(1, (842 - sides * pointsOfInch) / across);
}

/** Lines of a text at the least, however a program breaks it, as a share of a column of so many characters. */
const linesAtLeast = (text: string, width: number, size: number): number =>
  text
    .split("\n")
    .reduce((sum, each) => sum + Math.max(1, Math.ceil((textWidth(each) * (size / 11)) / width)), 0);

/** Cells of which a part would not be seen on paper: a text that is higher than its row, a number wider than its column. */
function clipped(plan: SheetPlan): string[] {
  const { rows, columnWidths, folded = [], merges = [], print } = plan;
  const widthOf = (row: number, col: number): number => {
    const area = merges.find(({ top, left }) => top === row && left === col);
    return columnWidths.reduce(
      (sum, width, each) =>
        each >= col && each <= (area?.right ?? col) && !folded.includes(each) ? sum + width : sum,
      0,
    );
  };
  return rows.slice(0, print?.rows).flatMap(({ cells, height = 15 }, row) =>
    cells.slice(0, print?.columns).flatMap((cell, col) => {
      const { value = null, style = {} } = cell ?? {};
      if (value === null || value === "" || folded.includes(col)) return [];
      const { size = 11, wrap } = style;
      const width = widthOf(row, col);
      const digits = style.numberFormat?.includes(".") ? 4 : 0;
      const text =
        typeof value === "number"
          ? value.toLocaleString("en-US", { maximumFractionDigits: digits })
          : String(value);
      const fits =
        typeof value === "number"
          ? textWidth(text) * (size / 11) <= width
          : !wrap || linesAtLeast(text, width, size) * size * 1.15 <= height || height >= 409;
      return fits ? [] : [`${plan.name} ${row},${col}: ${text}`];
    }),
  );
}

describe.each(sizes)("sheets of %i projects on paper", (count) => {
  const sheets = sheetsOf(count);
  const printed = sheets.filter(({ name }) => name !== "项目台账");
  const by = (name: string): SheetPlan => sheets.find((sheet) => sheet.name === name)!;

  it("are one page wide on A4 landscape, in letters that can be read", () => {
    for (const plan of sheets) {
      expect(plan.print).toMatchObject({ orientation: "landscape", fitToWidth: true });
      const sizesUsed = plan.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.style?.size && cell.value !== "" ? [cell.style.size] : [])),
      );
      const smallest = printedSize(plan, Math.min(...sizesUsed));
      expect(smallest < 7.5 ? `${plan.name}: ${smallest}` : "").toBe("");
    }
  });

  it("repeat the header on every page, and count pages of their own", () => {
    for (const plan of printed) {
      expect(plan.print!.footer).toContain("第 &P 页");
      expect(plan.print!.footer).not.toContain("&N");
      if (plan.name === "统计") continue; // several tables, none of them torn
      const { first, last } = plan.print!.titleRows!;
      expect([first, last]).toEqual([plan.frozenRows! - 1, plan.frozenRows! - 1]);
      // the header has a title for every column
      expect(plan.rows[first]!.cells).toHaveLength(plan.columnWidths.length);
    }
  });

  it("show every text and figure whole", () => {
    expect(sheets.flatMap(clipped)).toEqual([]);
  });

  it("begin pages only with rows that are there", () => {
    for (const plan of sheets) {
      const breaks = plan.print!.breaks ?? [];
      expect(breaks).toEqual([...new Set(breaks)].sort((one, other) => one - other));
      expect(breaks.every((row) => row > 0 && row < plan.rows.length)).toBe(true);
    }
  });

  it("have even rows in 汇总表 where a name takes one line", () => {
    const plan = by("汇总表");
    const heights = plan.rows
      .slice(plan.frozenRows)
      .filter(({ cells }) => linesAtLeast(String(cells[1]!.value), plan.columnWidths[1]!, 12) === 1)
      .map(({ height }) => height);
    expect(new Set(heights).size).toBeLessThanOrEqual(1);
    expect(plan.print!.footer).toContain(`全表共 ${count} 个项目`);
  });

  it("hold of 项目台账 only the line that says that it is not printed", () => {
    const { print, rows } = by("项目台账");
    expect(print!.rows).toBe(2);
    expect(String(rows[1]!.cells[0]!.value)).toContain("默认不打印");
  });
});
