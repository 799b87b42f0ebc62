import { across, read, sheet } from "./tables";

const yuan = [240_000_000, 220_000_000, 115_200_000, 110_000_000] as const;

describe("资产负债表", () => {
  it.each([
    ["期末余额", "年初余额"],
    ["期末数", "年初数"],
    ["2019年12月31日", "2018年12月31日"],
    ["2019-12-31", "2018-12-31"],
    ["2019年末", "2018年末"],
    ["期末余额（元）", "上年年末余额（元）"],
    ["2019年12月31日余额", "2019年1月1日余额"],
    ["2019年期末数", "2019年年初数"],
  ])("with assets left and liabilities right under %s and %s", (end, begin) => {
    const [assets, before, debts, debtsBefore] = yuan;
    const said = read(
      sheet("Sheet1", [
        ["资产负债表"],
        ["编制单位：长春一元科技有限公司", null, null, "2019年12月31日", null, null, null, "单位：元"],
        ["资产", "行次", end, begin, "负债和所有者权益", "行次", end, begin],
        ["货币资金", 1, 1, 2, "短期借款", 31, 3, 4],
        ["资产总计", 30, assets, before, "负债和所有者权益总计", 60, assets, before],
        [null, null, null, null, "负 债 合 计：", 55, debts, debtsBefore],
      ]),
    );
    expect(said).toEqual([
      "liabilities 2018 11000 H6",
      "liabilities 2019 11520 G6",
      "totalAssets 2018 22000 D5",
      "totalAssets 2019 24000 C5",
    ]);
  });

  it("with the beginning of the year before its end, and a column of notes", () => {
    const said = read(
      sheet("资产负债表", [
        ["资产负债表"],
        ["二〇一九年十二月三十一日", null, null, "金额单位：人民币万元"],
        ["项　目", "附注", "年初余额", "期末余额"],
        ["流动资产：", null, null, null],
        ["货币资金", "五、1", 1, 2],
        ["资产总计", "五、20", 22_000, "24,000.00"],
        ["负债合计", "五、31", 11_000, 11_520],
      ]),
    );
    expect(said).toEqual([
      "liabilities 2018 11000 C7",
      "liabilities 2019 11520 D7",
      "totalAssets 2018 22000 C6",
      "totalAssets 2019 24000 D6",
    ]);
  });

  it("where the left half has one column and the right half two, no figure of the right is taken for the left", () => {
    const said = read(
      sheet("资产负债表", [
        ["资产负债表 2019年12月31日 单位：万元"],
        ["资产", "期末余额", "负债", "期末余额", "年初余额"],
        ["货币资金", 1, "短期借款", 2, 3],
        ["资产总计", 24_000, "负债合计", 11_520, 11_000],
      ]),
    );
    expect(said).toEqual([
      "liabilities 2018 11000 E4",
      "liabilities 2019 11520 D4",
      "totalAssets 2019 24000 B4",
    ]);
  });

  it("as of the end of May only what stood at the beginning of the year counts", () => {
    const table = (title: string) =>
      read(
        sheet("资产负债表", [
          ["资产负债表"],
          [title, null, "单位：万元"],
          ["项目", "期末余额", "年初余额"],
          ["货币资金", 1, 2],
          ["资产总计", 25_000, 24_000],
        ]),
      );
    for (const title of ["2020年5月31日", "2020年5月", "2020.5.31"])
      expect(table(title)).toEqual(["totalAssets 2019 24000 C5"]);
  });

  it("of the group and of the company: both, each told apart", () => {
    const rows = [
      ["货币资金", 1, 2, 3, 4],
      ["资产总计", 24_000, 22_000, 20_000, 19_000],
    ];
    const byMoment = sheet(
      "表",
      [
        ["合并及母公司资产负债表 2019年12月31日（万元）"],
        ["项目", "期末余额", null, "年初余额", null],
        [null, "合并", "母公司", "合并", "母公司"],
        ...rows,
      ],
      [across(1, 1, 2), across(1, 3, 4)],
    );
    expect(read(byMoment)).toEqual([
      "totalAssets 2018 19000 E5 parent",
      "totalAssets 2018 20000 D5 consolidated",
      "totalAssets 2019 22000 C5 parent",
      "totalAssets 2019 24000 B5 consolidated",
    ]);
    const byScope = sheet(
      "表",
      [
        ["资产负债表 2019年12月31日（万元）"],
        ["项目", "合并", null, "母公司", null],
        [null, "期末余额", "年初余额", "期末余额", "年初余额"],
        ...rows,
      ],
      [across(1, 1, 2), across(1, 3, 4)],
    );
    expect(read(byScope)).toEqual([
      "totalAssets 2018 19000 E5 parent",
      "totalAssets 2018 22000 C5 consolidated",
      "totalAssets 2019 20000 D5 parent",
      "totalAssets 2019 24000 B5 consolidated",
    ]);
  });

  it("a sheet a year, each with its own title, or the year in the sheet's name alone", () => {
    const year = (name: string, title: string, assets: number) =>
      sheet(name, [
        [title],
        ["项目", "期末余额"],
        ["货币资金", 1],
        ["存货", 1],
        ["资产总计（万元）", assets],
      ]);
    expect(
      read([
        year("Sheet1", "资产负债表 2017年12月31日", 20_000),
        year("2018", "资产负债表", 22_000),
        year("2019年", "资产负债表", 24_000),
      ]),
    ).toEqual(["totalAssets 2017 20000 B5", "totalAssets 2018 22000 B5", "totalAssets 2019 24000 B5"]);
    expect(read(year("Sheet1", "资产负债表", 1), "2017-2019年报表.xlsx")).toEqual([]);
    expect(read(year("Sheet1", "资产负债表", 1), "吉审字〔2020〕12号 2019年度审计报告.xls")).toEqual([
      "totalAssets 2019 1 B5",
    ]);
  });
});
