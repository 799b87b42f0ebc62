import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";
import { sheetOf } from "../sheetOf";

const readSheets = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "汇总.xlsx", sheets }, edition);
const names = ({ applications }: ReturnType<typeof readSheets>) =>
  applications.map((each) => valueOf(each, "project.name"));

describe("a list of whole forms, as a county fills them in", () => {
  /** Each row as two, of which the cells are merged. */
  const tall = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row * 2 })),
    merges: sheet.cells.map(({ row, col }) => {
      const area = sheet.merges.find((each) => each.top === row && each.left === col);
      return { top: row * 2, left: col, bottom: (area?.bottom ?? row) * 2 + 1, right: area?.right ?? col };
    }),
  });
  const same = (sheet: SheetSnapshot) => sheet;
  const instructions = ["日期格式：2020年6月1日；", "报送邮箱：gxj@163.com", "联系人：王科长 0431-88901234"];

  test.each([
    ["rows", 50_003, same, [null, null, ...instructions]],
    ["survey", 50_003, tall, ["填写说明", ...instructions]],
    ["columns", 50_012, same, ["填写说明", ...instructions]],
  ] as const)("%s: instructions beside it are no projects and no targets", (layout, seed, shape, lines) => {
    const [first, ...others] = baseOf(layout, seed).sheets;
    const sheet = shape(first!);
    const last = Math.max(...sheet.cells.map(({ col }) => col));
    const beside = sheetOf(lines.map((line) => [...Array<null>(last + 1).fill(null), line])).cells;
    const cells = [...sheet.cells, ...beside].sort((a, b) => a.row - b.row || a.col - b.col);
    const before = readSheets(sheet, ...others);
    const result = readSheets({ ...sheet, cells }, ...others);
    expect(names(before).length).toBeGreaterThan(1);
    expect(names(result)).toEqual(names(before));
    for (const id of ["performance.quantitative", "performance.qualitative"])
      expect(result.applications.map((each) => valueOf(each, id))).toEqual(
        before.applications.map((each) => valueOf(each, id)),
      );
  });

  test("with an empty column behind the first names is one list, though 附件4-3 asks the project's name again", () => {
    const form = baseOf("rows", 50_003);
    const apart = form.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.col > 2 ? { ...cell, col: cell.col + 1 } : cell)),
      merges: [],
    }));
    const [before, result] = [readSheets(...form.sheets), readSheets(...apart)];
    expect(names(result)).toEqual(names(before));
    for (const id of [
      "applicant.creditCode",
      "contact.mobile",
      "capability.developers",
      "performance.quantitative",
    ])
      expect(result.applications.map((each) => valueOf(each, id))).toEqual(
        before.applications.map((each) => valueOf(each, id)),
      );
  });

  test("of two projects, what the second says nothing of is blank, also where 附件4-3 names no enterprise for it", () => {
    const form = baseOf("rows", 50_004);
    const { applications } = readSheets(...form.sheets);
    const ids = ["applicant.region", "contact.name", "contact.landline"];
    const second = applications[1]!;
    const again = form.sheets[0]!.cells.find(({ text }) => text.replace(/\s/g, "").includes("申报单位"))!;
    const { row: own } = second.readings["project.name"]![0]!.cell;
    const blank = [...ids.map((id) => second.readings[id]![0]!.cell), { row: own, col: again.col }];
    const third = applications.slice(2).map((each) => each.readings["project.name"]![0]!.cell.row);
    const cells = form.sheets[0]!.cells.filter(
      ({ row, col }) => !third.includes(row) && !blank.some((cell) => cell.row === row && cell.col === col),
    );
    const result = readSheets({ ...form.sheets[0]!, cells });
    expect(result.applications.map((each) => ids.map((id) => valueOf(each, id)))).toEqual([
      ids.map((id) => valueOf(applications[0]!, id)),
      [null, null, null],
    ]);
  });
});

test.each(["countyList", "rows"])(
  "who received a list (%s) is stamped above it, and his mobile is none of its persons'",
  (layout) => {
    const [sheet, ...others] = baseOf(layout, 50_006).sheets;
    const stamp = sheetOf([
      ["收件编号", "2020-017", "收件日期", "2020年6月8日"],
      ["经办人", "周洋", "手机", "13944445555"],
    ]);
    const down = (row: number) => row + 2;
    const stamped = {
      ...sheet!,
      cells: [...stamp.cells, ...sheet!.cells.map((cell) => ({ ...cell, row: down(cell.row) }))],
      merges: sheet!.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })),
    };
    const [before, result] = [readSheets(sheet!, ...others), readSheets(stamped, ...others)];
    expect(names(result)).toEqual(names(before));
    for (const id of ["responsiblePerson.mobile", "contact.mobile", "project.filledOn"])
      expect([id, ...result.applications.map((each) => valueOf(each, id))]).toEqual([
        id,
        ...before.applications.map((each) => valueOf(each, id)),
      ]);
  },
);
