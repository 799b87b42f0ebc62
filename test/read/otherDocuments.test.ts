import { currentEdition as edition } from "../../src/form";
import { valueOf } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { differences } from "./layouts/compare";
import { makeForm } from "./layouts/makeForm";
import { sheetOf } from "./sheetOf";

const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets }, edition);
const { workbook, truth } = makeForm("oneSheet", 8);
const form = workbook.sheets[0]!;
const lastYears = (name: string): SheetSnapshot => {
  const other = makeForm("oneSheet", 9).workbook.sheets[0]!;
  const cells = other.cells.map((cell) =>
    cell.text.startsWith("2020年度省级")
      ? { ...cell, value: cell.text.replace("2020", "2019"), text: cell.text.replace("2020", "2019") }
      : cell,
  );
  return { ...other, name, cells };
};
const asForm = [[]];
const differencesIn = (...sheets: SheetSnapshot[]) =>
  read(...sheets).applications.map((application) => differences(application, truth));

test.each([
  [
    "建设方案",
    [
      ["项目技术负责人：", "周九"],
      ["总体目标：", "建设平台。"],
      ["项目名称：", "别的项目"],
    ],
  ],
  [
    "Sheet2",
    [["专家评审意见表"], ["职称/职务", "教授"], ["从事专业", "自动化"], ["移动电话", "13600001111"]],
  ],
  ["填表说明", [["1.项目名称：须与封面一致"], ["2.统一社会信用代码：18位。"], ["3.联系电话：区号-号码"]]],
  [
    "Sheet3",
    [["填报须知："], ["1.项目名称：须与封面一致"], ["2.邮政编码：6位。"], ["3.联系电话：区号-号码"]],
  ],
])("the sheet %s is another document, in whatever order the sheets stand", (name, rows) => {
  const other = sheetOf(rows, { name });
  const blanked = { ...form, cells: form.cells.filter(({ text }) => text !== String(truth["contact.name"])) };
  expect(differencesIn(form, other)).toEqual(asForm);
  expect(differencesIn(other, form)).toEqual(asForm);
  expect(valueOf(read(other, blanked).applications[0]!, "contact.name")).not.toBe("教授");
});

describe("the form of an earlier year beside this year's", () => {
  test("on a sheet of its own is told and does not count", () => {
    const result = read(lastYears("2019年"), form);
    expect(result.applications.map((each) => differences(each, truth))).toEqual(asForm);
    expect(result.sheets.map(({ role }) => role)).toEqual(["superseded", "form"]);
  });

  test("below this year's on its sheet", () => {
    const other = lastYears("申报书");
    const down = Math.max(...form.cells.map((cell) => cell.row)) + 3;
    const cells = [...form.cells, ...other.cells.map((cell) => ({ ...cell, row: cell.row + down }))];
    const moved = other.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }));
    expect(differencesIn({ ...form, cells, merges: [...form.merges, ...moved] })).toEqual(asForm);
  });

  test("alone is read, so that its year can be told", () => {
    expect(read(lastYears("申报书")).applications.map((each) => each.titleYear?.year)).toEqual([2019]);
  });
});

test("an example for one field in a line of its own makes no example of the form", () => {
  const [title, ...rest] = form.cells;
  const cells = [
    title!,
    ...rest.map((cell) => ({ ...cell, row: cell.row + (cell.row > 3 ? 1 : 0) })),
    { row: 4, col: 2, kind: "text" as const, value: "", text: "（示例：0431-88888888）" },
  ].sort((a, b) => a.row - b.row || a.col - b.col);
  expect(read({ ...form, cells, merges: [] }).applications).toHaveLength(1);
  expect(read({ ...form, name: "填写示例" }).applications).toHaveLength(0);
});

describe("a form that points at an example beside its answers", () => {
  const rowsOf = (example: (answer: string) => string) => [
    ["项目名称", example("丙地铸造追溯平台项目"), "基于5G的变压器柔性产线项目"],
    ["项目类别", example("行业级工业互联网平台项目"), "制造业服务化项目"],
    ["单位名称", example("丙地铸造有限公司"), "吉林庆丰电气有限公司"],
    ["所在地区", example("临江市"), "德惠市"],
    ["联系电话", example("0439-5709270"), "0431-88829144"],
    ["单位成立时间", example("2006年10月19日"), "1995年6月14日"],
    ["单位性质", example("有限责任公司"), "股份有限公司"],
    ["通讯地址", example("临江市鸭绿江大街8号"), "德惠市工业大街12号"],
    ["预计完成时间", example("2021年10月"), "2020年10月"],
    ["项目技术负责人", example("陆胜振"), "吴文辉"],
    ["项目总投资（万元）", example("291"), "367.95"],
    ["合作云平台服务商", example("丁公司"), "浪潮云信息技术股份公司"],
    ["工业APP数量（个）", example("60"), "48"],
  ];
  const asAnswered = ["基于5G的变压器柔性产线项目", "servitization", "吉林庆丰电气有限公司", "德惠市"];
  const answersOf = (rows: string[][]) =>
    read(sheetOf(rows)).applications.map((each) =>
      ["project.name", "project.category", "applicant.name", "applicant.region"].map((id) =>
        valueOf(each, id),
      ),
    );

  test.each(["申报信息（请参照示例填写）", "项目申报表（填写方法详见样表）", "申报信息表（请参考范例）"])(
    "is none: %s",
    (title) => {
      const rows = rowsOf((answer) => `如：${answer}`);
      expect(answersOf([[title], ["填报项", "填写示例", "企业填报"], ...rows])).toEqual([asAnswered]);
    },
  );

  test.each(["样例（勿填）", "填写示例（仅供参考）", "示例，请勿修改"])(
    "whose column is headed %s",
    (head) => {
      const rows = rowsOf((answer) => answer).map(([label, example, answer]) => [label!, answer!, example!]);
      expect(answersOf([["申报信息"], ["填报项", "企业填报", head], ...rows])).toEqual([asAnswered]);
    },
  );

  test("填报参考示例 is one", () => {
    const rows = rowsOf((answer) => answer).map(([label, example]) => [label!, example!]);
    expect(answersOf([["填报参考示例"], ...rows])).toEqual([]);
  });
});
