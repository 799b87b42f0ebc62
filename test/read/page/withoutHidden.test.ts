import { currentEdition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transformNamed } from "../metamorphic/transforms";
import { makeForm } from "../layouts/makeForm";
import { sheetOf, type Typed } from "../sheetOf";

const tall = transformNamed("tallRows");

test.each([
  ["signed", 51_001],
  ["sideBySide", 51_008],
  ["pasted", 50_001],
])("是 and 1 in a hidden column of %s-%i between options are no ticks", (layout, seed) => {
  const { misses } = scoreOf(changed(baseOf(layout, seed), tall, seed)!);
  expect(misses.filter((miss) => /^(?:silent|told)/.test(miss))).toEqual([]);
});

test("answers that stand in a hidden column alone are the form's own", () => {
  const { workbook, truth } = makeForm("list", 3);
  const sheets = workbook.sheets.map((sheet, n) => (n === 0 ? { ...sheet, hiddenColumns: [1, 2] } : sheet));
  const { applications } = readWorkbook({ ...workbook, sheets }, currentEdition);
  expect(valueOf(applications[0]!, "applicant.name")).toBe(truth["applicant.name"]);
});

const title = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];
const asked: readonly (readonly [string, string, Typed, Typed])[] = [
  ["project.name", "项目名称", "远程运维平台项目", "远程运维平台项目"],
  ["applicant.name", "单位名称", "长春甲有限公司", "长春甲有限公司"],
  ["applicant.phone", "联系电话", "0431-81111111", "0431-82222222"],
  ["applicant.nature", "单位性质", "有限责任公司", "股份有限公司"],
  ["applicant.address", "通讯地址", "长春市人民大街1号", "长春市人民大街22号"],
  ["applicant.postcode", "邮政编码", "130011", "130022"],
  ["applicant.email", "电子信箱", "old@163.com", "new@163.com"],
  ["finance.totalAssets.2019", "2019年总资产（万元）", 60579.68, 32456.21],
  ["finance.profit.2019", "2019年利润（万元）", 3555.54, 1367.91],
  ["contact.name", "项目联系人", "叶伟东", "蔡志强"],
  ["contact.mobile", "联系人手机", "18667426789", "18615087532"],
  ["situation.totalInvestment", "项目总投资（万元）", 3705.26, 2922.26],
];

const read = (rows: readonly (readonly Typed[])[], hidden: Parameters<typeof sheetOf>[1]) =>
  readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows, hidden)] }, currentEdition).applications;

const expectSeen = (applications: ReturnType<typeof read>) => {
  expect(applications).toHaveLength(1);
  for (const [field, , , seen] of asked) expect(valueOf(applications[0]!, field)).toBe(seen);
};

test("a hidden column of earlier answers is not read before the one that is seen", () => {
  const rows = asked.map(([, label, old, now]) => [label, old, now]);
  expectSeen(read([title, ...rows], { hiddenColumns: [1] }));
});

test("nor does it make a second project", () => {
  const rows = asked.map(([field, label, old, now]) => [
    label,
    field === "project.name" ? "质量追溯系统项目" : field === "applicant.name" ? "通化乙有限公司" : old,
    now,
  ]);
  expectSeen(read([title, ...rows], { hiddenColumns: [1] }));
});

test.each([
  ["above", (old: Typed[], now: Typed[]) => [old, now], 0],
  ["below", (old: Typed[], now: Typed[]) => [now, old], 1],
])("a hidden row %s the one that was written anew is not read", (_where, both, at) => {
  const rows = asked.flatMap(([, label, old, now]) => both([label, old], [label, now]));
  const hiddenRows = asked.map((_each, n) => 1 + 2 * n + at);
  expectSeen(read([title, ...rows], { hiddenRows }));
});

test("what stands in a hidden row or column alone is read", () => {
  const rows = asked.map(([, label, , now]) => [label, now]);
  expectSeen(read([title, ...rows], { hiddenRows: [4, 5] }));
  expectSeen(read([title, ...rows], { hiddenColumns: [1] }));
});

test("a merged area that reaches out of a hidden column is seen", () => {
  const rows = asked.map(([, label, , now]) => [label, now, null, "已核"]);
  const merges = rows.map((_row, n) => `B${n + 2}:C${n + 2}`);
  expectSeen(read([title, ...rows], { hiddenColumns: [1], merges }));
});
