import { shiftFormula } from "../../../src/files/edit/rows/shiftFormula";
import { RowMap } from "../../../src/files/edit/rows/rowMap";

/** Row 5 is taken out, one row is put in before the former row 8. */
const map = new RowMap("汇总表", { deleteRows: [4], insertRows: [{ before: 6, count: 1 }] });
const moved = (formula: string, sheet = "汇总表"): string => shiftFormula(formula, { sheet }, map);

describe("formulas follow the rows that move", () => {
  it.each([
    ["A3*2", "A3*2"],
    ["A6+$B$7", "A5+$B$6"],
    ["SUM(A2:A9)", "SUM(A2:A9)"],
    ["SUM(A5:A7)", "SUM(A5:A6)"],
    ["SUM(A2:A5)", "SUM(A2:A4)"],
    ["A5", "#REF!"],
    ["LOG10(A6)", "LOG10(A5)"],
    ['IF(A6="A6","x",A6)', 'IF(A5="A6","x",A5)'],
    ["其他!A6+A6", "其他!A6+A5"],
    ["'汇总表'!A6", "'汇总表'!A5"],
    ["A$6:B$6", "A$5:B$5"],
  ])("%s becomes %s", (before, after) => expect(moved(before)).toBe(after));

  it("in other sheets only where they name the sheet", () => {
    expect(moved("SUM(汇总表!A6:A7)+A6", "统计")).toBe("SUM(汇总表!A5:A6)+A6");
    expect(moved("汇总表!A5", "统计")).toBe("汇总表!#REF!");
  });
});
