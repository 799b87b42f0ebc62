import { readingsOf, sheetOf, type Typed } from "../sheetOf";

const rowNames = { 总资产: "totalAssets", 负债率: "debtRatio", 主营业务收入: "mainBusinessRevenue" };
type RowName = keyof typeof rowNames;

/** What is read of a row's three years: the value, or why it is none. */
const yearsOf = (rows: readonly (readonly Typed[])[], name: RowName, merges: readonly string[] = []) => {
  const readings = readingsOf(sheetOf(rows, { merges }));
  return [2017, 2018, 2019].map((year) => {
    const best = readings[`finance.${rowNames[name]}.${year}`]?.[0];
    if (best?.state !== "unread") return best?.value ?? best?.state;
    return best.notes.some(({ kind }) => kind === "yearUnclear") ? "year unclear" : "unread";
  });
};

const unclear = ["year unclear", "year unclear", "year unclear"];
const head = ["", "项目", 2017, 2018, 2019];
const right: Typed[] = ["", "总资产（万元）", 100, 200, 300];

describe("figures that stand askew under the years", () => {
  test.each<[string, Typed[]]>([
    ["figures one column to the right", ["", "主营业务收入（万元）", "", 10, 20, 30]],
    ["label and figures one column to the right", ["", "", "主营业务收入（万元）", 10, 20, 30]],
    ["label and figures one column to the left", ["主营业务收入（万元）", 10, 20, 30]],
    ["figures behind a unit in a column of its own", ["", "主营业务收入", "万元", 10, 20, 30]],
    ["figures two columns to the right", ["", "主营业务收入（万元）", "", "", 10, 20, 30]],
  ])("%s are taken by their order where there are as many as years", (_name, row) => {
    expect(yearsOf([head, right, row], "主营业务收入")).toEqual([10, 20, 30]);
    expect(yearsOf([head, right, row], "总资产")).toEqual([100, 200, 300]);
    expect(yearsOf([head, row, right], "主营业务收入")).toEqual([10, 20, 30]);
  });

  test.each<[string, Typed[]]>([
    ["figures to the right", ["", "主营业务收入（万元）", "", "", 20, 30]],
    ["label and figures to the right", ["", "", "主营业务收入（万元）", 10, 20]],
    ["label and figures to the left", ["主营业务收入（万元）", 10, 20]],
    ["one figure behind the years", ["", "主营业务收入（万元）", "", "", "", 30]],
    ["more figures than years", ["", "主营业务收入（万元）", "", 10, 20, 30, 40]],
    ["a gap among them", ["", "主营业务收入（万元）", "", 10, "", 30, 40]],
  ])("%s are nobody's to say where they are not as many as years", (_name, row) => {
    expect(yearsOf([head, right, row], "主营业务收入")).toEqual(unclear);
    expect(yearsOf([head, right, row], "总资产")).toEqual([100, 200, 300]);
  });

  test("the head askew against all rows", () => {
    const rows: Typed[][] = [
      ["", "", "", 2017, 2018, 2019],
      ["", "总资产（万元）", 100, 200, 300],
      ["", "主营业务收入（万元）", 10, 20],
    ];
    expect(yearsOf(rows, "总资产")).toEqual([100, 200, 300]);
    expect(yearsOf(rows, "主营业务收入")).toEqual(unclear);
  });

  test.each<[string, Typed[], string[]]>([
    ["moved left", ["", "项目", 2018, 2019], ["undefined", "year unclear", "year unclear"]],
    ["moved right", ["", "项目", "", 2017, 2018], ["year unclear", "year unclear", "undefined"]],
    ["the first one forgotten", ["", "项目", "", 2018, 2019], ["undefined", "200", "300"]],
    ["the last one forgotten", ["", "项目", 2017, 2018], ["100", "200", "undefined"]],
    ["the middle one forgotten", ["", "项目", 2017, "", 2019], ["100", "undefined", "300"]],
  ])("the heads of two years over the figures of three, %s", (_name, heads, read) => {
    const rows = [heads, right, ["", "主营业务收入（万元）", 10, 20, 30]];
    expect(yearsOf(rows, "总资产").map(String)).toEqual(read);
  });

  test("a column behind two years that says what it is", () => {
    const rows = [["", "项目", 2018, 2019, "增长率"], right, ["", "主营业务收入（万元）", 10, 20, 30]];
    expect(yearsOf(rows, "总资产").slice(1)).toEqual([100, 200]);
  });

  test("years over two columns each", () => {
    const rows: Typed[][] = [
      ["", "项目", 2017, "", 2018, "", 2019, ""],
      ["", "总资产（万元）", 100, "", 200, "", 300],
      ["", "主营业务收入（万元）", "", 10, "", 20, "", 30],
      ["负债率", 0.1, "", 0.2, "", 0.3],
    ];
    const merges = ["C1:D1", "E1:F1", "G1:H1"];
    expect(yearsOf(rows, "总资产", merges)).toEqual([100, 200, 300]);
    expect(yearsOf(rows, "主营业务收入", merges)).toEqual([10, 20, 30]);
    expect(yearsOf(rows, "负债率", merges)).toEqual([0.1, 0.2, 0.3]);
    expect(yearsOf(rows, "主营业务收入")).toEqual([10, 20, 30]);
  });

  test("figures of a year's row beside the labels above them", () => {
    const rows: Typed[][] = [
      ["年度", "总资产（万元）", "负债率", "主营业务收入（万元）"],
      ["2017", 100, 0.1, 10],
      ["2018", "", 200, 0.2, 20],
      ["2019", 300, 0.3, 30],
    ];
    for (const [name, first, last] of [
      ["总资产", 100, 300],
      ["负债率", 0.1, 0.3],
      ["主营业务收入", 10, 30],
    ] as const)
      expect(yearsOf(rows, name)).toEqual([first, "year unclear", last]);
  });
});

describe("figures beside the years' columns that are others'", () => {
  test.each<[string, Typed[], Typed[]]>([
    ["of another year", [...head, "2020年1-5月"], ["", "主营业务收入（万元）", "", 20, 30, 40]],
    ["of a column with a head", [...head, "增长率"], ["", "主营业务收入（万元）", "", 20, 30, 0.5]],
  ])("%s", (_name, heads, row) => {
    expect(yearsOf([heads, right, row], "主营业务收入")).toEqual(["blank", 20, 30]);
  });

  test("numbers of the rows without a head, and a column that full rows use too", () => {
    const rows: Typed[][] = [
      ["", "", 2017, 2018, 2019],
      ["总资产（万元）", 1, 100, 200, 300, 7],
      ["负债率", 2, 0.1, 0.2, 0.3, 8],
      ["主营业务收入（万元）", 3, "", 20, 30, 9],
    ];
    expect(yearsOf(rows, "主营业务收入")).toEqual(["blank", 20, 30]);
  });

  test("a second column under each year that full rows use too", () => {
    const rows: Typed[][] = [
      ["", "项目", 2017, "", 2018, "", 2019, ""],
      ["", "总资产（万元）", 100, 0.01, 200, 0.02, 300, 0.03],
      ["", "主营业务收入（万元）", "", "", 20, 0.02, 30, 0.03],
    ];
    expect(yearsOf(rows, "主营业务收入", ["C1:D1", "E1:F1", "G1:H1"])).toEqual(["blank", 20, 30]);
  });
});
