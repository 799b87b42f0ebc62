import { mergeDown, put, cell } from "../acts/sheetActs";
import { edited } from "../edited";
import { filed, project, type Values } from "../make";
import { merge, noWorkbook, sheetNamed, summaryRows, withSheet } from "../workbook";

const first = 4; // row of the first project below annex, title, unit and header

const enterprise = project(1);
const own = (name: string, category: string): Values => ({
  ...enterprise,
  "project.name": name,
  "project.category": category,
});
const forms = [
  filed(own("智能工厂项目", "industryPlatform"), { file: "甲.xlsx" }),
  filed(own("供应链平台项目", "servitization"), { file: "乙.xlsx" }),
];
const third = filed(project(3), { file: "丙.xlsx" }); // of the first one's category
const monday = merge(noWorkbook, forms);

describe("cells of several rows that the bureau has merged", () => {
  const both = (col: number) => ({ top: first, left: col, bottom: first + 1, right: col });

  it.each([0, 2, 6])("in column %d: a new row comes behind them, where it can be seen", (col) => {
    const sheet = put(sheetNamed(monday.workbook, "汇总表"), [
      cell(first - 1, 6, "组别"),
      cell(first, 6, "第一组"),
    ]);
    const joined = withSheet(monday.workbook, mergeDown(sheet, both(col)));
    const tuesday = merge(joined, [...forms, third]);
    expect(summaryRows(tuesday).map((row) => row[1])).toEqual([
      "智能工厂项目",
      "供应链平台项目",
      third.values["project.name"],
    ]);
    expect(sheetNamed(tuesday.workbook, "汇总表").merges).toContainEqual(both(col));
    expect(merge(tuesday.workbook, [...forms, third]).workbook).toEqual(tuesday.workbook);
  });

  it("reach into a line below the table: the new row comes behind that line", () => {
    const last = first + 1;
    const sheet = put(sheetNamed(monday.workbook, "汇总表"), [cell(last, 6, "会议确定")]);
    const area = { top: last, left: 6, bottom: last + 1, right: 6 };
    const tuesday = merge(withSheet(monday.workbook, mergeDown(sheet, area)), [...forms, third], {
      placement: "end",
    });
    expect(tuesday.state.summary!.rows.map(({ row }) => row)).toEqual([first, last, last + 2]);
  });

  it("make two rows say the same: each stays its project's", () => {
    const name = "供应链平台项目";
    const alike = { "project.name": name, "project.category": "servitization", "contact.name": "王一" };
    const two = [9, 1].map((number, index) =>
      filed(project(number, { ...alike, "contact.mobile": "13800000001" }), { file: `${index}.xlsx` }),
    );
    const before = merge(noWorkbook, two, { placement: "end" });
    const joined = mergeDown(sheetNamed(before.workbook, "汇总表"), both(2));
    const after = merge(withSheet(before.workbook, joined), two);
    const again = merge(after.workbook, two);
    const places = (run: typeof after): unknown[] => run.state.ledger.map(({ file, place }) => [file, place]);
    expect(places(after)).toEqual(places(before));
    expect(places(again)).toEqual(places(before));
    expect(again.workbook).toEqual(after.workbook);
  });

  it.each([
    ["counts on with the rows", [1, 2, 3], 1, ["1", "2", "", "4"], ["1", "", "3"]],
    ["covers numbers that did not follow each other", [3, 1, 2], 1, ["1", "2", "", "4"], ["1", "", "3"]],
    ["goes on to count enterprises where the bureau does", [1, 2, 2], 0, ["1", "", "2", "3"], undefined],
  ])("over two numbers: 序号 %s", (_, typed, joined, numbers, shorter) => {
    const two = merge(noWorkbook, [third, ...forms], { placement: "end" });
    const area = { top: first + joined, left: 0, bottom: first + joined + 1, right: 0 };
    const cells = typed.map((number, row) => cell(first + row, 0, number));
    const sheet = mergeDown(put(sheetNamed(two.workbook, "汇总表"), cells), area);
    const fourth = filed(project(4), { file: "丁.xlsx" });
    const after = merge(withSheet(two.workbook, sheet), [fourth], { placement: "end" });
    expect(summaryRows(after).map(([number]) => number)).toEqual(numbers);
    expect(merge(after.workbook, [fourth]).workbook).toEqual(after.workbook);
    if (!shorter) return;
    const deleted = { sheet: "汇总表", deleteRows: [first], insertRows: [], cells: [] };
    const less = withSheet(after.workbook, edited(sheetNamed(after.workbook, "汇总表"), deleted));
    expect(summaryRows(merge(less, [])).map(([number]) => number)).toEqual(shorter);
  });

  it.each([
    ["the row above it", 4, both(4)],
    ["its neighbour", 3, { top: first, left: 2, bottom: first, right: 3 }],
  ])(
    "hide a cell under %s: what the form says there is told, and not offered to be written",
    (_, col, area) => {
      const joined = mergeDown(sheetNamed(monday.workbook, "汇总表"), area);
      const changes = { "contact.name": "新联系人", "project.category": "publicService" };
      const changed = forms.map(({ values, file }) => filed({ ...values, ...changes }, { file }));
      const { preview, workbook } = merge(withSheet(monday.workbook, joined), changed);
      const row = area.bottom - first;
      const about = { row, column: col === 4 ? "contactName" : "category" };
      expect(preview.corrections).toContainEqual(expect.objectContaining(about));
      expect(preview.conflicts).not.toContainEqual(expect.objectContaining(about));
      const cells = sheetNamed(workbook, "汇总表").cells.filter((each) => each.row === area.bottom);
      expect(cells.map((each) => each.col)).not.toContain(col);
    },
  );
});
