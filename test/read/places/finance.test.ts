import { date, percent, readingsOf, sheetOf, valuesOf } from "../sheetOf";

const assets = (sheet: ReturnType<typeof sheetOf>) => {
  const values = valuesOf(sheet);
  return [2017, 2018, 2019].map((year) => values[`finance.totalAssets.${year}`]);
};

describe("the financial table", () => {
  test.each([
    ["numbers", [2017, 2018, 2019]],
    ["years", ["2017年", "2018年", "2019年"]],
    ["business years", ["2017年度", "2018年末", "2019"]],
    ["dates", [date(43100, "2017-12-31"), date(43465, "2018-12-31"), date(43830, "2019-12-31")]],
    ["Chinese years", ["二〇一七年", "二〇一八年", "二〇一九年"]],
  ])("years as columns: %s", (_name, years) => {
    expect(
      assets(
        sheetOf([
          ["", ...years],
          ["总资产（万元）", 1, 2, 3],
        ]),
      ),
    ).toEqual([1, 2, 3]);
  });

  test("in any order, beside other years and parts of a year", () => {
    const rows = [
      ["年度", "2016年", "2019年", "2018年", "2017年", "2020年1-5月", "2019年上半年"],
      ["总资产（万元）", 9, 3, 2, 1, 8, 7],
    ];
    expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
  });

  test("years as rows", () => {
    const rows = [
      ["年度", "总资产（万元）", "负债率"],
      ["2019", 3, "50%"],
      ["2017", 1, "51%"],
      ["2018", 2, "52%"],
    ];
    expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
    expect(valuesOf(sheetOf(rows))["finance.debtRatio.2017"]).toBe(0.51);
  });

  test("the year between label and value, or left of a block", () => {
    const beside = [
      ["总资产（万元）", "2017年", 1],
      ["", "2018年", 2],
      ["", "2019年", 3],
      ["负债率", "2017年", "50%"],
    ];
    expect(assets(sheetOf(beside))).toEqual([1, 2, 3]);
    const blocks = [2017, 2018, 2019].flatMap((year, n) => [
      [`${year}年`, "总资产（万元）", n + 1],
      ["", "负债率", "50%"],
    ]);
    expect(assets(sheetOf(blocks))).toEqual([1, 2, 3]);
  });

  test("the year in the label", () => {
    const rows = [
      ["2018年总资产（万元）", 2],
      ["总资产（2019年，万元）", 3],
      ["2017年度资产总额", 1],
      ["2016年总资产", 9],
    ];
    expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
  });

  test("the unit of the label, of a column or of the heading", () => {
    const years = ["", 2017, 2018, 2019];
    expect(assets(sheetOf([years, ["总资产（元）", 10000, 20000, 30000]]))).toEqual([1, 2, 3]);
    expect(assets(sheetOf([["财务情况（单位：亿元）"], years, ["总资产", 1, 2, 3]]))).toEqual([
      10000, 20000, 30000,
    ]);
    const mixed = [
      ["", "2017年（元）", "2018年", "2019年（亿元）"],
      ["总资产", 10000, 2, 3],
    ];
    expect(assets(sheetOf(mixed))).toEqual([1, 2, 30000]);
    expect(assets(sheetOf([["单位：元"], years, ["总资产（万元）", 1, 2, 3]]))).toEqual([1, 2, 3]);
  });

  test("the unit said once at the head of the sheet", () => {
    const rows = [
      ["项目情况表", "金额单位：元"],
      ["项目总投资", 12000000],
      ["合作云平台服务商", "某某云"],
      ["", 2017, 2018, 2019],
      ["总资产", 10000, 20000, 30000],
      ["利润（万元）", 1, 2, 3],
    ];
    const values = valuesOf(sheetOf(rows));
    expect(values["situation.totalInvestment"]).toBe(1200);
    expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
    expect(values["finance.profit.2018"]).toBe(2);
  });

  test("a blank, an answer and a word are told apart, each with its cell", () => {
    const rows = [
      ["", 2017, 2018, 2019],
      ["利润（万元）", "", "—", "亏损"],
    ];
    const readings = readingsOf(sheetOf(rows));
    expect(readings["finance.profit.2017"]![0]).toMatchObject({ state: "blank", cell: { row: 1, col: 1 } });
    expect(readings["finance.profit.2018"]![0]).toMatchObject({ state: "none", cell: { row: 1, col: 2 } });
    expect(readings["finance.profit.2019"]![0]).toMatchObject({
      state: "unread",
      raw: "亏损",
      notes: [{ kind: "notANumber" }],
      cell: { row: 1, col: 3 },
    });
  });

  test("a debt ratio's form is decided cell by cell", () => {
    const rows = [
      ["", 2017, 2018, 2019],
      ["负债率", percent(0.4577, "45.77%"), "０．５９１６", 21.71],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "finance.debtRatio.2017": 0.4577,
      "finance.debtRatio.2018": 0.5916,
      "finance.debtRatio.2019": 0.2171,
    });
  });
});

describe("tables as enterprises make them themselves", () => {
  test.each([
    ["before the years", ["指标", "单位", 2017, 2018, 2019], ["总资产", "元", 10000, 20000, 30000]],
    ["behind the years", ["指标", 2017, 2018, 2019, "计量单位"], ["总资产", 10000, 20000, 30000, "元"]],
  ])("a column of units %s", (_name, head, row) => {
    const sheet = sheetOf([head, row]);
    expect(assets(sheet)).toEqual([1, 2, 3]);
    expect(readingsOf(sheet)["finance.totalAssets.2018"]![0]!.notes).toEqual([
      { kind: "unitConverted", from: "元", to: "万元" },
    ]);
  });

  test("beside the total profit the net profit is another figure, wherever they stand", () => {
    const rows = [
      ["", 2017, 2018, 2019],
      ["净利润（万元）", 1, 2, 3],
      ["利润总额（万元）", 4, 5, 6],
    ];
    expect(readingsOf(sheetOf(rows))["finance.profit.2018"]!.map((reading) => reading.value)).toEqual([5]);
  });

  test.each([
    ["2017年（前年）", "2018年（去年）", "2019年（本年）"],
    ["2017年1-12月", "2018年1—12月", "2019年1至12月"],
  ])("years explained: %s, %s, %s", (...years) => {
    expect(
      assets(
        sheetOf([
          ["", ...years],
          ["总资产（万元）", 1, 2, 3],
        ]),
      ),
    ).toEqual([1, 2, 3]);
  });

  test("a block of rows for each year under its heading", () => {
    const rows = [2017, 2018, 2019].flatMap((year, n) => [
      [`${year}年度财务指标`],
      ["总资产（万元）", n + 1],
      ["利润（万元）", n + 4],
    ]);
    expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
  });

  test("each row names the years again before its figures", () => {
    const rows = ["总资产（万元）", "负债率"].map((label, n) => [
      ...[label, "2017年", 0.1 + n, "2018年", 0.2 + n, "2019年", 0.3 + n],
    ]);
    const values = valuesOf(sheetOf(rows));
    expect(values["finance.debtRatio.2018"]).toBe(1.2);
    expect(values["finance.totalAssets.2018"]).toBe(0.2);
  });

  test.each(["年末总资产（万元）", "企业总资产（万元）", "2018年企业资产总额（万元）"])("%s", (label) => {
    const rows = label.startsWith("2018")
      ? [[label, 2]]
      : [
          ["", 2017, 2018, 2019],
          [label, 1, 2, 3],
        ];
    expect(valuesOf(sheetOf(rows))["finance.totalAssets.2018"]).toBe(2);
  });
});

describe("a block of labels and figures for each year, side by side", () => {
  const blocks = (years: readonly string[]) => [
    years.flatMap((year) => [year, null]),
    years.flatMap((_, n) => ["总资产（万元）", 100 * (n + 1)]),
    years.flatMap((_, n) => ["利润（万元）", n + 1]),
  ];

  test.each([
    ["merged over two columns", ["A1:B1", "C1:D1", "E1:F1"]],
    ["not merged", []],
  ])("each label belongs to the year above its own block, %s", (_name, merges) => {
    const sheet = sheetOf(blocks(["2017年", "2018年", "2019年"]), { merges });
    expect(assets(sheet)).toEqual([100, 200, 300]);
    expect(valuesOf(sheet)["finance.profit.2018"]).toBe(2);
  });

  test("half a year has a block of its own, which nobody asks for", () => {
    expect(assets(sheetOf(blocks(["2019年", "2019年1-5月", "2018年"])))).toEqual([undefined, 300, 100]);
  });

  test("a block without a figure stays blank", () => {
    const rows = blocks(["2017年", "2018年", "2019年"]);
    rows[1]![3] = null;
    const reading = readingsOf(sheetOf(rows))["finance.totalAssets.2018"]![0];
    expect(reading).toMatchObject({ state: "blank", cell: { row: 1, col: 3 } });
  });
});

describe("figures that look like years", () => {
  const head = ["", "2017年", "2018年", "2019年"];
  const profit = (sheet: ReturnType<typeof sheetOf>) => {
    const values = valuesOf(sheet);
    return [2017, 2018, 2019].map((year) => values[`finance.profit.${year}`]);
  };

  test.each([
    ["the years before", [2016, 2017, 2018]],
    ["the years backwards", [2019, 2018, 2017]],
    ["two of the years", [2018, 2019, 2030]],
    ["texts", ["2016", "2017", "2018"]],
    ["the years themselves", ["2017", 2018, 2019]],
  ])("beside a label are figures, no head of the rows below: %s", (_name, figures) => {
    const sheet = sheetOf([head, ["主营业务收入（万元）", ...figures], ["利润（万元）", 81, 82, 83]]);
    expect(profit(sheet)).toEqual([81, 82, 83]);
    expect(valuesOf(sheet)["finance.mainBusinessRevenue.2018"]).toBe(Number(figures[1]));
  });

  test("one of them as text does not lose the row", () => {
    expect(profit(sheetOf([head, ["利润（万元）", "1401.54", "1982", "2159.91"]]))).toEqual([
      1401.54, 1982, 2159.91,
    ]);
  });

  test("in a row that the form does not ask leave the rows below unread", () => {
    const rows = [head, ["其中：流动资产", 2016, 2017, 2018], ["利润（万元）", 81, 82, 83]];
    expect(profit(sheetOf(rows))).toEqual([undefined, undefined, undefined]);
  });

  test("without a head are not read as years with their figures", () => {
    expect(profit(sheetOf([["利润（万元）", 2017, 2018, 2019]]))).toEqual([undefined, undefined, undefined]);
  });

  test("where the years are rows", () => {
    const rows = [
      ["年度", "总资产（万元）", "利润（万元）"],
      ["2017年", 2018, 81],
      ["2018年", 2019, 82],
      ["2019年", 2017, 83],
    ];
    expect(assets(sheetOf(rows))).toEqual([2018, 2019, 2017]);
    expect(profit(sheetOf(rows))).toEqual([81, 82, 83]);
  });

  test("where the year stands left of its block", () => {
    const rows = [2017, 2018, 2019].map((year, n) => [
      `${year}年`,
      "总资产（万元）",
      2018,
      "利润（万元）",
      81 + n,
    ]);
    expect(profit(sheetOf(rows))).toEqual([81, 82, 83]);
  });
});

describe("a long table", () => {
  const head = ["项目", "2017年", "2018年", "2019年"];
  const others = Array.from({ length: 25 }, (_, n) => [`其中：其他项目${n}`, 11, 12, 13]);

  test("goes on as long as its rows have figures", () => {
    const rows = [head, ["一、总资产（万元）", 1, 2, 3], ...others, ["七、利润总额（万元）", 4, 5, 6]];
    const values = valuesOf(sheetOf(rows));
    expect(values["finance.totalAssets.2018"]).toBe(2);
    expect(values["finance.profit.2018"]).toBe(5);
  });

  test("ends where there are no more figures", () => {
    const gap = Array.from({ length: 20 }, () => ["说明"]);
    const rows = [head, ["总资产（万元）", 1, 2, 3], ...gap, ["利润（万元）", 4, 5, 6]];
    expect(valuesOf(sheetOf(rows))["finance.profit.2018"]).toBeUndefined();
  });

  test("a label that stands for another does not where that has a row, even if its years are too far", () => {
    const gap = Array.from({ length: 20 }, () => ["说明"]);
    const rows = [head, ["税金及附加（万元）", 1, 2, 3], ...gap, ["上缴税金（万元）", 4, 5, 6]];
    expect(valuesOf(sheetOf(rows))["finance.taxes.2018"]).toBeUndefined();
    expect(valuesOf(sheetOf(rows.slice(0, 2)))["finance.taxes.2018"]).toBe(2);
  });
});

describe("a sentence for each year", () => {
  const sentence = (year: number, n: number) =>
    `${year}年：总资产${n}00万元，负债率4${n}%，主营业务收入1,00${n}.5万元，税金${n}万元，利润${n}0万元。`;

  test.each([
    ["in a cell each", [[sentence(2017, 1)], [sentence(2018, 2)], [sentence(2019, 3)]]],
    ["in the lines of one cell", [[[1, 2, 3].map((n) => sentence(2016 + n, n)).join("\n")]]],
  ])("%s", (_name, rows) => {
    const values = valuesOf(sheetOf(rows));
    expect(assets(sheetOf(rows))).toEqual([100, 200, 300]);
    expect(values).toMatchObject({
      "finance.debtRatio.2018": 0.42,
      "finance.mainBusinessRevenue.2018": 1002.5,
      "finance.taxes.2018": 2,
      "finance.profit.2019": 30,
    });
  });

  test("says its unit, and a blank in it is no figure", () => {
    const values = valuesOf(sheetOf([["2019年：总资产2亿元，负债率50%，税金　万元，利润30000元。"]]));
    expect(values).toEqual({
      "finance.totalAssets.2019": 20000,
      "finance.debtRatio.2019": 0.5,
      "finance.profit.2019": 3,
    });
  });

  test.each([
    "2017年、2018年、2019年总资产分别为100万元、200万元、300万元，利润分别为1万元、2万元、3万元。",
    "2019年：总资产同比增加300万元，利润20万元，税金5万元，同比增长10%。",
    "2019年：预计总资产300万元，利润20万元，税金5万元。",
    "2019年：总资产300万元。",
    "2019年：总资产300万元，利润20万元，总资产400万元。",
  ])("that may mean something else stays unread: %s", (text) => {
    expect(valuesOf(sheetOf([[text]]))).toEqual({});
  });

  test("does not replace the table", () => {
    const rows = [
      ["", 2017, 2018, 2019],
      ["总资产（万元）", 1, 2, 3],
      ["利润（万元）", 4, 5, 6],
      [sentence(2019, 3)],
    ];
    expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
    expect(readingsOf(sheetOf(rows))["finance.totalAssets.2019"]).toHaveLength(1);
  });
});
