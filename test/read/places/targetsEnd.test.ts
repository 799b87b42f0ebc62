import { sheetOf, valuesOf } from "../sheetOf";

/** A list of targets with the financial table in the same columns below, which has no heading. */
const withTable = (note: string) => [
  ["绩效指标", "指标类别", "指标名称", "指标值"],
  ["", "定量指标", "接入设备数量", "4566台"],
  ["", "", "5G基站数量", "10个"],
  ["", "定性指标", "促进智能化", "推动改造"],
  [note],
  ["", "2018年", "总资产（万元）", "96912.65"],
  ["", "", "负债率", "33.85%"],
  ["", "2019年", "总资产（万元）", "84785.68"],
  ["", "", "负债率", "43.2%"],
];

test.each(["注：1.绩效指标分为定量指标和定性指标两类。", ""])(
  "behind the note “%s” a year left of the labels, and all below it, are no targets",
  (note) => {
    const values = valuesOf(sheetOf(withTable(note)));
    expect(values["performance.quantitative"]).toEqual([
      ["接入设备数量", "4566台"],
      ["5G基站数量", "10个"],
    ]);
    expect(values["performance.qualitative"]).toEqual([["促进智能化", "推动改造"]]);
    expect(values["finance.totalAssets.2018"]).toBe(96912.65);
    expect(values["finance.debtRatio.2019"]).toBe(0.432);
  },
);

test.each([1, 2])("第2页 共2页 alone below the targets, in column %i of the sheet, is no target", (col) => {
  const foot = [...Array<string>(col).fill(""), "第2页 共2页"];
  const rows = [
    ["指标类别", "指标名称", "指标值"],
    ["定量指标", "接入设备数量", "4566台"],
    foot,
    ["定性指标", "促进智能化", "推动改造"],
    foot,
  ];
  const values = valuesOf(sheetOf(rows));
  expect(values["performance.quantitative"]).toEqual([["接入设备数量", "4566台"]]);
  expect(values["performance.qualitative"]).toEqual([["促进智能化", "推动改造"]]);
});
