import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { differences } from "../layouts/compare";
import { makeForm } from "../layouts/makeForm";
import { sheetOf, type Typed } from "../sheetOf";

const read = (sheet: SheetSnapshot) => readWorkbook({ name: "申报材料.docx", sheets: [sheet] }, edition);

/** What an enterprise's plan says of the same project, in other words and with other figures. */
const plan: readonly Typed[][] = [
  ["附件4-2"],
  ["吉林省某某公司协同制造平台建设方案"],
  ["一、项目简介"],
  ["项目名称", "协同制造平台（二期）"],
  ["建设单位", "吉林某某集团"],
  ["建设周期", "2020年1月至2021年12月"],
  ["项目总投资", "3200万元"],
  ["二、建设单位概况"],
  ["单位名称", "吉林某某集团", "成立时间", "1998年5月"],
  ["法定代表人", "李某", "注册资本", "5000万元"],
  ["单位地址", "长春市南湖大路88号"],
  ["联系人", "王某", "电话", "0431-85881234"],
  ["所属行业", "汽车零部件"],
  ["", "2017年", "2018年", "2019年"],
  ["总资产（万元）", "45000", "48000", "52000"],
  ["利润（万元）", "2100", "2300", "2600"],
  ["六、实施进度"],
  ["项目负责人：王某，手机：13804310000"],
];

function put(form: SheetSnapshot, at: number, rows: readonly Typed[][]): SheetSnapshot {
  const down = (row: number) => (row < at ? row : row + rows.length);
  const added = sheetOf(rows).cells.map((cell) => ({ ...cell, row: cell.row + at }));
  const cells = [...form.cells.map((cell) => ({ ...cell, row: down(cell.row) })), ...added];
  return {
    ...form,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: form.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })),
  };
}

const titleRow = (form: SheetSnapshot) => form.cells.find(({ text }) => /绩效目标$/.test(text))!.row;
const lastRow = (form: SheetSnapshot) => Math.max(...form.cells.map(({ row }) => row));

describe.each([8, 21, 34])("form %i in one document with its plan", (seed) => {
  const { workbook, truth } = makeForm("oneSheet", seed);
  const form = workbook.sheets[0]!;
  const asAlone = read(form).applications[0]!;

  test.each([
    ["between 附件4-1 and 附件4-3", put(form, titleRow(form), plan)],
    ["behind both", put(form, lastRow(form) + 2, plan)],
    ["before both", put(form, 0, plan)],
  ])("%s: the plan's words and figures are not the form's", (_, sheet) => {
    const [application, ...others] = read(sheet).applications;
    expect(others).toEqual([]);
    expect(differences(application!, truth)).toEqual([]);
    const said = (field: string) => application!.readings[field]?.map(({ raw }) => raw);
    const fields = Object.keys(asAlone.readings);
    expect(Object.keys(application!.readings).sort()).toEqual(fields.sort());
    for (const field of fields) expect(said(field)).toEqual(asAlone.readings[field]!.map(({ raw }) => raw));
  });
});

test("a part of the form itself may be called 建设方案: what is asked nowhere else is read", () => {
  const { workbook, truth } = makeForm("oneSheet", 8);
  const form = workbook.sheets[0]!;
  const applicant = form.cells.find(({ text }) => /^单位名称/.test(text))!.row;
  const sheet = put(form, applicant, [["三、项目建设方案"]]);
  expect(differences(read(sheet).applications[0]!, truth)).toEqual([]);
});

test("an indicator whose words end as such a title does is read with the others", () => {
  const { workbook, truth } = makeForm("oneSheet", 8);
  const form = workbook.sheets[0]!;
  const goal = form.cells.find(({ text }) => text === "总体目标")!.row;
  const sheet = put(form, goal, [["编制智能工厂实施方案"]]);
  expect(differences(read(sheet).applications[0]!, truth)).toEqual([]);
});

/** Another programme's application of the same enterprise, and a copy of its licence. */
const otherApplication: readonly Typed[][] = [
  ["2020年度吉林省科技发展计划项目申报书"],
  ["项目名称", "新型材料关键技术研究"],
  ["申报单位", "吉林某某集团"],
  ["单位性质", "企业"],
  ["项目负责人", "孙悟"],
  ["性别", "男"],
  ["移动电话", "13943578921"],
  ["联系人", "周公道"],
  ["联系电话", "0439-7394439"],
  ["项目起止时间", "2020年1月至2022年12月"],
  ["项目总投资（万元）", 260],
];
const licence: readonly Typed[][] = [
  ["营业执照（副本）"],
  ["统一社会信用代码", "91220204MA6CHPJF3D"],
  ["类型", "有限责任公司（自然人投资或控股）"],
  ["法定代表人", "钱多来"],
  ["成立日期", "2001年01月02日"],
];

describe.each([
  ["another programme's application", otherApplication],
  ["a copy of the licence", licence],
])("%s", (_, rows) => {
  const { workbook, truth } = makeForm("oneSheet", 8);
  const form = workbook.sheets[0]!;

  test("below the form in one sheet is no second project, and says nothing of the first", () => {
    const { applications } = read(put(form, lastRow(form) + 2, rows));
    expect(applications.map((each) => differences(each, truth))).toEqual([[]]);
  });

  test.each(["before", "behind"])("on a sheet %s the form's says nothing of its project", (where) => {
    const other = sheetOf(rows, { name: "附件" });
    const sheets = where === "before" ? [other, form] : [form, other];
    const { applications } = readWorkbook({ name: "申报材料.xlsx", sheets }, edition);
    expect(applications.map((each) => differences(each, truth))).toEqual([[]]);
  });
});
