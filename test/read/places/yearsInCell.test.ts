import { sheetOf, valuesOf } from "../sheetOf";

const assets = (sheet: ReturnType<typeof sheetOf>) => {
  const values = valuesOf(sheet);
  return [2017, 2018, 2019].map((year) => values[`finance.totalAssets.${year}`]);
};

test.each([
  ["a year before each figure", [["总资产（万元）", "2017：1；2018：2；2019：3"]]],
  ["without a sign between", [["总资产（万元）", "2017年1，2018年2，2019年3"]]],
  ["in lines", [["总资产（万元）", "2018年度：2万元\n2017年度：1万元\n2019年度：3万元"]]],
  ["behind the label in its cell", [["总资产（万元）：2017年1，2018年2，2019年3"]]],
  [
    "in a cell of its own below the label",
    [["第1题：近三年总资产（万元）"], ["2017年：1"], ["2018年：2"], ["2019年：3"], ["第2题：单位名称"]],
  ],
  [
    "in the order of the heading",
    [
      ["财务指标", "2017年/2018年/2019年"],
      ["总资产（万元）", "1/2/3"],
    ],
  ],
  [
    "in the order of a title over the labels",
    [["近三年财务情况（2017/2018/2019）"], ["总资产（万元）", "1/2/3"], ["利润（万元）", "4/5/6"]],
  ],
  [
    "in the order that a title says in words",
    [
      ["财务情况（依次为2017年、2018年、2019年，单位：万元）", null],
      ["总资产", "1、2、3"],
    ],
  ],
  ["in the order of the label's own years", [["总资产（万元）（2017/2018/2019）", "1/2/3"]]],
  ["in the order of years backwards", [["财务情况（2019/2018/2017，万元）"], ["总资产", "3/2/1"]]],
  [
    "in the unit that stands behind the years",
    [["财务情况（2017/2018/2019，元）"], ["总资产", "10000/20000/30000"]],
  ],
  [
    "in the unit that the title says in words",
    [["财务情况（依次为2017年、2018年、2019年，单位：亿元）"], ["总资产", "0.0001/0.0002/0.0003"]],
  ],
])("three years in one cell: %s", (_name, rows) => {
  expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
});

test("a unit that cannot be told from the last year leaves the figures unread", () => {
  expect(assets(sheetOf([["财务情况（2017/2018/2019亿元）"], ["总资产", "1/2/3"]]))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("three figures in one cell without their years are none", () => {
  expect(assets(sheetOf([["总资产（万元）", "1/2/3"]]))).toEqual([undefined, undefined, undefined]);
});

test("金额 | 同比增长 below each year: a growth is no figure of the year", () => {
  const rows = [
    [null, "2017年", null, "2018年", null, "2019年", null],
    [null, "金额", "同比增长", "金额", "同比增长", "金额", "同比增长"],
    ["总资产（万元）", 1, 0.05, null, 0.07, 3, 0.09],
  ];
  expect(assets(sheetOf(rows, { merges: ["B1:C1", "D1:E1", "F1:G1"] }))).toEqual([1, undefined, 3]);
});

test("2017年： before 总资产：1 | 负债率：45.39% in cells beside each other is the year of each", () => {
  const lineOf = (year: number, assets: number) => [
    `${year}年：`,
    `总资产（万元）：${assets}`,
    "负债率：45.39%",
  ];
  expect(assets(sheetOf([["三、财务情况"], lineOf(2017, 1), lineOf(2018, 2), lineOf(2019, 3)]))).toEqual([
    1, 2, 3,
  ]);
});
