import { isOtherDocument } from "../../../src/read/workbook/sheetKind";
import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transformNamed } from "../metamorphic/transforms";
import { sheetOf } from "../sheetOf";

test.each([
  ["instructions-between", "manySheets", 70_006],
  ["remarks-between", "manySheets", 70_002],
  ["remarks-left", "manySheets", 70_008],
  ["instructions-left", "manySheets", 70_006],
  ["instructions-left", "word", 70_001],
])(
  "%s of %s-%i: 说明 over a column, and 截至2020年5月31日 in it, make no other document and no year",
  (name, layout, seed) => {
    const sample = changed(baseOf(layout, seed), transformNamed(name), seed)!;
    const { unsure, right, fields, misses } = scoreOf(sample);
    expect([unsure, right, misses]).toEqual([false, fields, []]);
  },
);

test("说明 alone over instructions heads their column where a label and an answer stand beside each", () => {
  const filled = sheetOf([
    ["", "", "填写要求"],
    ["2017年", "总资产（万元）", "必填", 68067.79],
    ["", "负债率", "据实填写", 22.93],
    ["", "税金（万元）", "须加盖公章", 2828.9],
  ]);
  expect(isOtherDocument(filled)).toBe(false);
  const instructions = sheetOf([
    ["", "填写要求"],
    ["总资产（万元）", "按审计报告填写"],
    ["负债率", "据实填写"],
    ["税金（万元）", "必填"],
  ]);
  expect(isOtherDocument(instructions)).toBe(true);
});
