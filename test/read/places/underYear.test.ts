import { readingsOf, sheetOf, type Typed } from "../sheetOf";

const labels = ["总资产（万元）", "主营业务收入（万元）", "税金（万元）", "利润（万元）"];
/** Two columns under each year, with a word over each; the figures of the second are a hundred more. */
const table = (one: string, other: string) => {
  const rows: Typed[][] = [
    ["单位名称", "白城东盛铸造股份有限公司"],
    ["指标", "2017年", null, "2018年", null, "2019年", null],
    [null, one, other, one, other, one, other],
    ...labels.map((label, n): Typed[] => [
      label,
      ...[1000, 2000, 3000].flatMap((figure) => [figure + n, figure + n + 100]),
    ]),
  ];
  const found = readingsOf(sheetOf(rows, { merges: ["B2:C2", "D2:E2", "F2:G2"] }));
  return [2017, 2018, 2019].map((year) => found[`finance.totalAssets.${year}`]![0]!);
};
const read = (one: string, other: string) => table(one, other).map(({ state, value }) => [state, value]);
const [first, second] = [0, 100].map((more) => [1000, 2000, 3000].map((figure) => ["value", figure + more]));

test.each([
  ["计划", "实际"],
  ["年初预算", "决算"],
  ["审计前", "审计后"],
  ["1-6月", "全年"],
  ["母公司", "合并"],
  ["集团", "本企业"],
])("%s | %s under each year: the figure of the year is the second", (one, other) => {
  expect(read(one, other)).toEqual(second);
  expect(read(other, one)).toEqual(first);
});

test("预计 alone over a figure is the year's", () => {
  expect(read("预计数", "增幅")).toEqual(first);
});

test("甲口径 | 乙口径: nobody can say which one is asked", () => {
  const found = table("甲口径", "乙口径");
  expect(found.map(({ state, notes }) => [state, notes.map(({ kind }) => kind)])).toEqual(
    [1, 2, 3].map(() => ["unread", ["yearUnclear"]]),
  );
  expect(found[0]!.raw).toBe("1000、1100");
});

test("合并 beside 本部 counts, and both are named, whatever is written in percent between", () => {
  const rows: Typed[][] = [
    ["单位名称", "白城东盛铸造股份有限公司"],
    ["指标", "2017年", null, "2018年", null, "2019年", null],
    [null, ...["企业本部", "集团合并", "企业本部", "集团合并", "企业本部", "集团合并"]],
    ["总资产（万元）", 1000, 3000, 1100, 3100, 1200, 3200],
    ["负债率", "53.53%", "58.88%", "51.83%", "57.01%", "54.23%", "59.65%"],
    ["主营业务收入（万元）", 500, 2500, 600, 2600, 700, 2700],
  ];
  const found = readingsOf(sheetOf(rows, { merges: ["B2:C2", "D2:E2", "F2:G2"] }));
  for (const [field, value] of [
    ["totalAssets", 3000],
    ["debtRatio", 0.5888],
    ["mainBusinessRevenue", 2500],
  ] as const)
    expect(found[`finance.${field}.2017`]![0]).toMatchObject({
      value,
      notes: expect.arrayContaining([{ kind: "twoRows", rows: ["集团合并", "企业本部"] }]),
    });
});
