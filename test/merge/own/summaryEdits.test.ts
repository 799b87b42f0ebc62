import { readSummary } from "../../../src/merge/own/readSummary";
import { summaryEdits } from "../../../src/merge/own/summaryEdits";
import type { SummaryRow, SummaryTable } from "../../../src/merge/own/summaryTable";
import { edited } from "../edited";
import { edition, sheetOf } from "../make";

const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "手机", "备注"];
const line = (name: string, number: number, remark = ""): (string | number)[] => [
  number,
  name,
  `${name}公司`,
  "工业软件项目",
  "张三",
  "13812345678",
  remark,
];
const sheet = sheetOf("汇总表", [
  [`XX市${edition.summaryTitle}`],
  ["推荐单位（盖章）："],
  header,
  line("甲", 1, "优先"),
  line("乙", 2),
  line("丙", 3, "缓"),
  ["", "填表人：王五"],
]);
const before = readSummary(sheet, edition)!;
const fresh = (name: string): SummaryRow => ({
  row: null,
  sequence: "",
  cells: { ...before.rows[0]!.cells, projectName: name },
});
const numbered = (rows: readonly SummaryRow[]): SummaryTable => ({
  ...before,
  rows: rows.map((row, index) => ({ ...row, sequence: String(index + 1) })),
});
const rowTexts = (after: ReturnType<typeof edited>, row: number): unknown[] =>
  after.cells.filter((cell) => cell.row === row).map((cell) => cell.value);

describe("edits of 汇总表 in place", () => {
  const [a, b, c] = before.rows as [SummaryRow, SummaryRow, SummaryRow];

  it("are none where the table stays as it is", () => {
    expect(summaryEdits(before, before, edition)).toEqual({
      sheet: "汇总表",
      deleteRows: [],
      insertRows: [],
      cells: [],
    });
  });

  it("put rows in and out and leave remarks and signatures with their rows", () => {
    const after = numbered([a, fresh("新一"), fresh("新二"), c, fresh("新三")]);
    const edits = summaryEdits(before, after, edition);
    expect(edits.deleteRows).toEqual([4]);
    expect(edits.insertRows).toEqual([
      { before: 5, count: 1 },
      { before: 4, count: 2 },
    ]);
    const result = edited(sheet, edits);
    expect([3, 4, 5, 6, 7, 8].map((row) => rowTexts(result, row).slice(0, 2))).toEqual([
      [1, "甲"],
      [2, "新一"],
      [3, "新二"],
      [4, "丙"],
      [5, "新三"],
      ["填表人：王五"],
    ]);
    expect(rowTexts(result, 6).at(-1)).toBe("缓");
    expect(edits.cells.filter((cell) => cell.col === 6)).toEqual([]);
  });

  it("fill a table that has no rows yet", () => {
    const empty = sheetOf("汇总表", [header, ["", "填表人：王五"]]);
    const table = readSummary(empty, edition)!;
    const after = { ...table, rows: [{ ...fresh("新一"), sequence: "1" }] };
    const result = edited(empty, summaryEdits(table, after, edition));
    expect(rowTexts(result, 1).slice(0, 2)).toEqual([1, "新一"]);
    expect(rowTexts(result, 2)).toEqual(["填表人：王五"]);
  });

  it("name city and unit where the head left them open", () => {
    const after = { ...before, city: "长春市", unit: "长春市工信局" };
    expect(summaryEdits(before, after, edition).cells).toEqual([
      { row: 0, col: 0, value: `长春市${edition.summaryTitle}` },
      { row: 1, col: 0, value: "推荐单位（盖章）：长春市工信局" },
    ]);
  });

  it("write only the cells that change", () => {
    const changed = { ...b, cells: { ...b.cells, contactName: "李四" } };
    expect(summaryEdits(before, { ...before, rows: [a, changed, c] }, edition).cells).toEqual([
      { row: 4, col: 4, value: "李四" },
    ]);
  });
});
