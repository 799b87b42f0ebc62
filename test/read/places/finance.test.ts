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
    [
      "moments",
      [date(43100, "2017-12-31 0:00"), date(43465, "2018-12-31 0:00"), date(43830, "2019-12-31 0:00")],
    ],
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
    const notes = [
      ...["注：以上财务数据单位均为元，取自审计报告。", "以上金额单位：元", "注：本表金额单位均为人民币元。"],
      ...["注：表中金额以元为单位填列。", "说明：1.金额单位：元；2.负债率＝负债总额/资产总额。"],
    ];
    for (const note of notes) {
      const rows = [
        years,
        ["总资产", 10000, 20000, 30000],
        ["利润", 5000, 5000, 5000],
        [note],
        ["联系人", "张三"],
      ];
      expect(assets(sheetOf(rows))).toEqual([1, 2, 3]);
    }
    // Nor does a note far below, or one about something else, say it.
    for (const note of ["注：项目合同金额单位：元", "注：以上数据取自审计报告"])
      expect(
        assets(sheetOf([years, ["总资产", 1, 2, 3], ["联系人", "张三"], ["手机", "13804310000"], [note]])),
      ).toEqual([1, 2, 3]);
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

  test.each([
    ["近三年，元", 3],
    ["合并口径、亿元", 300_000_000],
    ["其中专项资金30000元", 30_000],
  ])("the unit at the end of the brackets of the table's title is the table's: %s", (said, assets) => {
    const values = valuesOf(
      sheetOf([[`财务情况（${said}）`], ["", 2017, 2018, 2019], ["总资产", 30000, 30000, 30000]]),
    );
    expect(values["finance.totalAssets.2018"]).toBe(assets);
  });

  test("the unit of the table's heading is no other part's, where the form was cut into halves side by side", () => {
    const cover = [
      ["项目名称", "某某平台"],
      ["项目责任单位", "长春某某科技有限公司"],
      ["填报日期", "2020-06-20"],
      ["预计完成时间", "2021-03"],
      ["通讯地址", "长春市高新区光谷大街1号"],
      ["邮编", "130012"],
      ["合作云平台服务商", "某某云"],
    ];
    const table = [
      ["财务情况（单位：元）"],
      ["", 2017, 2018, 2019],
      ["总资产", 10000, 20000, 30000],
      ["利润", 10000, 20000, 30000],
      ["项目总投资", 1373.6],
      ["2020年规划为平台使用企业提供的服务总额", 357],
    ];
    const gap = [null, null];
    const right = sheetOf(
      [[], ...cover].map((row, n) => [row[0] ?? null, row[1] ?? null, ...gap, ...(table[n] ?? [])]),
    );
    const left = sheetOf(
      [[], ...cover].map((row, n) => {
        const [a = null, b = null, c = null, d = null] = table[n] ?? [];
        return [a, b, c, d, ...gap, row[0] ?? null, row[1] ?? null];
      }),
    );
    for (const sheet of [right, left]) {
      const values = valuesOf(sheet);
      expect(assets(sheet)).toEqual([1, 2, 3]);
      expect(values["situation.totalInvestment"]).toBe(1373.6);
      expect(values["situation.plannedServiceValue"]).toBe(357);
    }
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
