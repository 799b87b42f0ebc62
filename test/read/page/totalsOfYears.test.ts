import { readingsOf, sheetOf, type Typed } from "../sheetOf";
import { currentEdition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { rememberedRoles } from "../../../src/read/labels/recognise";
import { withTotalsOfYears } from "../../../src/read/page/totalsOfYears";

const roleOf = rememberedRoles(labelIndexOf(currentEdition));

const before: Typed[][] = [
  ["项目名称", "某某平台项目"],
  ["单位名称", "某某有限公司"],
  ["财务情况"],
  ["指标", "2017年", "2018年", "2019年"],
  ["总资产（万元）", 4456.89, 4863.32, 5438.64],
  ["项目基本情况"],
];
const read = (...rows: Typed[][]) => {
  const readings = readingsOf(withTotalsOfYears(sheetOf([...before, ...rows]), roleOf));
  const values = (id: string) => readings[id]?.map(({ value, cell }) => [value, cell.row, cell.col]);
  return { investment: values("situation.totalInvestment"), assets: values("finance.totalAssets.2018") };
};

const assets = [[4863.32, 4, 2]];

test.each([
  ["behind the years", ["2018年", "2019年", "2020年", "合计"], 4],
  ["before them", ["合计（万元）", "2018年", "2019年", "2020年计划"], 1],
  ["behind two of them", ["2019年", "2020年", "总计"], 3],
])("of an investment by years its total counts, %s", (_, heads, col) => {
  const parts = heads.map((head) => (/计（?/.test(head) && !head.startsWith("2") ? 1359.8 : 453.27));
  const equipment = parts.map((part) => part / 2);
  const rows = [
    ["投资构成（万元）", ...heads],
    ["设备购置", ...equipment],
    ["项目总投资", ...parts],
  ];
  expect(read(...rows)).toEqual({ investment: [[1359.8, 8, col]], assets });
});

test("the financial table has its figures by years, whatever total stands beside them", () => {
  const head = before[3]!;
  const row = before[4]!;
  const rows = [...before.slice(0, 3), [...head, "合计"], [...row, 14758.85], ["项目总投资（万元）", 1359.8]];
  const readings = readingsOf(withTotalsOfYears(sheetOf(rows), roleOf));
  expect(readings["finance.totalAssets.2018"]?.map(({ value }) => value)).toEqual([4863.32]);
  expect(readings["situation.totalInvestment"]?.map(({ value }) => value)).toEqual([1359.8]);
});
