import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const heads = ["资产总计（万元）", "负债率", "主营业务收入（万元）", "纳税总额（万元）", "利润（万元）"];
const years: readonly (readonly Typed[])[] = [
  [68951.07, "49.04%", 36880.18, 2094.73, 5714.54],
  [74226.79, "47.74%", 39608.39, 1754.68, 6557.41],
  [82290.74, "50.16%", 42750.86, 2095.95, 6413.11],
];

/** A year's figures with one of them twice, those below it pushed down, and the last one lost. */
const dragged = (figures: readonly Typed[], at: number) =>
  [...figures.slice(0, at + 1), figures[at]!, ...figures.slice(at + 1)].slice(0, figures.length);

const formOf = (figures: readonly (readonly Typed[])[]) =>
  sheetOf([
    ["附件4-1 项目申报书"],
    ["项目名称", "某平台建设项目"],
    ["单位名称", "长春某某有限公司"],
    ["指标", "2017年", "2018年", "2019年"],
    ...heads.map((head, row) => [head, ...figures.map((each) => each[row]!)]),
    ["通讯地址", "人民大街1号"],
    ["邮政编码", "130011"],
  ]);

const financeOf = (figures: readonly (readonly Typed[])[], year: number) =>
  Object.fromEntries(
    Object.entries(valuesOf(formOf(figures)))
      .filter(([id]) => id.startsWith("finance.") && id.endsWith(String(year)))
      .map(([id, value]) => [id.split(".")[1], value]),
  );

const right = (year: number) => {
  const [totalAssets, , mainBusinessRevenue, taxes, profit] = years[year - 2017]!;
  return { totalAssets, mainBusinessRevenue, taxes, profit };
};

describe("a figure that stands twice, with those below it pushed down by one", () => {
  test("a form as it should be is read whole", () => {
    for (const year of [2017, 2018, 2019]) expect(financeOf(years, year)).toMatchObject(right(year));
  });

  test.each([0, 1])("figure %i of all years: none of those below is read as its neighbour", (at) => {
    const figures = years.map((each) => dragged(each, at));
    for (const year of [2017, 2018, 2019]) {
      const found = financeOf(figures, year);
      expect([found["taxes"] ?? null, found["profit"] ?? null]).toEqual([null, null]);
    }
  });

  test.each([0, 1])("figure %i of one year", (at) => {
    const found = financeOf(
      years.map((each, n) => (n === 1 ? dragged(each, at) : each)),
      2018,
    );
    expect([found["taxes"] ?? null, found["profit"] ?? null]).toEqual([null, null]);
  });

  test("负债总额 in the row of 负债率, as large as the assets, pushes nothing down", () => {
    const figures = years.map(([assets, , ...rest]) => [assets!, assets!, ...rest]);
    for (const year of [2017, 2018, 2019]) expect(financeOf(figures, year)).toMatchObject(right(year));
  });
});
