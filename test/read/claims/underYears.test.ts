import { readingsOf, sheetOf, type Typed } from "../sheetOf";

const head: Typed[][] = [
  ["项目名称", "某某平台项目"],
  ["单位名称", "某某有限公司"],
];
const valuesOf = (rows: Typed[][]) => {
  const readings = readingsOf(sheetOf([...head, ...rows]));
  return ["totalAssets", "debtRatio"].map((row) =>
    [2017, 2018, 2019].map((year) => readings[`finance.${row}.${year}`]?.map(({ value }) => value)),
  );
};
const years = ["2017年", "2018年", "2019年"];
const asTyped = [
  [[46084.48], [49161.68], [59360.83]],
  [[0.2055], [0.2154], [0.2169]],
];

test("总资产/负债率 below years: each cell has a figure for either", () => {
  const row = ["总资产/负债率", "46084.48/20.55%", "49161.68/21.54%", "59360.83/21.69%"];
  expect(valuesOf([["财务（万元）", ...years], row])).toEqual(asTyped);
});

test("in the unit of the table's heading", () => {
  const row = ["总资产/负债率", "460844800/20.55%", "491616800/21.54%", "593608300/21.69%"];
  expect(valuesOf([["财务（单位：元）", ...years], row])).toEqual(asTyped);
});

test("a cell that answers but one of them is nobody's", () => {
  const row = ["总资产/负债率", "46084.48/20.55%", "49161.68", "59360.83/21.69%"];
  const [assets, ratio] = valuesOf([["财务（万元）", ...years], row]);
  expect([assets, ratio].flat()).not.toContainEqual([46084.48]);
});
