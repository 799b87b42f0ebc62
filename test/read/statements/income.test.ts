import { readStatements } from "../../../src/read/statements/readStatements";
import { read, sheet, type Value } from "./tables";

describe("利润表", () => {
  const rows = (...figures: readonly Value[][]): (Value | null)[][] => [
    ["一、营业收入", ...figures[0]!],
    ["　减：营业成本", ...figures[0]!],
    ["　　税金及附加", ...figures[1]!],
    ["二、营业利润（亏损以“－”号填列）", ...figures[2]!],
    ["三、利润总额（亏损总额以“－”号填列）", ...figures[2]!],
  ];

  it.each([
    ["本期金额", "上期金额"],
    ["本年金额", "上年金额"],
    ["2019年度", "2018年度"],
    ["本年累计数", "上年同期累计数"],
    ["本期发生额", "上期发生额"],
    ["2019年1-12月", "2018年1—12月"],
  ])("under %s and %s; losses in brackets, with a sign before or behind", (now, before) => {
    const said = read(
      sheet("利润表", [
        ["利 润 表"],
        ["会计期间：2019年1-12月", "单位：人民币元"],
        ["项目", now, before],
        ...rows(["180,000,000.00", 165_000_000], [1_000_000, "800,000"], ["(12,000,000.00)", "－9,000,000"]),
      ]),
    );
    expect(said).toEqual([
      "mainBusinessRevenue 2018 16500 C4",
      "mainBusinessRevenue 2019 18000 B4",
      "profit 2018 -900 C8",
      "profit 2019 -1200 B8",
      "taxesOfSales 2018 80 C6",
      "taxesOfSales 2019 100 B6",
    ]);
  });

  it("of a month and of the year so far: the year so far; half a year is no year", () => {
    const table = (period: string) =>
      read(
        sheet("利润表", [
          ["利润表"],
          [period, "单位：万元"],
          ["项目", "本月数", "本期金额", "本年累计金额"],
          ...rows([1, 2, 18_000], [1, 2, 100], [1, 2, 1_200]),
        ]),
      );
    expect(table("2019年12月")).toEqual([
      "mainBusinessRevenue 2019 18000 D4",
      "profit 2019 1200 D8",
      "taxesOfSales 2019 100 D6",
    ]);
    for (const period of ["2019年6月", "2019年1-6月", "2019年上半年", "2019年第三季度"])
      expect(table(period)).toEqual([]);
  });

  it("main business revenue counts before revenue as a whole", () => {
    const said = readStatements({
      name: "报表.xlsx",
      sheets: [
        sheet("利润表", [
          ["利润表 2019年度 单位：万元"],
          ["项目", "本年金额"],
          ["一、营业收入", 18_000],
          ["其中：主营业务收入", 17_000],
          ["营业成本", 1],
        ]),
      ],
    });
    expect(said.map(({ rank, amount }) => [rank > 0, amount])).toEqual([
      [true, 18_000],
      [false, 17_000],
    ]);
  });

  it("below the balance sheet on the same sheet, with another unit and its own year", () => {
    const said = read(
      sheet("报表", [
        ["资产负债表"],
        ["2019年12月31日", "单位：元"],
        ["项目", "期末余额", "年初余额"],
        ["货币资金", 1, 2],
        ["资产总计", 240_000_000, 220_000_000],
        ["利润表"],
        ["2018年度", "单位：千元"],
        ["项目", "本期金额"],
        ["营业收入", 165_000],
        ["营业成本", 1],
      ]),
    );
    expect(said).toEqual([
      "mainBusinessRevenue 2018 16500 B9",
      "totalAssets 2018 22000 C5",
      "totalAssets 2019 24000 B5",
    ]);
  });
});

describe("other tables", () => {
  it("years side by side, or a year a row", () => {
    const figures = [
      ["总资产", 20_000, 22_000, 24_000],
      ["负债总额", 1, 2, 3],
      ["主营业务收入", 4, 5, 6],
      ["上缴税金", 7, 8, 9],
      ["利润总额", 10, 11, 12],
    ] as const;
    const beside = read(
      sheet("财务指标", [["近三年财务指标（单位：万元）"], ["指标", 2017, 2018, 2019], ...figures]),
    );
    const down = read(
      sheet("财务指标", [
        ["近三年财务指标（单位：万元）"],
        ["年度", ...figures.map(([name]) => name)],
        ...[1, 2, 3].map((n) => [`${2016 + n}年`, ...figures.map((line) => line[n]!)]),
      ]),
    );
    const values = (said: readonly string[]) => said.map((line) => line.split(" ").slice(0, 3).join(" "));
    expect(values(beside)).toHaveLength(15);
    expect(values(beside)).toEqual(values(down));
    expect(values(beside)).toContain("taxes 2018 8");
  });

  it("notes on a subsidiary, hidden drafts, and errors are no figures", () => {
    const draft = sheet("资产负债表", [
      ["2019年12月31日"],
      ["项目", "期末余额"],
      ["货币资金", 1],
      ["资产总计", 2],
    ]);
    expect(read({ ...draft, hidden: true })).toEqual([]);
    expect(
      read(
        sheet("附注", [
          ["重要非全资子公司的主要财务信息 2019年12月31日"],
          ["项目", "期末余额", "年初余额"],
          ["流动资产合计", 1, 2],
          ["资产合计", 3, 4],
          ["负债合计", 5, 6],
        ]),
      ),
    ).toEqual([]);
    expect(
      read(
        sheet("资产负债表", [
          ["2019年12月31日"],
          ["项目", "期末余额"],
          ["货币资金", 1],
          ["资产总计", "见附注"],
        ]),
      ),
    ).toEqual([]);
  });
});
