import { linesIn, rowHeight } from "../../src/report/rowHeight";
import { textWidth } from "../../src/text/wrapLines";
import { summaryFooter, summarySheet } from "../../src/report/summarySheet";
import { summaryChanges } from "../../src/report/summaryChanges";
import type { SummaryRow } from "../../src/merge/own/summaryTable";
import { edition } from "../merge/make";
import { summaryTable } from "./summaryTable";

const row = (number: number, name: string): SummaryRow => ({
  row: 3 + number,
  sequence: String(number),
  cells: {
    projectName: name,
    applicant: "长春启明信息技术股份有限公司",
    category: "工业软件项目",
    contactName: "张三",
    contactMobile: "13812345678",
  },
});
const table = summaryTable([row(1, "甲项目"), row(2, '=HYPERLINK("x")')]);

describe("the sheet of 汇总表", () => {
  const plan = summarySheet(table, edition);
  const texts = plan.rows.map((line) => line.cells.map((cell) => cell?.value));

  it("has the lines of 附件4-5", () => {
    expect(texts.slice(0, 4)).toEqual([
      ["附件4-5"],
      ["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
      ["推荐单位（盖章）：长春市工业和信息化局"],
      ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
    ]);
    expect(texts[4]).toEqual([
      1,
      "甲项目",
      "长春启明信息技术股份有限公司",
      "工业软件项目",
      "张三",
      "13812345678",
    ]);
  });

  it("prints XX市 while no city is known", () => {
    const open = summarySheet({ ...table, city: "", unit: "" }, edition);
    expect(open.rows.slice(1, 3).map((line) => line.cells[0]!.value)).toEqual([
      "XX市省级工业互联网及制造业服务化示范项目申报信息汇总表",
      "推荐单位（盖章）：",
    ]);
  });

  it("is printed on A4 landscape with the header on every page, its own page numbers and the stamp", () => {
    expect(plan.print).toEqual({
      orientation: "landscape",
      titleRows: { first: 3, last: 3 },
      fitToWidth: true,
      footer: summaryFooter(table.rows),
      centerHorizontally: true,
    });
    expect(plan.print!.footer).toMatch(
      /^&C汇总表 第 &P 页（全表共 2 个项目）&R核对码 [0-9A-F]{4}-[0-9A-F]{4}$/,
    );
  });

  it("has a line around every cell of the table, titles in 小标宋 and rows in 仿宋", () => {
    for (const line of plan.rows.slice(3)) {
      for (const cell of line.cells) expect(cell!.style!.border).toBe(true);
    }
    expect(plan.rows[1]!.cells[0]!.style!.font).toBe("方正小标宋简体");
    expect(plan.rows[4]!.cells[1]!.style!.font).toBe("仿宋");
  });

  it("stamps the rows and their order", () => {
    const [first, second] = table.rows as [SummaryRow, SummaryRow];
    expect(summaryFooter([second, first])).not.toBe(summaryFooter([first, second]));
    const renumbered = [first, second].map((each) => ({ ...each, sequence: "9" }));
    expect(summaryFooter(renumbered)).toBe(summaryFooter([first, second]));
  });

  it("keeps codes as text when somebody types over them, but not texts too long for text format", () => {
    const long = summarySheet({ ...table, rows: [row(1, "长".repeat(300))] }, edition).rows[4]!;
    expect(long.cells[1]!.style!.numberFormat).toBeUndefined();
    expect(long.cells[5]!.style!.numberFormat).toBe("@");
  });
});

describe("heights of rows", () => {
  it("leave room for every line of the longest text", () => {
    expect(textWidth("5G平台")).toBe(6);
    expect(linesIn("基于工业互联网标识解析的汽车零部件产业集群协同制造平台建设项目", 44, 12)).toBe(2);
    expect(linesIn("第一行\n第二行", 44, 12)).toBe(2);
    expect(rowHeight(["短"], [10], 12, 30)).toBe(30);
    expect(rowHeight(["长".repeat(100)], [20], 12, 30)).toBeGreaterThan(12 * 1.3 * 11);
    expect(rowHeight(["长".repeat(9000)], [20], 12, 30)).toBe(409);
  });

  it("are given for rows that come in or grow, at their places after the edits", () => {
    const grown = { ...table.rows[1]!, cells: { ...table.rows[1]!.cells, projectName: "长".repeat(60) } };
    const fresh: SummaryRow = { ...row(2, "新项目"), row: null };
    const changes = summaryChanges(table, { ...table, rows: [table.rows[0]!, fresh, grown] }, edition);
    expect(changes.heights!.map(({ row: place }) => place)).toEqual([5, 6]);
    expect(changes.footer).toBe(summaryFooter([table.rows[0]!, fresh, grown]));
  });
});
