import { readingsOf, sheetOf, valuesOf } from "../sheetOf";

const assets = (sheet: ReturnType<typeof sheetOf>) => {
  const values = valuesOf(sheet);
  return [2017, 2018, 2019].map((year) => values[`finance.totalAssets.${year}`]);
};

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

  test("labels that hold their figures themselves belong to the year above them", () => {
    const cells = (label: string, ...figures: readonly string[]) =>
      figures.flatMap((figure) => [`${label}：${figure}`, null]);
    const sheet = sheetOf([
      ["2017年", null, "2018年", null, "2019年", null],
      cells("总资产（万元）", "100", "200", "300"),
      cells("利润（万元）", "1", "2", ""),
    ]);
    expect(assets(sheet)).toEqual([100, 200, 300]);
    expect(valuesOf(sheet)["finance.profit.2018"]).toBe(2);
    expect(readingsOf(sheet)["finance.profit.2019"]![0]).toMatchObject({ state: "blank" });
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
